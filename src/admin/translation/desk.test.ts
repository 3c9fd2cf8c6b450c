import { describe, expect, it } from '@jest/globals'

import type { TaskSegment, TranslationTask } from '../../translation/read-translation-task'
import {
  confirm, type Desk, deskOf, isAnythingToSend, isAnythingUnsaved, nextToDo, noteNotStored, noteStored, renew, restore, settle, takeToSend, typeInto, wordsToKeep,
} from './desk'

const segment = (address: string, more: Partial<TaskSegment> = {}): TaskSegment => ({
  address, leaf: address, label: address, row: null, context: `programmes:${address}`, kind: 'text', block: null, isRequired: false, maxLength: null,
  source: `PL ${address}`, codes: [], target: '', state: 'missing', madeFrom: null, isMachineMade: false, ...more,
})
const translated = (address: string, target: string, more: Partial<TaskSegment> = {}) => segment(address, { target, state: 'translated', ...more })
const taskOf = (...segments: TaskSegment[]) => ({ segments }) as unknown as TranslationTask
const at = (desk: Desk, address: string) => desk.segments.get(address)

describe('a segment that is typed into', () => {
  it('is sent with what was stored, and only it', () => {
    const desk = typeInto(deskOf(taskOf(translated('a', 'old'), translated('b', 'B'))), 'a', 'new')
    expect(takeToSend(desk).sent).toEqual([{ address: 'a', target: 'new', was: 'old' }])
  })

  it('leaves the others as they are, so that they are not drawn anew', () => {
    const desk = deskOf(taskOf(segment('a'), segment('b')))
    expect(at(typeInto(desk, 'a', 'x'), 'b')).toBe(at(desk, 'b'))
  })

  it('keeps what was typed while it was being stored', () => {
    const sent = takeToSend(typeInto(deskOf(taskOf(segment('a'))), 'a', 'one')).desk
    const stored = noteStored(typeInto(sent, 'a', 'one two'))
    expect(at(stored, 'a')).toMatchObject({ target: 'one', typed: 'one two', sent: null })
    expect(takeToSend(stored).sent).toEqual([{ address: 'a', target: 'one two', was: 'one' }])
  })

  it('typed back to what is stored has nothing to store', () => {
    const desk = typeInto(typeInto(deskOf(taskOf(translated('a', 'A'))), 'a', 'B'), 'a', 'A')
    expect([isAnythingToSend(desk), isAnythingUnsaved(desk)]).toEqual([false, false])
  })

  it('with a fault is held back until it changes, and the others go', () => {
    const { desk } = takeToSend(typeInto(typeInto(deskOf(taskOf(segment('a'), segment('b'))), 'a', 'bad'), 'b', 'good'))
    const refused = noteNotStored(desk, new Map([['a', 'too long']]))
    expect(takeToSend(refused).sent.map(({ address }) => address)).toEqual(['b'])
    expect(at(refused, 'a')?.fault).toBe('too long')
    expect(takeToSend(typeInto(refused, 'a', 'mended')).sent.map(({ address }) => address)).toEqual(['a', 'b'])
  })
})

describe('a stale segment', () => {
  const stale = deskOf(taskOf(translated('a', 'A', { state: 'stale', madeFrom: 'old Polish' })))

  it('that still holds is sent as it is', () => {
    expect(takeToSend(confirm(stale, 'a')).sent).toEqual([{ address: 'a', target: 'A', was: 'A' }])
    expect(at(noteStored(takeToSend(confirm(stale, 'a')).desk), 'a')).toMatchObject({ state: 'translated', isConfirmed: false })
  })

  it('stays marked with what changed while it is worked on', () => {
    const stored = noteStored(takeToSend(typeInto(stale, 'a', 'A2')).desk)
    expect(at(renew(stored, taskOf(translated('a', 'A2'))), 'a')).toMatchObject({ state: 'translated', comparedWith: 'old Polish' })
  })

  it('one that needs no confirmation has nothing to confirm', () => {
    const desk = deskOf(taskOf(translated('a', 'A')))
    expect(confirm(desk, 'a')).toBe(desk)
  })
})

describe('somebody else’s text', () => {
  const desk = typeInto(deskOf(taskOf(translated('a', 'old'), translated('b', 'B'))), 'a', 'mine')

  it('is taken over where nothing was typed', () => {
    expect(at(renew(desk, taskOf(translated('a', 'old'), translated('b', 'theirs'))), 'b')).toMatchObject({ typed: 'theirs', theirs: null })
  })

  it('never takes the place of words of one’s own: the person chooses', () => {
    const both = renew(desk, taskOf(translated('a', 'theirs'), translated('b', 'B')))
    expect(at(both, 'a')).toMatchObject({ typed: 'mine', theirs: 'theirs' })
    expect(isAnythingToSend(both)).toBe(false)
    expect(takeToSend(settle(both, 'a', 'mine')).sent).toEqual([{ address: 'a', target: 'mine', was: 'theirs' }])
    expect(at(settle(both, 'a', 'theirs'), 'a')).toMatchObject({ typed: 'theirs', theirs: null })
  })

  it('that is the same is no conflict', () => {
    expect(at(renew(desk, taskOf(translated('a', 'mine'), translated('b', 'B'))), 'a')).toMatchObject({ typed: 'mine', theirs: null, target: 'mine' })
  })
})

describe('a Polish text that moved on meanwhile', () => {
  const desk = typeInto(deskOf(taskOf(segment('body#1', { source: 'Zdanie.' }))), 'body#1', 'My words')

  it('keeps the words of a segment that is gone', () => {
    const renewed = renew(desk, taskOf(segment('body#2', { source: 'Inne.' })))
    expect(renewed.loose).toEqual([{ source: 'Zdanie.', typed: 'My words' }])
    expect(wordsToKeep(renewed)).toEqual([{ address: '', source: 'Zdanie.', target: '', typed: 'My words' }])
  })

  it('gives them to a segment of the same Polish', () => {
    const renewed = renew(desk, taskOf(segment('summary', { source: 'Zdanie.' })))
    expect([at(renewed, 'summary')?.typed, renewed.loose]).toEqual(['My words', []])
  })
})

describe('words that this browser kept', () => {
  const kept = { address: 'a', source: 'PL a', target: 'old', typed: 'kept' }

  it.each([
    ['are put back where nothing changed', translated('a', 'old'), { typed: 'kept', theirs: null }, true],
    ['are put beside what somebody else stored', translated('a', 'theirs'), { typed: 'kept', theirs: 'theirs' }, true],
    ['were stored after all', translated('a', 'kept'), { typed: 'kept', theirs: null }, false],
  ])('%s', (_, stored, expected, isAny) => {
    const restored = restore(deskOf(taskOf(stored)), [kept])
    expect([at(restored.desk, 'a'), restored.isAny]).toEqual([expect.objectContaining(expected), isAny])
  })

  it('without a segment are shown by themselves', () => {
    const { desk, isAny } = restore(deskOf(taskOf(segment('b'))), [kept])
    expect([desk.loose, isAny]).toEqual([[{ source: 'PL a', typed: 'kept' }], true])
  })
})

it('the next to do comes after this one, and then from the start', () => {
  const desk = deskOf(taskOf(segment('a'), translated('b', 'B'), translated('c', 'C', { isMachineMade: true }), translated('d', 'D', { state: 'stale' })))
  const order = ['a', 'b', 'c', 'd']
  expect(order.map((address) => nextToDo(desk, order, address))).toEqual(['c', 'c', 'd', 'a'])
  expect(nextToDo(deskOf(taskOf(translated('a', 'A'))), ['a'], 'a')).toBeNull()
})
