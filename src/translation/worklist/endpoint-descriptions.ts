/** What the endpoints of the worklist say of themselves in /api/openapi.json. */
import { type DescribedParameter, type EndpointDescription, moment, objectOf } from '../../endpoint-description'
import { TARGET_LOCALE_CODES } from '../../languages'
import { keyParameters } from '../endpoint-descriptions'
import { TRANSLATION_STATES } from '../staleness'

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const tag = { pl: 'Tłumaczenie', en: 'Translation' }

const row = objectOf({
  id: text,
  source: text,
  sourceId: text,
  locale: text,
  title: text,
  state: { type: 'string', enum: TRANSLATION_STATES },
  words: count,
  wordsToDo: count,
  percent: { type: 'integer', minimum: 0, maximum: 100 },
  staleSegments: count,
  since: moment,
  isSourcePublic: { type: 'boolean' },
  assignee: { anyOf: [objectOf({ id: text, name: text }), { type: 'null' }] },
})

const query = (name: string, pl: string, en: string, schema: DescribedParameter['schema']): DescribedParameter => ({ name, in: 'query', description: { pl, en }, schema })

/** Which part of the worklist: the same for the list and for exports. */
export const worklistFilterParameters: DescribedParameter[] = [
  query('locale', 'Język docelowy.', 'Target locale.', { type: 'string', enum: TARGET_LOCALE_CODES }),
  query('collection', 'Kolekcja albo ustawienia.', 'A collection or global.', text),
  query('state', 'Stan; można podać kilka po przecinku.', 'State; several are joined by commas.', { type: 'string', example: 'stale,missing' }),
  query('assignee', 'Kto się tym zajmuje: identyfikator osoby, `me` albo `none`.', 'Who took it: a person’s id, `me` or `none`.', text),
  query('drafts', 'Także dokumenty, które nie są publiczne po polsku.', 'Documents too that are not public in Polish.', { type: 'boolean' }),
]

export const worklistDescription: EndpointDescription = {
  operationId: 'getTranslationWorklist',
  tag,
  summary: { pl: 'Co jest do przetłumaczenia', en: 'What is to be translated' },
  description: {
    pl: 'Jeden wiersz na dokument i język: stan, słowa do przetłumaczenia, od kiedy i kto się tym zajmuje.',
    en: 'One row for each document and language: the state, words to do, since when, and who took it.',
  },
  callers: 'signed-in',
  parameters: [
    ...worklistFilterParameters,
    query('sort', 'Porządek; `-` odwraca.', 'Order; `-` reverses it.', { type: 'string', enum: ['since', '-since', 'title', '-title', 'wordsToDo', '-wordsToDo', 'percent', '-percent'] }),
    query('limit', 'Wierszy na stronie.', 'Rows on a page.', { type: 'integer', minimum: 1, maximum: 500, default: 50 }),
    query('page', 'Strona, od 1.', 'Page, from 1.', { type: 'integer', minimum: 1, default: 1 }),
  ],
  answers: {
    200: {
      description: { pl: 'Strona listy', en: 'A page of the list' },
      schema: objectOf({ rows: { type: 'array', items: row }, totalRows: count, totalPages: count, page: count, limit: count }),
    },
  },
  problems: ['bad-request', 'unauthenticated', 'forbidden', 'unknown-locale'],
}

export const coverageDescription: EndpointDescription = {
  operationId: 'getTranslationCoverage',
  tag,
  summary: { pl: 'Ile jest przetłumaczone', en: 'How much is translated' },
  description: { pl: 'Według kolekcji i języka, tylko to, co jest publiczne po polsku.', en: 'By collection and locale, of what is public in Polish only.' },
  callers: 'signed-in',
  answers: {
    200: {
      description: { pl: 'Pokrycie', en: 'The coverage' },
      schema: objectOf({
        cells: {
          type: 'array',
          items: objectOf({ source: text, locale: text, documents: objectOf(Object.fromEntries(TRANSLATION_STATES.map((state) => [state, count]))), words: count, wordsToDo: count }),
        },
      }),
    },
  },
  problems: ['unauthenticated', 'forbidden'],
}

const INTENTS = {
  take: { operationId: 'takeTranslation', summary: { pl: 'Biorę to tłumaczenie', en: 'Take a translation' } },
  release: { operationId: 'releaseTranslation', summary: { pl: 'Oddaję to tłumaczenie', en: 'Release a translation' } },
} as const

export const takeDescription = (intent: keyof typeof INTENTS): EndpointDescription => ({
  ...INTENTS[intent],
  tag,
  callers: 'signed-in',
  parameters: keyParameters,
  answers: { 200: { description: { pl: 'Wiersz po zmianie', en: 'The row after the change' }, schema: objectOf({ row }) } },
  problems: ['unauthenticated', 'forbidden', 'not-found', 'translation-taken', 'unknown-locale'],
})
