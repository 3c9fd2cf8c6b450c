import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import type { LexicalNode } from './inline-codes'
import { type Segment, segmentsOf } from './segments'
import { countWords, matchSegments, progressOf, type StoredSegment } from './staleness'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'year', type: 'number' },
  { name: 'body', type: 'richText', localized: true },
  { name: 'rows', type: 'array', fields: [{ name: 'label', type: 'text', localized: true }, { name: 'date', type: 'text' }] },
]
const text = (words: string, format = 0): LexicalNode => ({ type: 'text', version: 1, text: words, format, style: '', mode: 'normal', detail: 0 })
const paragraphs = (...lines: (string | LexicalNode[])[]) => ({
  root: { type: 'root', children: lines.map((line) => ({ type: 'paragraph', children: typeof line === 'string' ? [text(line)] : line })) },
})
const LONG = ['Kraków przystąpił do sieci w 2020 roku.', 'Rada Miasta przyjęła uchwałę.', 'Program trwa od 2016 roku i obejmuje całe miasto.']

interface Doc {
  title: string
  year?: number
  body?: ReturnType<typeof paragraphs>
  rows?: { id: string; label: string; date?: string }[]
}
const before: Doc = {
  title: 'Otwarty Kraków',
  year: 2016,
  body: paragraphs(...LONG),
  rows: [{ id: 'a', label: 'Pierwszy', date: '2016' }, { id: 'b', label: 'Drugi', date: '2020' }],
}
const segments = (doc: Doc): Segment[] => segmentsOf(fields, doc as never)
/** As a translator left it: each segment translated from what stood there. */
const translated = (doc: Doc): StoredSegment[] => segments(doc).map(({ address, codes, text: source }) => ({ address, codes, source, target: `EN ${source}` }))
const matched = (doc: Doc, stored = translated(before)) => matchSegments(segments(doc), stored)
const statesOf = (doc: Doc) => Object.fromEntries(['stale', 'missing'].map((state) => [state, matched(doc).filter((segment) => segment.state === state).map(({ text: line }) => line)]))

describe('what becomes stale', () => {
  it.each<[string, Partial<Doc>, { stale?: string[]; missing?: string[] }]>([
    ['nothing: nothing changed', {}, {}],
    ['a text whose words changed', { title: 'Kraków otwarty' }, { stale: ['Kraków otwarty'] }],
    ['not a text with another space', { title: ' Otwarty  Kraków' }, {}],
    ['one paragraph of three', { body: paragraphs(LONG[0] ?? '', 'Rada Miasta Krakowa przyjęła tę uchwałę.', LONG[2] ?? '') }, { stale: ['Rada Miasta Krakowa przyjęła tę uchwałę.'] }],
    ['a paragraph with all other words, by its neighbours', { body: paragraphs(LONG[0] ?? '', 'Zupełnie co innego.', LONG[2] ?? '') }, { stale: ['Zupełnie co innego.'] }],
    ['not paragraphs that moved', { body: paragraphs(LONG[2] ?? '', LONG[0] ?? '', LONG[1] ?? '') }, {}],
    ['not the others when one goes', { body: paragraphs(LONG[0] ?? '', LONG[2] ?? '') }, {}],
    ['not the others when one comes', { body: paragraphs('Zaczęło się od listu.', ...LONG) }, { missing: ['Zaczęło się od listu.'] }],
    ['one that changed and moved', { body: paragraphs('Program trwa od 2016 roku i obejmuje całe miasto Kraków.', LONG[0] ?? '', LONG[1] ?? '') }, { stale: ['Program trwa od 2016 roku i obejmuje całe miasto Kraków.'] }],
    ['not a format', { body: paragraphs([text('Kraków', 1), text(' przystąpił do sieci w 2020 roku.')], LONG[1] ?? '', LONG[2] ?? '') }, {}],
    ['not a shared field', { year: 2020, rows: [{ id: 'a', label: 'Pierwszy', date: '2021' }, { id: 'b', label: 'Drugi' }] }, {}],
    ['not rows that moved', { rows: [{ id: 'b', label: 'Drugi' }, { id: 'a', label: 'Pierwszy' }] }, {}],
    ['one row, by its id', { rows: [{ id: 'b', label: 'Drugi' }, { id: 'a', label: 'Zmieniony' }] }, { stale: ['Zmieniony'] }],
    ['not what was taken out', { rows: [] }, {}],
    ['a new row is missing', { rows: [{ id: 'a', label: 'Pierwszy' }, { id: 'c', label: 'Nowy' }, { id: 'b', label: 'Drugi' }] }, { missing: ['Nowy'] }],
  ])('%s', (_what, change, expected) => {
    expect(statesOf({ ...before, ...change })).toEqual({ stale: [], missing: [], ...expected })
  })

  it('finds the old text of thousands of paragraphs that all changed', () => {
    const many = (word: string): Doc => ({ ...before, body: paragraphs(...Array.from({ length: 4000 }, (_, index) => `W roku ${index} Rada Miasta przyjęła ${word} uchwałę o mieście i jego mieszkańcach.`)) })
    const stale = matched(many('nową'), translated(many('dawną'))).filter(({ state }) => state === 'stale')
    expect(stale).toHaveLength(4000)
    for (const { text: line, madeFrom } of stale) expect(madeFrom).toBe(line.replace('nową', 'dawną'))
  })

  it('keeps the old target and says what it was made from', () => {
    const [title] = matched({ ...before, title: 'Kraków otwarty' })
    expect([title?.target, title?.madeFrom]).toEqual(['EN Otwarty Kraków', 'Otwarty Kraków'])
  })

  it('gives a target the inline codes of today', () => {
    const bold = paragraphs([text('Zob. '), text('uchwałę', 1), text(' i '), text('list', 2)])
    const stored = segments({ title: 'T', body: bold }).map(({ address, codes, text: source }) => ({ address, codes, source, target: source }))
    const [, line] = matchSegments(segments({ title: 'T', body: paragraphs([text('Zob. uchwałę i '), text('list', 2)]) }), stored)
    expect([line?.state, line?.target]).toEqual(['translated', 'Zob. uchwałę i <1>list</1>'])
  })
})

describe('the state of a document', () => {
  const nothing = { isDone: false, isPublished: false, isAhead: false }
  const some = translated(before).map((segment, index) => (index === 0 ? segment : { ...segment, target: '' }))
  const changed: Doc = { ...before, title: 'Kraków otwarty' }
  const longer: Doc = { ...before, rows: [...(before.rows ?? []), { id: 'c', label: 'Nowy' }] }
  it.each([
    ['missing', before, [], nothing],
    ['missing', before, translated(before).map((segment) => ({ ...segment, target: '' })), nothing],
    ['in-progress', before, some, nothing],
    ['in-progress', before, translated(before), nothing],
    ['in-review', before, translated(before), { ...nothing, isDone: true }],
    ['published', before, translated(before), { isDone: true, isPublished: true, isAhead: false }],
    ['published', before, some, { isDone: false, isPublished: true, isAhead: false }],
    ['in-progress', before, translated(before), { isDone: false, isPublished: true, isAhead: true }],
    ['in-review', before, translated(before), { isDone: true, isPublished: true, isAhead: true }],
    ['stale', changed, translated(before), { isDone: true, isPublished: true, isAhead: false }],
    ['stale', changed, translated(before), nothing],
    ['in-progress', longer, translated(before), nothing],
    ['stale', longer, translated(before), { isDone: true, isPublished: false, isAhead: false }],
    ['stale', longer, translated(before), { isDone: false, isPublished: true, isAhead: false }],
  ] as const)('%s', (state, doc, stored, standing) => {
    expect(progressOf(matchSegments(segments(doc), [...stored]), standing).state).toBe(state)
  })

  it('counts words, and what is left of them', () => {
    const { percent, staleSegments, words, wordsToDo } = progressOf(matched(changed), { isDone: true, isPublished: true, isAhead: false })
    expect([words, wordsToDo, percent, staleSegments]).toEqual([24, 2, 91, 1])
    expect(progressOf(matched(before), nothing).percent).toBe(100)
  })

  it('has machine-made text still to do', () => {
    const machine = translated(before).map((segment) => ({ ...segment, origin: 'machine' as const }))
    expect(progressOf(matchSegments(segments(before), machine), nothing)).toMatchObject({ state: 'in-progress', percent: 0 })
  })
})

it.each([
  ['Otwarty Kraków', 2],
  ['biało-czerwona <1>flaga</1>', 2],
  ['14 września 2016 r.', 4],
  ['— * —', 0],
])('counts the words of %s', (line, count) => {
  expect(countWords(line)).toBe(count)
})
