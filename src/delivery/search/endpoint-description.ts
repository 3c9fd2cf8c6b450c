/** What the search says of itself in /api/openapi.json. */
import { type EndpointDescription, objectOf } from '../../endpoint-description'
import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../../languages'
import { DEFAULT_HITS, LONGEST_QUESTION, MOST_HITS } from './search-request'

const text = { type: 'string' }
const locale = { type: 'string', enum: [SOURCE_LOCALE, ...TARGET_LOCALE_CODES] }

export const searchDescription: EndpointDescription = {
  operationId: 'search',
  summary: { pl: 'Szukanie w opublikowanej treści', en: 'Search in published content' },
  description: {
    pl: 'Wszystkie słowa muszą wystąpić. Znajduje też słowa bez polskich liter, początki słów i słowa z jedną literówką. Każdy dostaje tę samą odpowiedź.',
    en: 'All words must be there. It also finds words without Polish letters, beginnings of words and words with one typo. Everybody gets the same answer.',
  },
  tag: { pl: 'Szukanie', en: 'Search' },
  callers: 'anyone',
  parameters: [
    { name: 'q', in: 'query', required: true, schema: { type: 'string', minLength: 1, maxLength: LONGEST_QUESTION }, description: { pl: 'Szukane słowa.', en: 'The words.' } },
    { name: 'locale', in: 'query', schema: { ...locale, default: SOURCE_LOCALE }, description: { pl: 'Język, w którym się szuka.', en: 'The language that is searched.' } },
    { name: 'collection', in: 'query', schema: { type: 'array', items: text }, description: { pl: 'Tylko w tej kolekcji; można podać kilka razy.', en: 'In this collection only; several times for several.' } },
    { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: MOST_HITS, default: DEFAULT_HITS }, description: { pl: 'Ile trafień na stronie.', en: 'How many hits on a page.' } },
    { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 }, description: { pl: 'Numer strony.', en: 'The page’s number.' } },
  ],
  answers: {
    200: {
      description: { pl: 'Trafienia, najlepsze najpierw', en: 'Hits, the best first' },
      schema: objectOf({
        q: text,
        locale,
        hits: {
          type: 'array',
          items: objectOf({
            collection: text,
            id: text,
            slug: { type: ['string', 'null'] },
            title: text,
            language: { ...locale, description: { pl: 'Język tekstów trafienia: polski tam, gdzie nie ma tłumaczenia.', en: 'The language of the hit’s texts: Polish where there is no translation.' } },
            score: { type: 'number' },
            highlights: {
              type: 'array',
              items: objectOf({
                field: text,
                text: { type: 'string', description: { pl: 'HTML, w którym jedynym elementem jest `<mark>`.', en: 'HTML in which only `<mark>` is an element.' } },
                language: { type: ['string', 'null'] },
              }),
            },
          }),
        },
        totalHits: { type: 'integer' },
        totalPages: { type: 'integer' },
        page: { type: 'integer' },
        limit: { type: 'integer' },
      }),
    },
  },
  problems: ['search-words-missing', 'search-too-long', 'unknown-locale', 'unknown-collection', 'limit-out-of-range', 'page-out-of-range', 'not-ready'],
}
