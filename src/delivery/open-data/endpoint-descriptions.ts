/** What the addresses of open data say of themselves in /api/openapi.json. */
import type { DescribedAnswer, EndpointDescription } from '../../endpoint-description'
import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../../languages'
import { datasets } from './datasets'
import { FORMATS } from './formats'

const tag = { pl: 'Otwarte dane', en: 'Open data' }
const unchanged: DescribedAnswer = { description: { pl: 'Bez zmian od wersji, którą masz (`If-None-Match`)', en: 'Unchanged since the version that you have (`If-None-Match`)' } }
const catalogue: DescribedAnswer = {
  description: { pl: 'Katalog DCAT-AP', en: 'A DCAT-AP catalogue' },
  contentType: 'application/ld+json',
  schema: { type: 'object', required: ['@context'], properties: { '@context': {} } },
}

export const rootDescription: EndpointDescription = {
  operationId: 'getOpenData',
  summary: { pl: 'Katalog otwartych danych', en: 'The catalogue of open data' },
  tag,
  callers: 'anyone',
  answers: { 200: { ...catalogue, alsoAs: ['application/json'] }, 304: unchanged },
  problems: ['not-acceptable'],
}

export const catalogueDescription: EndpointDescription = {
  operationId: 'getOpenDataCatalogue',
  summary: { pl: 'Katalog otwartych danych jako plik JSON-LD', en: 'The catalogue of open data as a JSON-LD file' },
  tag,
  callers: 'anyone',
  answers: { 200: catalogue, 304: unchanged },
}

export const datasetDescription: EndpointDescription = {
  operationId: 'downloadOpenDataSet',
  summary: { pl: 'Cały zbiór danych', en: 'A whole data set' },
  description: { pl: 'Wysyłany na bieżąco, więc rozmiar nie ma znaczenia. Odpowiedź przerwana w środku jest niekompletna.', en: 'Streamed, so its size does not matter. An answer that breaks off is not complete.' },
  tag,
  callers: 'anyone',
  parameters: [
    {
      name: 'file', in: 'path',
      schema: { type: 'string', enum: datasets.flatMap(({ collection }) => Object.keys(FORMATS).map((ending) => `${collection}.${ending}`)) },
      description: { pl: 'Zbiór i format.', en: 'The set and its format.' },
    },
    { name: 'locale', in: 'query', schema: { type: 'string', enum: [SOURCE_LOCALE, ...TARGET_LOCALE_CODES], default: SOURCE_LOCALE }, description: { pl: 'Język tekstów.', en: 'Language of the texts.' } },
    { name: 'bom', in: 'query', schema: { type: 'boolean', default: false }, description: { pl: 'Znak BOM na początku CSV, dla Excela.', en: 'A byte order mark before the CSV, for Excel.' } },
  ],
  answers: {
    200: { description: { pl: 'Zbiór danych', en: 'The data set' }, schema: { type: 'array', items: { type: 'object' } }, alsoAs: ['text/csv', 'application/ld+json'] },
    304: unchanged,
  },
  problems: ['bad-request', 'unknown-locale', 'unknown-dataset', 'unknown-format'],
}
