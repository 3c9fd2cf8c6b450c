'use client'
import { memo, useMemo } from 'react'

import { SOURCE_LOCALE } from '../../languages'
import type { CmsText } from '../translations'
import { codeNamed, type CodeKind } from './code-names'
import { useEditor } from './editor-context'
import type { GlossaryHit } from './language-aids'
import { markLine, type Words } from './marked-line'

export const CODE_WORDS: Record<CodeKind, CmsText> = {
  bold: 'codeBold',
  italic: 'codeItalic',
  strikethrough: 'codeStrikethrough',
  underline: 'codeUnderline',
  monospace: 'codeMonospace',
  subscript: 'codeSubscript',
  superscript: 'codeSuperscript',
  link: 'codeLink',
  element: 'codeElement',
  format: 'codeFormat',
}

/** “pogrubienie, kursywa”; “odnośnik: https://…” */
export function useCodeNames(codes: readonly string[]): string[] {
  const { text } = useEditor()
  return useMemo(
    () =>
      codes.map((key) => {
        const { kinds, url } = codeNamed(key)
        const words = kinds.map((kind) => text(CODE_WORDS[kind])).join(', ')
        return url ? `${words}: ${url}` : words
      }),
    [codes, text],
  )
}

function Term({ hit, onInsert, words }: { hit: GlossaryHit; onInsert: ((words: string) => void) | null; words: string }) {
  const { locale, text } = useEditor()
  return (
    <button
      // The list under the box is the keyboard's way to the same.
      className="source-term"
      disabled={!onInsert}
      onClick={() => onInsert?.(hit.text)}
      // The caret stays in the box.
      onMouseDown={(event) => event.preventDefault()}
      tabIndex={-1}
      type="button"
    >
      {words}
      <span className="source-term__agreed">
        <span className="unseen">{text('termAgreed')}</span> <span lang={locale}>{hit.text}</span>
        {hit.forbidden.length > 0 && <span className="source-term__not">{text('termForbidden', { words: hit.forbidden.join(', ') })}</span>}
        {hit.note && <span className="source-term__note">{hit.note}</span>}
      </span>
    </button>
  )
}

function Marked({ change, children }: { change: Words<never>['change']; children: React.ReactNode }) {
  const { text } = useEditor()
  if (change === 'same') return children
  const Tag = change === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="unseen">{text(change === 'added' ? 'wordsAdded' : 'wordsRemoved')} </span>
      {children}
    </Tag>
  )
}

interface Props {
  codes: readonly string[]
  hasCodes: boolean
  hits: readonly GlossaryHit[]
  id?: string
  line: string
  /** What it was before; null: nothing is marked as changed. */
  madeFrom: string | null
  onInsert: ((words: string) => void) | null
}

/** The Polish: what changed, what its codes stand for, and which words the glossary knows. */
export const SourceLine = memo(function SourceLine({ codes, hasCodes, hits, id, line, madeFrom, onInsert }: Props) {
  const { text } = useEditor()
  const names = useCodeNames(codes)
  const pieces = useMemo(() => markLine({ line, hasCodes, madeFrom, hits }), [hasCodes, hits, line, madeFrom])
  return (
    <p className="source-line" id={id} lang={SOURCE_LOCALE}>
      {pieces.map((piece, at) => {
        if (piece.kind === 'words') {
          return (
            <Marked change={piece.change} key={at}>
              {piece.hit ? <Term hit={piece.hit} onInsert={onInsert} words={piece.text} /> : piece.text}
            </Marked>
          )
        }
        const name = names[piece.code - 1] ?? text('codeFormat')
        return (
          <span className={`code-chip code-chip--${piece.kind}`} key={at} title={name}>
            {piece.kind === 'opening' ? (
              <>
                <b>{piece.code}</b> {name}
              </>
            ) : (
              <>
                <span className="unseen">{text('codeEnd')} </span>
                <b>{piece.code}</b>
              </>
            )}
          </span>
        )
      })}
    </p>
  )
})
