import { describe, expect, it } from '@jest/globals'

import type { TaskSegment } from '../read-translation-task'
import { segmentFingerprint } from './fingerprints'
import type { Inline } from './inline-content'
import { planImport } from './plan-import'
import type { ReadUnit } from './read-xliff'

const BOLD = '["text",1,"",null,null]'

const segmentFor = (segment: Partial<TaskSegment>): TaskSegment => ({
  address: 'title',
  leaf: 'title',
  label: 'Tytuł',
  row: null,
  context: 'programmes:title',
  kind: 'text',
  block: null,
  isRequired: false,
  maxLength: null,
  source: 'Miasta',
  codes: [],
  target: '',
  state: 'missing',
  madeFrom: null,
  isMachineMade: false,
  ...segment,
})

const unitFor = (unit: Partial<ReadUnit>): ReadUnit => ({
  id: 'title',
  name: null,
  source: ['Miasta'],
  target: ['Cities'],
  state: 'translated',
  fingerprint: null,
  line: 7,
  ...unit,
})

const plan = (segment: Partial<TaskSegment>, ...units: Partial<ReadUnit>[]) =>
  planImport({ source: 'programmes', sourceId: '1', segments: [segmentFor(segment)] }, units.map(unitFor))

const open = (code: string): Inline => ({ code, edge: 'open' })
const close = (code: string): Inline => ({ code, edge: 'close' })
const rich = { kind: 'richText', address: 'body#0123456789', leaf: 'body', source: 'a <1>b</1>', codes: [BOLD] } satisfies Partial<TaskSegment>
const richUnit = { id: 'body_23_0123456789', source: ['a ', open('1'), 'b', close('1')] }

describe('which unit is which segment', () => {
  it.each([
    ['by its id, which names the document', { id: 'programmes.1.title' }],
    ['by its id alone', { id: 'title' }],
    ['by its name, where a tool gave it another id', { id: 'tu-17', name: 'title' }],
  ])('%s', (_how, unit) => {
    expect(plan({}, unit).changes).toEqual([{ address: 'title', label: 'Tytuł', before: '', after: 'Cities' }])
  })

  it('is unknown where the document has no such field, and told where', () => {
    expect(plan({}, { id: 'other' })).toEqual({ changes: [], unchanged: 0, conflicts: [], warnings: [{ code: 'unknown-unit', address: 'other', label: null, line: 7 }] })
  })

  it('is taken once', () => {
    const { changes, warnings } = plan({}, {}, { target: ['Towns'] })
    expect([changes.map(({ after }) => after), warnings.map(({ code }) => code)]).toEqual([['Cities'], ['duplicate-unit']])
  })
})

describe('whether the Polish has moved on', () => {
  const fingerprint = segmentFingerprint({ codes: [], text: 'Miasta' })
  it.each<[string, Partial<TaskSegment>, Partial<ReadUnit>, boolean]>([
    ['the same fingerprint, whatever a tool made of the source', {}, { fingerprint, source: ['Mia sta'] }, false],
    ['another fingerprint', { source: 'Miasta i gminy' }, { fingerprint }, true],
    ['no fingerprint and the same words, spaced differently', { source: 'Miasta  i gminy' }, { source: ['Miasta i\n gminy '] }, false],
    ['no fingerprint and other words', { source: 'Miasta i gminy' }, {}, true],
    ['something of another tool in the place of the fingerprint', {}, { fingerprint: 'x' }, false],
    ['codes that mean something else now', { ...rich, codes: ['["text",2,"",null,null]'] }, { ...richUnit, fingerprint: segmentFingerprint({ codes: [BOLD], text: rich.source }) }, true],
    ['a paragraph that has other words now', rich, { ...richUnit, id: 'body_23_9999999999' }, true],
  ])('%s', (_what, segment, unit, isConflict) => {
    const { changes, conflicts } = plan(segment, unit)
    expect([conflicts.map(({ code }) => code), changes.length]).toEqual(isConflict ? [['source-changed'], 0] : [[], 1])
  })
})

describe('what is not used', () => {
  it.each<[string, Partial<ReadUnit>]>([
    ['no target', { target: null }],
    ['an empty target', { target: [] }],
    ['a target of spaces', { target: [' \n'] }],
    ['a target that a tool filled with the source', { target: ['Miasta'], state: 'initial' }],
  ])('%s', (_what, unit) => {
    const { changes, warnings } = plan({ target: 'Cities', state: 'translated' }, unit)
    expect([changes, warnings.map(({ code }) => code)]).toEqual([[], ['not-used']])
  })

  it('but a name that is the same in both languages is', () => {
    expect(plan({}, { target: ['Miasta'] }).changes).toHaveLength(1)
  })

  it('and a tool that knows no states is believed', () => {
    expect(plan({}, { state: 'initial' }).changes).toHaveLength(1)
  })
})

describe('what is stored already', () => {
  it.each<[string, Partial<TaskSegment>, Partial<ReadUnit>, number]>([
    ['is no change', { state: 'translated' }, {}, 0],
    ['is a change where it was out of date, and the file says that it is right', { state: 'stale' }, {}, 1],
    ['is a change where a machine made it, and the file says that it is right', { state: 'translated', isMachineMade: true }, {}, 1],
    ['is none where the file only carries it along', { state: 'stale' }, { state: 'initial' }, 0],
  ])('%s', (_what, segment, unit, changes) => {
    const made = plan({ target: 'Cities', ...segment }, unit)
    expect([made.changes.length, made.unchanged]).toEqual([changes, 1 - changes])
  })
})

describe('what is taken over with a warning', () => {
  it.each<[string, Inline[], string, { code: string; codes?: string[] }[]]>([
    ['codes in another order, and words that look like codes', [open('1'), '<1> & x', close('1'), ' a'], '<1>&lt;1> &amp; x</1> a', []],
    ['a lost code', ['a b'], 'a b', [{ code: 'inline-code-lost', codes: ['1'] }]],
    ['a code of nothing', [open('1'), 'b', close('1'), open('4'), 'c', close('4')], '<1>b</1>c', [{ code: 'inline-code-unknown', codes: ['4'] }]],
    ['a code that is not closed', [open('1'), 'b'], 'b', [{ code: 'inline-code-unknown', codes: ['1'] }, { code: 'inline-code-lost', codes: ['1'] }]],
  ])('%s', (_what, target, after, expected) => {
    const { changes, warnings } = plan(rich, { ...richUnit, target })
    expect(changes).toMatchObject([{ after }])
    expect(warnings.map(({ code, codes }) => ({ code, ...(codes ? { codes } : {}) }))).toEqual(expected)
  })

  it('a plain text takes no codes, and its signs as they are', () => {
    const { changes, warnings } = plan({}, { target: ['a <b> ', open('1'), '&amp;', close('1')] })
    expect([changes[0]?.after, warnings.map(({ code }) => code)]).toEqual(['a <b> &amp;', ['inline-code-unknown']])
  })

  it('a text that is too long', () => {
    expect(plan({ maxLength: 5 }, {}).warnings).toMatchObject([{ code: 'too-long', length: 6, maxLength: 5 }])
    expect(plan({ maxLength: 6 }, {}).warnings).toEqual([])
  })
})
