/** What the list of work shows, and how its address says that. Pure. */
import { TARGET_LOCALE_CODES } from '../../languages'
import { TRANSLATION_STATES, type TranslationState } from '../../translation/staleness'

/** States in which a translator has something to do. */
export const TO_DO: readonly TranslationState[] = ['missing', 'in-progress', 'stale']
/** `todo` for all of TO_DO; `all` for every state. */
export type StateChoice = TranslationState | 'todo' | 'all'
export const SORTS = ['since', '-since', '-wordsToDo', 'wordsToDo', 'title'] as const
export type Sort = (typeof SORTS)[number]
export type Assignee = 'anyone' | 'me' | 'none'
export const ASSIGNEES: readonly Assignee[] = ['anyone', 'me', 'none']
export const ROWS_ON_A_PAGE = 50

export interface Shown {
  state: StateChoice
  /** Slug of a collection or global; null for all. */
  collection: string | null
  /** Null for all. */
  locale: string | null
  assignee: Assignee
  /** What is not public in Polish, too. */
  drafts: boolean
  sort: Sort
  /** From 1. */
  page: number
}

export const AT_FIRST: Shown = { state: 'todo', collection: null, locale: null, assignee: 'anyone', drafts: false, sort: 'since', page: 1 }

type Params = { [name: string]: string | string[] | undefined }

const oneOf = <Value extends string>(given: string | undefined, known: readonly Value[], otherwise: Value): Value =>
  known.find((value) => value === given) ?? otherwise

/** What cannot be read is as if it were not there: an address is no form. */
export function shownIn(params: Params, known: { collections: readonly string[]; locales?: readonly string[] }): Shown {
  const one = (name: string): string | undefined => (Array.isArray(params[name]) ? params[name][0] : params[name])
  const page = Number(one('page'))
  return {
    state: oneOf<StateChoice>(one('state'), [...TRANSLATION_STATES, 'todo', 'all'], AT_FIRST.state),
    collection: known.collections.find((slug) => slug === one('collection')) ?? null,
    locale: (known.locales ?? TARGET_LOCALE_CODES).find((code) => code === one('into')) ?? null,
    assignee: oneOf(one('assignee'), ASSIGNEES, AT_FIRST.assignee),
    drafts: one('drafts') === 'true',
    sort: oneOf(one('sort'), SORTS, AT_FIRST.sort),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The query of the view's own address; what is as at first is left out. `into`, because Payload takes `locale` for its own. */
export function addressOf(shown: Shown): string {
  const { assignee, collection, drafts, locale, page, sort, state } = shown
  const query = new URLSearchParams()
  if (state !== AT_FIRST.state) query.set('state', state)
  if (collection) query.set('collection', collection)
  if (locale) query.set('into', locale)
  if (assignee !== AT_FIRST.assignee) query.set('assignee', assignee)
  if (drafts) query.set('drafts', 'true')
  if (sort !== AT_FIRST.sort) query.set('sort', sort)
  if (page !== 1) query.set('page', String(page))
  const text = query.toString()
  return text ? `?${text}` : '?'
}

export const statesOf = ({ state }: Pick<Shown, 'state'>): readonly TranslationState[] => (state === 'todo' ? TO_DO : state === 'all' ? [] : [state])

/** The same part of the list, as /api/translation/… is asked for it. */
export function apiQueryOf(shown: Shown): URLSearchParams {
  const { assignee, collection, drafts, locale } = shown
  const query = new URLSearchParams()
  const states = statesOf(shown)
  if (states.length > 0) query.set('state', states.join(','))
  if (collection) query.set('collection', collection)
  if (locale) query.set('locale', locale)
  if (assignee !== 'anyone') query.set('assignee', assignee)
  if (drafts) query.set('drafts', 'true')
  return query
}

/** Where a document is translated. */
export const editorOf = (admin: string, { isGlobal, locale, source, sourceId }: { isGlobal: boolean; locale: string; source: string; sourceId: string }): string =>
  `${admin}/${isGlobal ? `globals/${source}` : `collections/${source}/${encodeURIComponent(sourceId)}`}/translation?into=${locale}`

interface Piece {
  locale: string
  state: TranslationState
  assignee: { id: string } | null
}

/** What to go on with: one's own first, then what nobody has, in a language that one writes. */
export function nextOf<Row extends Piece>(rows: readonly Row[], { locales, me }: { me: string; locales: readonly string[] }): Row | null {
  const possible = rows.filter(({ locale, state }) => locales.includes(locale) && TO_DO.includes(state))
  return possible.find(({ assignee }) => assignee?.id === me) ?? possible.find(({ assignee }) => !assignee) ?? null
}
