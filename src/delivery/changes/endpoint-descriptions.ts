/** What the feed's addresses say of themselves in /api/openapi.json. */
import type { DescribedParameter, EndpointDescription } from '../../endpoint-description'
import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../../languages'
import { CHANGE_KINDS } from './change-collections'
import { DEFAULT_LIMIT, HIGHEST_LIMIT } from './read-query'

export const changeParameters: DescribedParameter[] = [
  {
    name: 'since', in: 'query', schema: { type: 'string' },
    description: {
      pl: '`cursor` z poprzedniej odpowiedzi. Pominięty: najpierw, stronami, wszystko, co jest teraz opublikowane.',
      en: 'The `cursor` of the answer before. Left out: first, in pages, all that is public now.',
    },
  },
  { name: 'locale', in: 'query', schema: { type: 'string', enum: [SOURCE_LOCALE, ...TARGET_LOCALE_CODES] }, description: { pl: 'Tylko w tym języku.', en: 'In this language only.' } },
  { name: 'collection', in: 'query', schema: { type: 'string' }, description: { pl: 'Tylko w tej kolekcji albo w tych ustawieniach.', en: 'In this collection or global only.' } },
]

const limit: DescribedParameter = {
  name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: HIGHEST_LIMIT, default: DEFAULT_LIMIT },
  description: { pl: 'Ile najwyżej na stronie.', en: 'How many at most on a page.' },
}

const change = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'collection', 'id', 'slug', 'locale', 'at'],
  properties: {
    sequence: { type: 'integer', description: { pl: 'Miejsce w kolejności zmian; nie ma go w tym, co czyta się na początku.', en: 'Its place in the order of changes; what is read in the first sync has none.' } },
    kind: { type: 'string', enum: [...CHANGE_KINDS] },
    collection: { type: 'string' },
    id: { type: 'string', description: { pl: 'Dla ustawień: `global`.', en: 'Of a global: `global`.' } },
    slug: { type: ['string', 'null'] },
    locale: { type: 'string', enum: [SOURCE_LOCALE, ...TARGET_LOCALE_CODES] },
    at: { type: 'string', format: 'date-time' },
  },
}

export const changesDescription: EndpointDescription = {
  operationId: 'listChanges',
  summary: { pl: 'Co się zmieniło w opublikowanej treści', en: 'What changed in published content' },
  description: {
    pl: 'Mówi, które dokumenty opublikowano, zmieniono, ukryto lub usunięto, dla każdego języka osobno. Samą treść czyta się pod jej adresem.',
    en: 'Says which documents were published, updated, taken offline or deleted, each language by itself. The content is read at its own address.',
  },
  tag: { pl: 'Zmiany', en: 'Changes' },
  callers: 'anyone',
  parameters: [...changeParameters, limit],
  answers: {
    200: {
      description: { pl: 'Strona zmian', en: 'A page of changes' },
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['changes', 'cursor', 'hasMore'],
        properties: {
          changes: { type: 'array', items: change },
          cursor: { type: 'string', description: { pl: 'Skąd czytać dalej.', en: 'Where to go on.' } },
          hasMore: { type: 'boolean', description: { pl: 'Czy jest już następna strona.', en: 'Whether the next page is there already.' } },
        },
      },
    },
    304: { description: { pl: 'Bez zmian od wersji, którą masz (`If-None-Match`)', en: 'Unchanged since the version that you have (`If-None-Match`)' } },
  },
  problems: ['bad-request', 'unknown-cursor', 'unknown-locale', 'cursor-expired', 'not-ready'],
}
