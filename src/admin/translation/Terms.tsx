'use client'
import { SOURCE_LOCALE } from '../../languages'
import { useEditor } from './editor-context'
import type { GlossaryHit } from './language-aids'

/** The agreed terms of the segment that is worked on: reached by keyboard, a press puts one into the text. */
export function Terms({ hits, onInsert }: { hits: readonly GlossaryHit[]; onInsert: (words: string) => void }) {
  const { locale, text } = useEditor()
  const each = hits.filter(({ id }, at) => hits.findIndex((hit) => hit.id === id) === at)
  if (each.length === 0) return null
  return (
    <div className="segment-aid">
      <p className="segment-aid__title">{text('glossaryTerms')}</p>
      <ul className="terms">
        {each.map(({ forbidden, id, note, term, text: agreed }) => (
          <li key={id}>
            <button className="term" onClick={() => onInsert(agreed)} type="button">
              <span lang={SOURCE_LOCALE}>{term}</span> <span aria-hidden="true">→</span> <b lang={locale}>{agreed}</b>
            </button>
            {forbidden.length > 0 && <span className="term__note">{text('termForbidden', { words: forbidden.join(', ') })}</span>}
            {note && <span className="term__note">{note}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
