import { describe, expect, it } from '@jest/globals'

import type { TranslationState } from '../../translation/staleness'
import { addressOf, apiQueryOf, AT_FIRST, nextOf, type Shown, shownIn, statesOf } from './worklist-address'

const known = { collections: ['programmes', 'countries'], locales: ['en', 'uk'] }
const params = (address: string): { [name: string]: string } => Object.fromEntries(new URLSearchParams(address))

describe('the address of the list', () => {
  it.each<[Partial<Shown>, string]>([
    [{}, '?'],
    [{ state: 'stale' }, '?state=stale'],
    [{ state: 'all', collection: 'programmes', locale: 'uk', assignee: 'me', drafts: true, sort: '-wordsToDo', page: 3 }, '?state=all&collection=programmes&into=uk&assignee=me&drafts=true&sort=-wordsToDo&page=3'],
  ])('%j is %s, and back', (part, address) => {
    const shown = { ...AT_FIRST, ...part }
    expect(addressOf(shown)).toBe(address)
    expect(shownIn(params(address), known)).toEqual(shown)
  })

  it.each(['?state=wrong', '?collection=users', '?into=pl', '?assignee=somebody', '?drafts=yes', '?sort=secret', '?page=0', '?page=x', '?page=-1', '?page=1.5'])(
    '%s is as if it were not there', (address) => expect(shownIn(params(address), known)).toEqual(AT_FIRST),
  )

  it('takes the first of what is said twice', () => {
    expect(shownIn({ state: ['stale', 'missing'] }, known).state).toBe('stale')
  })

  it('asks the API for the same part', () => {
    expect(apiQueryOf(AT_FIRST).toString()).toBe('state=missing%2Cin-progress%2Cstale')
    expect(apiQueryOf({ ...AT_FIRST, state: 'all', locale: 'en', assignee: 'none' }).toString()).toBe('locale=en&assignee=none')
    expect(statesOf({ state: 'in-review' })).toEqual(['in-review'])
  })
})

describe('the next piece of work', () => {
  const row = (id: string, locale: string, holder: string | null, state: TranslationState = 'missing') => ({ id, locale, state, assignee: holder ? { id: holder } : null })
  it.each<[string, ReturnType<typeof row>[], string | null]>([
    ['one’s own comes first', [row('a', 'en', null), row('b', 'en', 'me')], 'b'],
    ['then what nobody has', [row('a', 'en', 'other'), row('b', 'en', null)], 'b'],
    ['never what another has', [row('a', 'en', 'other')], null],
    ['never another language', [row('a', 'uk', null), row('b', 'uk', 'me')], null],
    ['never what is done', [row('a', 'en', 'me', 'published'), row('b', 'en', null, 'in-review')], null],
    ['nothing of nothing', [], null],
  ])('%s', (_, rows, id) => {
    expect(nextOf(rows, { me: 'me', locales: ['en'] })?.id ?? null).toBe(id)
  })
})
