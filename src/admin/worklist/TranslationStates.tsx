import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'

import { TARGET_LOCALE_CODES } from '../../languages'
import { textOf } from '../translations'
import { nameOfLocale } from './names-of-sources'
import { STATE_TEXTS, StateMark } from './StateMark'
import { statesOfDocument } from './states-of-documents'
import { editorOf } from './worklist-address'

/** In a collection's list: how far the document is in each language, with a way into the editor. */
export async function TranslationStates({ collectionSlug, i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const sourceId = String(rowData?.id ?? '')
  const rows = await statesOfDocument(payload, collectionSlug, sourceId)
  if (rows.length === 0) return <span className="work-note">–</span>
  const text = textOf(i18n.t)
  const hasSeveral = TARGET_LOCALE_CODES.length > 1
  return (
    <span className="translation-states">
      {TARGET_LOCALE_CODES.flatMap((locale) => {
        const row = rows.find((each) => each.locale === locale)
        if (!row) return []
        const isUnderWay = row.state === 'in-progress' || row.state === 'stale'
        const says = `${text(STATE_TEXTS[row.state])}${isUnderWay ? ` ${row.percent}%` : ''}`
        return [
          <Link href={editorOf(payload.config.routes.admin, { isGlobal: false, locale, source: collectionSlug, sourceId })} key={locale} prefetch={false}>
            {hasSeveral && <span className="translation-states__locale">{nameOfLocale({ i18n } as never, locale)}</span>}
            <StateMark state={row.state}>{says}</StateMark>
          </Link>,
        ]
      })}
    </span>
  )
}
