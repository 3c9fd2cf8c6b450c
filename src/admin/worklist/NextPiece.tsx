'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import { textOf } from '../translations'
import type { ShownRow } from './WorkList'
import { nextOf } from './worklist-address'

const KEY = 'n'
const KEPT_AS = 'cms-worklist-key-off'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))

/** The first piece of work of what is shown, one key away; the key can be switched off, as WCAG 2.1.4 asks. */
export function NextPiece({ locales, me, rows }: { locales: string[]; me: string; rows: ShownRow[] }) {
  const { t } = useTranslation()
  const text = textOf(t)
  const router = useRouter()
  const [isOn, setIsOn] = useState(true)
  const next = nextOf(rows, { locales, me })
  const href = next?.href

  useEffect(() => setIsOn(localStorage.getItem(KEPT_AS) === null), [])
  useEffect(() => {
    if (!isOn || !href) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== KEY || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open], .payload__modal-item')) return
      event.preventDefault()
      router.push(href)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [href, isOn, router])

  if (locales.length === 0) return null
  const [before, after] = text('nextByKey', { key: '\u0000' }).split('\u0000')
  return (
    <div className="work-next">
      {next ? (
        <Link aria-label={text('nextNamed', { title: next.title })} className="work-button work-button--next" href={next.href} prefetch={false}>
          {text('nextPiece')}
        </Link>
      ) : (
        <span className="work-note">{text('nothingNext')}</span>
      )}
      <label className="work-check">
        <input
          checked={isOn}
          onChange={({ target }) => {
            setIsOn(target.checked)
            if (target.checked) localStorage.removeItem(KEPT_AS)
            else localStorage.setItem(KEPT_AS, 'off')
          }}
          type="checkbox"
        />
        <span>
          {before}
          <kbd>{KEY}</kbd>
          {after}
        </span>
      </label>
    </div>
  )
}
