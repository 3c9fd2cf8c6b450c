'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { copyText } from '../copy-text'
import { type CmsText, textOf } from '../translations'

/** The address of a link that was just made: it is shown this once. */
export function ReadyLink({ url }: { url: string }) {
  const { t } = useTranslation()
  const text = textOf(t)
  const box = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<CmsText | null>(null)
  useEffect(() => {
    setSaid(null)
    box.current?.focus()
    box.current?.select()
  }, [url])

  const copy = async (): Promise<void> => {
    const isCopied = await copyText(url)
    if (!isCopied) box.current?.focus()
    setSaid(isCopied ? 'previewCopied' : 'previewNotCopied')
  }
  return (
    <div className="preview-ready">
      <label>
        {text('previewAddress')}
        <input onFocus={({ target }) => target.select()} readOnly ref={box} type="text" value={url} />
      </label>
      <button className="work-button work-button--next" onClick={() => void copy()} type="button">
        {text('previewCopy')}
      </button>
      <a className="work-button" href={url} referrerPolicy="no-referrer" rel="noreferrer" target="_blank">
        {text('previewOpen')}
      </a>
      <span aria-live="polite" role="status">
        {said ? text(said) : ''}
      </span>
    </div>
  )
}
