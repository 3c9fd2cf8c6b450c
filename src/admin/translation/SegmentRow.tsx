'use client'
import { memo, type RefObject, useEffect, useMemo, useRef } from 'react'

import type { CmsText } from '../translations'
import type { SegmentOnDesk } from './desk'
import { boxId, useEditor } from './editor-context'
import { Findings, useFindings } from './Findings'
import { insertCode, insertWords } from './insert-code'
import { type GlossaryHit, hitsIn } from './language-aids'
import { putIntoBox, selectedIn } from './put-into-box'
import { SegmentState } from './SegmentState'
import { type Command } from './shortcuts'
import { SourceLine, useCodeNames } from './SourceLine'
import { Suggestions, useSuggestions } from './Suggestions'
import { Terms } from './Terms'
import { useSegment } from './use-desk'

const BLOCKS: Record<string, CmsText> = { listitem: 'blockListItem', quote: 'blockQuote', tablecell: 'blockCell', paragraph: 'blockParagraph' }

function useBlockName(block: string | null): string | null {
  const { text } = useEditor()
  if (block === null) return null
  const heading = /^heading h(\d)$/.exec(block)
  if (heading) return text('blockHeading', { level: heading[1] ?? '' })
  const known = BLOCKS[block]
  return known ? text(known) : null
}

function Conflict({ segment }: { segment: SegmentOnDesk }) {
  const { locale, settle, text } = useEditor()
  return (
    <div className="segment-conflict">
      <p>{text('conflictExplained')}</p>
      <p className="segment-conflict__theirs" lang={locale}>
        {segment.theirs || text('conflictEmpty')}
      </p>
      <div className="segment-buttons">
        <button className="quiet-button" onClick={() => settle(segment.address, 'mine')} type="button">
          {text('conflictKeepMine')}
        </button>
        <button className="quiet-button" onClick={() => settle(segment.address, 'theirs')} type="button">
          {text('conflictTakeTheirs')}
        </button>
      </div>
    </div>
  )
}

interface Toolbar {
  box: RefObject<HTMLTextAreaElement | null>
  isActive: boolean
  segment: SegmentOnDesk
}

/** Codes are there always, so that nothing moves; the rest comes with the caret. */
function Toolbar({ box, isActive, segment }: Toolbar) {
  const { confirm, text } = useEditor()
  const names = useCodeNames(segment.codes)
  const needsConfirmation = (segment.state === 'stale' || segment.isMachineMade) && !segment.isConfirmed && segment.typed !== ''
  const change = (to: (element: HTMLTextAreaElement) => void) => () => {
    if (box.current) to(box.current)
  }
  if (names.length === 0 && !isActive && !needsConfirmation) return null
  return (
    <div aria-label={text('segmentTools')} className="segment-buttons" role="toolbar">
      {names.map((name, at) => (
        <button
          className="code-button"
          key={at}
          onClick={change((element) => putIntoBox(element, insertCode(selectedIn(element), at + 1)))}
          onMouseDown={(event) => event.preventDefault()}
          title={`${name} · Ctrl+Shift+${at + 1}`}
          type="button"
        >
          <span className="unseen">{text('insertCode')} </span>
          <b>{at + 1}</b> {name}
        </button>
      ))}
      {needsConfirmation && (
        <button className="quiet-button quiet-button--strong" onClick={() => confirm(segment.address)} type="button">
          {text(segment.isMachineMade ? 'machineIsGood' : 'stillCorrect')}
        </button>
      )}
      {isActive && (
        <button
          className="quiet-button"
          onClick={change((element) => putIntoBox(element, { value: segment.source, start: segment.source.length, end: segment.source.length }))}
          title="Alt+C"
          type="button"
        >
          {text('copySource')}
        </button>
      )}
    </div>
  )
}

export function FieldName({ isRequired, label, row }: { isRequired: boolean; label: string; row: string | null }) {
  const { text } = useEditor()
  return (
    <h2 className="segment-field__label">
      {label}
      {row && <span className="segment-field__row"> · {row}</span>}
      {isRequired && <span className="segment-field__row"> ({text('required')})</span>}
    </h2>
  )
}

const WIDEST_LINE = 55

interface Props {
  address: string
  /** The caret is in it, or was last. */
  isActive: boolean
  /** Hands over what keys of the segment do while it is worked on. */
  onCommands: (commands: ((command: Command) => boolean) | null) => void
  /** The whole field: it carries the field’s name. */
  isWhole: boolean
  /** “2/14” */
  position: string
}

export const SegmentRow = memo(function SegmentRow({ address, ...rest }: Props) {
  const editor = useEditor()
  const segment = useSegment(editor.store, address)
  return segment ? <Row {...rest} segment={segment} /> : null
})

function Row({ isActive, isWhole, onCommands, position, segment }: Omit<Props, 'address'> & { segment: SegmentOnDesk }) {
  const { glossary, isOpen, locale, targetName, text, type } = useEditor()
  const box = useRef<HTMLTextAreaElement>(null)
  const { address, source } = segment
  const hits = useMemo((): GlossaryHit[] => hitsIn(glossary, segment), [glossary, source])
  const findings = useFindings(segment, hits)
  const suggestions = useSuggestions(segment, isActive)
  const blockName = useBlockName(segment.block)
  const hasError = segment.fault !== null || findings.some(({ severity }) => severity === 'error')

  const insert = useMemo(
    () => (isOpen ? (words: string) => box.current && putIntoBox(box.current, insertWords(selectedIn(box.current), words)) : null),
    [isOpen],
  )
  const take = (target: string): void => {
    if (box.current) putIntoBox(box.current, { value: target, start: target.length, end: target.length })
  }

  useEffect(() => {
    if (!isActive || !isOpen) return
    onCommands((command) => {
      const element = box.current
      if (!element) return false
      if (command.name === 'code' && command.number <= segment.codes.length) putIntoBox(element, insertCode(selectedIn(element), command.number))
      else if (command.name === 'copySource') take(source)
      else if (command.name === 'suggestion') {
        const suggestion = suggestions[command.number - 1]
        if (!suggestion) return false
        take(suggestion.target)
      } else return false
      return true
    })
    return () => onCommands(null)
  }, [isActive, isOpen, onCommands, segment.codes, source, suggestions])

  const ids = { source: `source-${address}`, state: `state-${address}`, findings: `findings-${address}` }
  return (
    <div aria-label={`${segment.label}, ${text('segmentPosition', { position })}`} className={`segment${isActive ? ' segment--active' : ''}`} data-address={address} data-state={segment.state} role="group">
      <div className="segment__source">
        {isWhole ? <FieldName isRequired={segment.isRequired} label={segment.label} row={segment.row} /> : <p className="segment__meta">{blockName}</p>}
        <SourceLine codes={segment.codes} hasCodes={segment.kind === 'richText'} hits={hits} id={ids.source} line={source} madeFrom={segment.comparedWith} onInsert={insert} />
      </div>
      <div className="segment__target">
        <p className="segment__meta">
          <SegmentState hasError={hasError} id={ids.state} segment={segment} />
          {segment.maxLength !== null && (
            <span className={segment.typed.length > segment.maxLength ? 'segment__length segment__length--over' : 'segment__length'}>
              {segment.typed.length} / {segment.maxLength}
            </span>
          )}
        </p>
        <textarea
          aria-describedby={`${ids.source} ${ids.state} ${ids.findings}`}
          aria-invalid={hasError ? true : undefined}
          aria-label={`${segment.label}, ${targetName}, ${text('segmentPosition', { position })}`}
          id={boxId(address)}
          lang={locale}
          onChange={(event) => type(address, event.target.value)}
          readOnly={!isOpen}
          ref={box}
          rows={Math.max(1, Math.ceil(Math.max(source.length, segment.typed.length) / WIDEST_LINE))}
          spellCheck
          value={segment.typed}
        />
        {segment.theirs !== null && <Conflict segment={segment} />}
        {isOpen && <Toolbar box={box} isActive={isActive} segment={segment} />}
        <Findings fault={segment.fault} findings={findings} id={ids.findings} />
        {isActive && isOpen && (
          <>
            <Suggestions onTake={({ target }) => take(target)} segment={segment} suggestions={suggestions} />
            {insert && <Terms hits={hits} onInsert={insert} />}
          </>
        )}
      </div>
    </div>
  )
}
