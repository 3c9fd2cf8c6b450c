'use client'
import { useEffect, useState } from 'react'

import type { SegmentOnDesk } from './desk'
import { useEditor } from './editor-context'
import { readSuggestions, type Suggestion } from './language-aids'
import { SourceLine } from './SourceLine'

const NONE: Suggestion[] = []
const MOST = 3

/** Of the segment that is worked on; kept while it is. */
export function useSuggestions(segment: SegmentOnDesk, isActive: boolean): Suggestion[] {
  const { apiRoute, isOpen, locale } = useEditor()
  const [suggestions, setSuggestions] = useState(NONE)
  const { context, source } = segment
  useEffect(() => {
    if (!isActive || !isOpen) return
    const asked = new AbortController()
    void readSuggestions(apiRoute, locale, segment, asked.signal).then((found) => {
      if (!asked.signal.aborted) setSuggestions(found.slice(0, MOST))
    })
    return () => asked.abort()
  }, [apiRoute, context, isActive, isOpen, locale, source])
  return suggestions
}

export function Suggestions({ onTake, segment, suggestions }: { onTake: (suggestion: Suggestion) => void; segment: SegmentOnDesk; suggestions: Suggestion[] }) {
  const { locale, text } = useEditor()
  if (suggestions.length === 0) return null
  return (
    <div className="segment-aid">
      <p className="segment-aid__title">{text('suggestions')}</p>
      <ol className="suggestions">
        {suggestions.map((suggestion, at) => (
          <li key={suggestion.id}>
            <button className="suggestion" onClick={() => onTake(suggestion)} type="button">
              <span className="suggestion__percent">{Math.min(100, suggestion.percent)}%</span>
              <span lang={locale}>{suggestion.target}</span>
              <kbd aria-hidden="true">Ctrl+{at + 1}</kbd>
            </button>
            {suggestion.percent > 100 && <p className="suggestion__note">{text('suggestionSamePlace')}</p>}
            {suggestion.percent < 100 && (
              <SourceLine codes={[]} hasCodes={segment.kind === 'richText'} hits={[]} line={withoutCodes(segment.source)} madeFrom={withoutCodes(suggestion.source)} onInsert={null} />
            )}
            {suggestion.codesDiffer && <p className="suggestion__note">{text('suggestionCodesDiffer')}</p>}
          </li>
        ))}
      </ol>
    </div>
  )
}

const withoutCodes = (line: string): string => line.replace(/<\/?\d+>/g, '')
