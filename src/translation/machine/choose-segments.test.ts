import { describe, expect, it } from '@jest/globals'

import { chosenSegments, stillOpen } from './choose-segments'

const segment = (address: string, target = '', isMachineMade = false, text = `tekst ${address}`) => ({ address, target, isMachineMade, text })
const SEGMENTS = [segment('missing'), segment('written', 'words'), segment('machine', 'machine’s', true)]

describe('a machine writes', () => {
  it.each<[string, string[] | undefined, string[], string[], string[]]>([
    ['all that is missing', undefined, ['missing'], [], []],
    ['what is asked, and what a machine wrote anew', ['missing', 'machine'], ['missing', 'machine'], [], []],
    ['never over a person’s words', ['written', 'missing'], ['missing'], ['written'], []],
    ['nothing that is not there', ['missing', 'other'], ['missing'], [], ['other']],
    ['nothing where nothing is asked', [], [], [], []],
  ])('%s', (_, addresses, chosen, left, unknown) => {
    const found = chosenSegments(SEGMENTS, addresses)
    expect([found.chosen.map(({ address }) => address), found.left.map(({ address }) => address), found.unknown]).toEqual([chosen, left, unknown])
  })
})

describe('when the machine is ready', () => {
  it.each<[string, ReturnType<typeof segment>[], string[]]>([
    ['nothing changed', [segment('a')], ['a']],
    ['a person wrote it meanwhile', [segment('a', 'words')], []],
    ['another machine did', [segment('a', 'machine’s', true)], []],
    ['its Polish changed', [segment('a', '', false, 'inny tekst')], []],
    ['it is gone', [], []],
  ])('%s', (_, current, open) => {
    const found = stillOpen([segment('a')], current)
    expect([...found.open]).toEqual(open)
    expect(found.left).toEqual(open.length > 0 ? [] : [{ address: 'a', reason: 'moved-on' }])
  })
})
