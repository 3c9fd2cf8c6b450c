/** What the endpoints of XLIFF say of themselves in /api/openapi.json. */
import { type DescribedParameter, type EndpointDescription, objectOf } from '../../endpoint-description'
import { TARGET_LOCALE_CODES } from '../../languages'
import { worklistFilterParameters } from '../worklist/endpoint-descriptions'
import { WARNINGS } from './plan-import'
import { XLIFF_VERSIONS } from './xliff-document'

export const XLIFF_TYPE = 'application/xliff+xml'

const tag = { pl: 'Tłumaczenie', en: 'Translation' }
const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const flag = { type: 'boolean' }
const nullable = { type: ['string', 'null'] }
const listOf = (items: object) => ({ type: 'array', items })

const query = (name: string, pl: string, en: string, schema: DescribedParameter['schema']): DescribedParameter => ({ name, in: 'query', description: { pl, en }, schema })

export const exportDescription: EndpointDescription = {
  operationId: 'exportXliff',
  tag,
  summary: { pl: 'Plik XLIFF dla tłumaczy', en: 'An XLIFF file for translators' },
  description: {
    pl: 'Jeden dokument (`source` i `sourceId`) albo część listy tłumaczeń; `state=stale` to wszystko, co nieaktualne. Plik można zaimportować tylko w tej instalacji.',
    en: 'One document (`source` and `sourceId`), or a part of the worklist; `state=stale` is all that is out of date. The file can be imported into this installation only.',
  },
  callers: 'signed-in',
  parameters: [
    query('source', 'Kolekcja albo ustawienia jednego dokumentu.', 'Collection or global of the one document.', text),
    query('sourceId', 'Identyfikator dokumentu; dla ustawień `global`.', 'Id of the document; `global` for a global.', text),
    ...worklistFilterParameters.map((parameter) => (parameter.name === 'locale' ? { ...parameter, required: true } : parameter)),
    query('units', 'Wszystkie fragmenty czy tylko te do zrobienia; domyślnie wszystkie, a przy `state=stale` te do zrobienia.', 'All segments, or those to do only; by default all, and with `state=stale` those to do.', { type: 'string', enum: ['all', 'todo'] }),
    query('version', 'Wersja XLIFF.', 'Version of XLIFF.', { type: 'string', enum: XLIFF_VERSIONS, default: '2.0' }),
  ],
  answers: { 200: { description: { pl: 'Plik', en: 'The file' }, schema: text, contentType: XLIFF_TYPE } },
  problems: ['bad-request', 'unauthenticated', 'forbidden', 'nothing-to-export', 'source-not-found', 'unknown-locale'],
}

const change = objectOf({ address: text, label: text, before: text, after: text })
const conflict = objectOf({
  code: { type: 'string', enum: ['source-changed'] },
  address: text,
  label: text,
  sourceThen: { type: 'string', description: { pl: 'Słowa polskie w pliku.', en: 'The Polish words of the file.' } },
  sourceNow: { ...nullable, description: { pl: 'Tekst polski teraz; null, gdy go już nie ma.', en: 'The Polish of now; null where it is gone.' } },
  target: text,
  message: text,
})
const warning = objectOf({ code: { type: 'string', enum: WARNINGS }, address: text, label: nullable, line: count, message: text })
const document = objectOf({
  source: text,
  sourceId: text,
  locale: { type: 'string', enum: TARGET_LOCALE_CODES },
  title: text,
  changes: listOf(change),
  unchanged: count,
  conflicts: listOf(conflict),
  warnings: listOf(warning),
  isWritten: flag,
  problem: { anyOf: [objectOf({ code: text, detail: text }), { type: 'null' }] },
})

export const importDescription: EndpointDescription = {
  operationId: 'importXliff',
  tag,
  summary: { pl: 'Import pliku XLIFF', en: 'Import an XLIFF file' },
  description: {
    pl: 'XLIFF 2.x albo 1.2, do 20 MB. Z `dryRun=true` mówi tylko, co by się zmieniło. Zapisuje wersje robocze, każdy dokument w całości albo wcale; fragmentów, których tekst polski się zmienił, nie zmienia.',
    en: 'XLIFF 2.x or 1.2, up to 20 MB. With `dryRun=true` it only says what would change. It stores drafts, each document whole or not at all; segments whose Polish has changed are left alone.',
  },
  callers: 'signed-in',
  parameters: [
    query('dryRun', 'Tylko powiedz, co by się zmieniło.', 'Only say what would change.', { type: 'boolean', default: false }),
    query('locale', 'Język docelowy pliku, który go nie podaje.', 'Target locale of a file that names none.', { type: 'string', enum: TARGET_LOCALE_CODES }),
  ],
  body: { schema: text, contentType: XLIFF_TYPE },
  answers: {
    200: {
      description: { pl: 'Co się zmieniło albo by się zmieniło', en: 'What has changed, or would' },
      schema: objectOf({
        isDryRun: flag,
        documents: listOf(document),
        unknownDocuments: listOf(objectOf({ code: { type: 'string', enum: ['unknown-document'] }, source: text, sourceId: text, message: text })),
        totals: objectOf({ documents: count, changes: count, unchanged: count, conflicts: count, warnings: count, written: count }),
      }),
    },
  },
  problems: ['bad-request', 'body-too-large', 'unauthenticated', 'forbidden', 'unknown-locale', 'xliff-other-installation', 'xliff-too-many-documents', 'xliff-unreadable', 'xliff-wrong-languages'],
}
