/** What the endpoints of the glossary say of themselves in /api/openapi.json. */
import { type EndpointDescription, objectOf } from '../../endpoint-description'
import { TARGET_LOCALE_CODES } from '../../languages'

const tag = { pl: 'Tłumaczenia', en: 'Translations' }
const text = { type: 'string' }
const number = { type: 'integer' }
const listOf = (items: unknown) => ({ type: 'array', items })

export const readGlossaryDescription: EndpointDescription = {
  operationId: 'getGlossary',
  summary: { pl: 'Słownik terminów w jednym języku', en: 'The glossary in one language' },
  tag,
  callers: 'signed-in',
  parameters: [{ name: 'locale', in: 'query', description: { pl: 'Język tłumaczenia.', en: 'Language of the translation.' }, schema: { type: 'string', enum: TARGET_LOCALE_CODES, default: TARGET_LOCALE_CODES[0] } }],
  answers: {
    200: {
      description: { pl: 'Terminy, które mają odpowiednik w tym języku', en: 'The terms that have a translation into the language' },
      schema: objectOf({
        locale: text,
        terms: listOf(
          objectOf({
            id: text,
            term: { ...text, description: { pl: 'Termin po polsku, w mianowniku.', en: 'The Polish term, in the nominative.' } },
            forms: { ...listOf(text), description: { pl: 'Formy, których nie widać po końcówce.', en: 'Forms that no ending tells.' } },
            text: { ...text, description: { pl: 'Ustalony odpowiednik.', en: 'The agreed translation.' } },
            forbidden: { ...listOf(text), description: { pl: 'Czego nie używać.', en: 'What is not to be used.' } },
            note: text,
          }),
        ),
      }),
    },
  },
  problems: ['unauthenticated', 'forbidden', 'unknown-locale'],
}

export const downloadCsvDescription: EndpointDescription = {
  operationId: 'downloadGlossaryCsv',
  summary: { pl: 'Cały słownik jako CSV', en: 'The whole glossary as CSV' },
  tag,
  callers: 'signed-in',
  answers: { 200: { description: { pl: 'Plik CSV', en: 'A CSV file' }, contentType: 'text/csv', schema: text } },
  problems: ['unauthenticated', 'forbidden'],
}

export const downloadTbxDescription: EndpointDescription = {
  operationId: 'downloadGlossaryTbx',
  summary: { pl: 'Cały słownik jako TBX', en: 'The whole glossary as TBX' },
  description: { pl: 'TBX-Basic według ISO 30042:2019.', en: 'TBX-Basic as of ISO 30042:2019.' },
  tag,
  callers: 'signed-in',
  answers: { 200: { description: { pl: 'Plik TBX', en: 'A TBX file' }, contentType: 'application/x-tbx', schema: text } },
  problems: ['unauthenticated', 'forbidden'],
}

export const importDescription: EndpointDescription = {
  operationId: 'importGlossary',
  summary: { pl: 'Import terminów z pliku CSV albo TBX', en: 'Import terms from a CSV or TBX file' },
  description: {
    pl: 'Wszystko albo nic. Terminów, których nie ma w pliku, import nie zmienia. Z `dryRun=true` nic się nie zapisuje: odpowiedź mówi, co by się stało.',
    en: 'All or nothing. Terms that are not in the file stay as they are. With `dryRun=true` nothing is written: the answer tells what would be.',
  },
  tag,
  callers: 'signed-in',
  parameters: [{ name: 'dryRun', in: 'query', description: { pl: 'Tylko sprawdzenie.', en: 'Only look.' }, schema: { type: 'boolean', default: false } }],
  body: { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] }, contentType: 'multipart/form-data' },
  answers: {
    200: {
      description: { pl: 'Co się zmieniło albo by się zmieniło', en: 'What changed, or would' },
      schema: objectOf({
        isDryRun: { type: 'boolean' },
        created: number,
        changed: number,
        unchanged: number,
        terms: { ...listOf(objectOf({ row: number, term: text, outcome: { type: 'string', enum: ['created', 'changed'] }, changes: listOf(text) })), description: { pl: 'Bez terminów, które się nie zmieniają.', en: 'Without terms that stay as they are.' } },
        problems: listOf(
          objectOf({
            row: { ...number, description: { pl: 'Wiersz tabeli (nagłówek to 1) albo numer pojęcia w TBX.', en: 'Row of the table (its heading is 1), or number of the TBX concept.' } },
            severity: { type: 'string', enum: ['error', 'warning'], description: { pl: 'Błąd wstrzymuje cały import, ostrzeżenie mówi, co pominięto.', en: 'An error keeps the whole file out, a warning tells what is passed over.' } },
            code: { type: 'string', enum: ['term-missing', 'term-doubled', 'text-missing', 'too-long', 'forbidden-is-agreed', 'unknown-column', 'unknown-language', 'more-translations'] },
            column: { type: ['string', 'null'] },
            message: text,
          }),
        ),
      }),
    },
  },
  problems: ['bad-request', 'body-too-large', 'unauthenticated', 'forbidden', 'glossary-import-refused', 'glossary-term-exists', 'unreadable-file', 'write-conflict'],
}
