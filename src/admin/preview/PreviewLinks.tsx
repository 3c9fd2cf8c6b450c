'use client'
import { getTranslation } from '@payloadcms/translations'
import { useAuth, useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { isAdmin } from '../../access/roles'
import { SOURCE_LOCALE } from '../../languages'
import { sayWhen } from '../say-when'
import { textOf } from '../translations'
import { LiveLinks } from './LiveLinks'
import { ReadyLink } from './ReadyLink'
import { type MadeLink, type Shown, usePreviewLinks } from './use-preview-links'

const HOUR = 3600
const LIFETIMES = [
  { seconds: HOUR, name: 'previewHour' },
  { seconds: 24 * HOUR, name: 'previewDay' },
  { seconds: 7 * 24 * HOUR, name: 'previewWeek' },
] as const

/** Over a document: a button, and in its dialog a link to the draft for somebody without an account. */
export function PreviewLinks() {
  const { collectionSlug, globalSlug, id, isTrashed } = useDocumentInfo()
  if (isTrashed || !(globalSlug || (collectionSlug && id))) return null
  const shown = globalSlug ? { source: globalSlug, sourceId: 'global', isGlobal: true } : { source: String(collectionSlug), sourceId: String(id), isGlobal: false }
  return <PreviewDialog key={`${shown.source}/${shown.sourceId}`} {...shown} />
}

function PreviewDialog(shown: Shown) {
  const { i18n, t } = useTranslation()
  const text = textOf(t)
  const { config } = useConfig()
  const { user } = useAuth()
  const { code } = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  const [locale, setLocale] = useState(code)
  const [seconds, setSeconds] = useState<number>(24 * HOUR)
  const [made, setMade] = useState<MadeLink | null>(null)
  const [said, setSaid] = useState('')
  const { clearFault, fault, isBusy, links, make, reload, revoke } = usePreviewLinks({ ...shown, api: config.routes.api, text })
  const locales = config.localization ? config.localization.locales : []
  const nameOf = (locale: string): string => getTranslation(locales.find((each) => each.code === locale)?.label ?? locale, i18n)

  const open = (): void => {
    setLocale(code)
    setMade(null)
    setSaid('')
    clearFault()
    void reload()
    dialog.current?.showModal()
  }
  const submit = async (): Promise<void> => {
    if (isBusy) return
    setSaid('')
    setMade(await make(locale, seconds))
  }
  const end = async (id: string): Promise<void> => {
    if (isBusy || !(await revoke(id))) return
    setSaid(text('previewRevoked'))
    if (made?.doc.id === id) setMade(null)
  }
  return (
    <>
      <button aria-haspopup="dialog" className="work-button preview-button" onClick={open} type="button">
        {text('previewLink')}
      </button>
      <dialog aria-labelledby="preview-title" className="preview-dialog" ref={dialog}>
        <h2 id="preview-title">{text('previewTitle')}</h2>
        <p>{text('previewExplained')}</p>
        {/* No form: the document’s own is around it. */}
        <div className="preview-choice">
          <label>
            {text('previewLocale')}
            <select onChange={({ target }) => setLocale(target.value)} value={locale}>
              {locales.map(({ code: each }) => (
                <option key={each} value={each}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {text('previewLifetime')}
            <select onChange={({ target }) => setSeconds(Number(target.value))} value={seconds}>
              {LIFETIMES.map(({ name, seconds: each }) => (
                <option key={name} value={each}>
                  {text(name)}
                </option>
              ))}
            </select>
          </label>
          <button aria-disabled={isBusy} className="work-button work-button--next" onClick={() => void submit()} type="button">
            {text('previewMake')}
          </button>
        </div>
        <div aria-live="polite">{locale !== SOURCE_LOCALE && <p className="preview-note">{text('previewTranslated')}</p>}</div>
        <div aria-live="polite" className="preview-said" role="status">
          {isBusy ? text('previewBusy') : made ? text('previewReady', { when: sayWhen(made.expiresAt, i18n.language) }) : said}
        </div>
        <div role="alert">{fault && <p className="work-fault">{fault}</p>}</div>
        {made && <ReadyLink url={made.url} />}
        <LiveLinks isAdmin={isAdmin(user as never)} links={links} nameOf={nameOf} onRevoke={(id) => void end(id)} userId={user?.id} />
        <div className="preview-end">
          <button className="work-button" onClick={() => dialog.current?.close()} type="button">
            {text('close')}
          </button>
        </div>
      </dialog>
    </>
  )
}
