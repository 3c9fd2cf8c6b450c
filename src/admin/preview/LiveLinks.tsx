'use client'
import { useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'

import type { PreviewLink } from '../../payload-types'
import { sayWhen } from '../say-when'
import { textOf } from '../translations'

interface Props {
  isAdmin: boolean
  links: readonly PreviewLink[]
  nameOf: (locale: string) => string
  onRevoke: (id: string) => void
  userId: unknown
}

/** Which links to the document work now; who made one, or an admin, revokes it. */
export function LiveLinks({ isAdmin, links, nameOf, onRevoke, userId }: Props) {
  const { i18n, t } = useTranslation()
  const text = textOf(t)
  const heading = useRef<HTMLHeadingElement>(null)
  const makerOf = ({ madeBy }: PreviewLink): { isMine: boolean; words: string } => {
    const maker = typeof madeBy === 'object' && madeBy !== null ? madeBy : null
    if ((maker ? maker.id : madeBy) === userId) return { isMine: true, words: text('previewMine') }
    // Who may not see the other people of the office is not told their names here.
    return { isMine: false, words: maker?.name ? text('previewBy', { name: maker.name }) : text('previewByOther') }
  }
  const revoke = (id: string): void => {
    // The button goes away with its link.
    heading.current?.focus()
    onRevoke(id)
  }
  return (
    <section aria-labelledby="preview-live" className="preview-live">
      <h3 id="preview-live" ref={heading} tabIndex={-1}>
        {text('previewLive')}
      </h3>
      {links.length === 0 && <p>{text('previewNone')}</p>}
      {links.length > 0 && (
        <ul>
          {links.map((link) => {
            const { isMine, words } = makerOf(link)
            const what = text('previewUntil', { locale: nameOf(link.locale), when: sayWhen(link.expiresAt, i18n.language) })
            const used = link.lastUsedAt ? text('previewUsed', { when: sayWhen(link.lastUsedAt, i18n.language) }) : text('previewUnused')
            return (
              <li key={link.id}>
                <span>
                  <strong>{what}</strong>
                  <span className="preview-live__more">
                    {words}, {used}
                  </span>
                </span>
                {(isMine || isAdmin) && (
                  <button aria-label={`${text('previewRevoke')}: ${what}`} className="work-button work-button--release" onClick={() => revoke(link.id)} type="button">
                    {text('previewRevoke')}
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
