'use client'
import { useEffect, useState } from 'react'

import type { SegmentOnDesk } from './desk'
import { useEditor } from './editor-context'
import { type Finding, findingsOf, type GlossaryHit, say } from './language-aids'

const NONE: Finding[] = []
const PAUSE = 250

/** What is wrong with the text, a moment after it is typed. */
export function useFindings(segment: SegmentOnDesk, hits: readonly GlossaryHit[]): Finding[] {
  const { locale } = useEditor()
  const [findings, setFindings] = useState(NONE)
  const { maxLength, source, typed } = segment
  useEffect(() => {
    const timer = setTimeout(() => {
      const found = findingsOf(segment, hits, locale)
      setFindings((known) => (known.length === 0 && found.length === 0 ? known : found))
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [hits, locale, maxLength, source, typed])
  return findings
}

export function Findings({ fault, findings, id }: { fault: string | null; findings: Finding[]; id: string }) {
  const { language, text } = useEditor()
  const said = findings.map((finding) => ({ severity: finding.severity, words: say(finding, language) }))
  const all = fault === null || said.some(({ words }) => words === fault) ? said : [{ severity: 'error' as const, words: fault }, ...said]
  return (
    <ul className="findings" id={id}>
      {all.map(({ severity, words }) => (
        <li className={`finding finding--${severity}`} key={words}>
          <span aria-hidden="true">{severity === 'error' ? '✕' : '!'}</span>
          <span>
            <b>{text(severity === 'error' ? 'findingError' : 'findingWarning')}</b> {words}
          </span>
        </li>
      ))}
    </ul>
  )
}
