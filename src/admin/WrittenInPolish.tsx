'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'

import { SOURCE_LOCALE } from '../languages'
import { textOf } from './translations'

interface NoticeText {
  says: string
  translation?: string
  polish?: boolean
}

function Notice({ polish = false, says, translation }: NoticeText) {
  const { t } = useTranslation()
  const text = textOf(t)
  return (
    <div className="written-in-polish" role="note">
      <span>{says}</span>
      {translation && <a href={translation}>{text('openTranslation')}</a>}
      {polish && <a href={`?locale=${SOURCE_LOCALE}`}>{text('backToPolish')}</a>}
    </div>
  )
}

function useShownLanguage(): { isPolish: boolean; says: string } {
  const { i18n, t } = useTranslation()
  const { code, label } = useLocale()
  return { isPolish: code === SOURCE_LOCALE, says: textOf(t)('translationOnly', { locale: getTranslation(label as never, i18n) }) }
}

/**
 * Over a form that is read-only, because another language is shown or the reader is no editor: says so,
 * and leads to where translations are written.
 */
export function WrittenInPolish({ isTranslatable }: { isTranslatable: boolean }) {
  const { t } = useTranslation()
  const { code } = useLocale()
  const { isPolish, says } = useShownLanguage()
  const { collectionSlug, globalSlug, hasPublishPermission, hasSavePermission, id, isInitializing, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const place = globalSlug ? `globals/${globalSlug}` : id ? `collections/${collectionSlug}/${id}` : null
  const into = isPolish ? '' : `?into=${code}`
  const translation = place && isTranslatable ? { translation: `${config.routes.admin}/${place}/translation${into}` } : {}
  const isReadOnly = !isInitializing && !isTrashed && hasSavePermission === false
  return (
    <>
      {/* For the styles: a menu that would open empty is not shown. */}
      {!hasPublishPermission && <span className="nothing-to-publish" hidden />}
      {!isPolish && <Notice {...translation} polish says={says} />}
      {isPolish && isReadOnly && <Notice {...translation} says={textOf(t)('readOnlyHere')} />}
    </>
  )
}

/** The same over a list, where nothing can be added while another language is shown. */
export function ListIsInPolish() {
  const { isPolish, says } = useShownLanguage()
  return isPolish ? null : <Notice polish says={says} />
}
