/** What the endpoints of the translation memory say of themselves in /api/openapi.json. */
import { type DescribedParameter, type EndpointDescription, objectOf } from '../../endpoint-description'
import { TARGET_LOCALE_CODES } from '../../languages'
import { LONGEST_LINE } from './coded-line'
import { MOST_TOLD } from './import-tmx'
import { DEFAULT_SUGGESTIONS, MOST_SUGGESTIONS } from './memory-request'
import { TMX_MEDIA_TYPE } from './tmx-write'

const tag = { pl: 'Pamięć tłumaczeń', en: 'Translation memory' }
const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }

const locale: DescribedParameter = {
  name: 'locale',
  in: 'query',
  required: true,
  description: { pl: 'Język, na który się tłumaczy.', en: 'The language that is translated into.' },
  schema: { type: 'string', enum: TARGET_LOCALE_CODES },
}

export const suggestDescription: EndpointDescription = {
  operationId: 'getMemorySuggestions',
  summary: { pl: 'Podpowiedzi z pamięci tłumaczeń', en: 'Suggestions from the translation memory' },
  description: {
    pl: 'Gotowe tłumaczenia takiego samego albo podobnego tekstu, najlepsze najpierw. Znaczniki, których nie ma w pytanym tekście, są usunięte.',
    en: 'Finished translations of the same text or one alike, the best first. Codes that the text asked about lacks are taken out.',
  },
  tag,
  callers: 'signed-in',
  parameters: [
    locale,
    { name: 'text', in: 'query', required: true, schema: { type: 'string', minLength: 1, maxLength: LONGEST_LINE }, description: { pl: 'Tekst polski; znaczniki jako `<1>…</1>`.', en: 'The Polish text; inline codes as `<1>…</1>`.' } },
    { name: 'context', in: 'query', schema: text, description: { pl: 'Miejsce tekstu, na przykład `programmes:milestones.title`.', en: 'Where the text stands, such as `programmes:milestones.title`.' } },
    { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: MOST_SUGGESTIONS, default: DEFAULT_SUGGESTIONS }, description: { pl: 'Ile podpowiedzi najwyżej.', en: 'How many suggestions at most.' } },
  ],
  answers: {
    200: {
      description: { pl: 'Podpowiedzi', en: 'Suggestions' },
      schema: objectOf({
        locale: text,
        isComplete: { type: 'boolean', description: { pl: 'Fałsz, gdy po starcie serwera pamięć jest jeszcze wczytywana: zapytaj ponownie.', en: 'False while the memory is still being read after a start: ask again for more.' } },
        suggestions: {
          type: 'array',
          items: objectOf({
            id: text,
            percent: { type: 'integer', minimum: 60, maximum: 101, description: { pl: '101: ten sam tekst w tym samym miejscu, 100: ten sam tekst, mniej: podobny.', en: '101: the same text in the same context, 100: the same text, less: alike.' } },
            source: text,
            target: text,
            codesDiffer: { type: 'boolean', description: { pl: 'Czy trzeba sprawdzić znaczniki.', en: 'Whether the inline codes need a look.' } },
            context: text,
            origin: {
              anyOf: [
                objectOf({ kind: { type: 'string', const: 'document' }, source: text, sourceId: text }),
                objectOf({ kind: { type: 'string', const: 'import' }, fileName: text }),
              ],
            },
            updatedAt: { type: 'string', format: 'date-time' },
          }),
        },
      }),
    },
  },
  problems: ['bad-request', 'unauthenticated', 'forbidden', 'unknown-locale'],
}

export const exportDescription: EndpointDescription = {
  operationId: 'exportMemory',
  summary: { pl: 'Pamięć tłumaczeń jako TMX', en: 'The translation memory as TMX' },
  description: { pl: 'TMX 1.4b bez danych osobowych.', en: 'TMX 1.4b without personal data.' },
  tag,
  callers: 'signed-in',
  parameters: [locale],
  answers: { 200: { description: { pl: 'Plik TMX', en: 'A TMX file' }, contentType: TMX_MEDIA_TYPE, schema: text } },
  problems: ['bad-request', 'unauthenticated', 'forbidden', 'unknown-locale'],
}

export const importDescription: EndpointDescription = {
  operationId: 'importMemory',
  summary: { pl: 'Import TMX do pamięci tłumaczeń', en: 'Import TMX into the translation memory' },
  description: {
    pl: 'TMX 1.1–1.4. Z `dryRun=true` tylko mówi, co by się zmieniło. Ten sam tekst w tym samym miejscu dostaje tłumaczenie z pliku. Importuje osoba publikująca albo tłumacz tego języka.',
    en: 'TMX 1.1 to 1.4. With `dryRun=true` it only tells what would change. The same text in the same context gets the file’s translation. For publishers and translators of that language.',
  },
  tag,
  callers: 'signed-in',
  parameters: [
    locale,
    { name: 'dryRun', in: 'query', schema: { type: 'boolean', default: false }, description: { pl: 'Tylko sprawdzić.', en: 'Check only.' } },
    { name: 'fileName', in: 'query', schema: text, description: { pl: 'Nazwa pliku, zapisywana przy wpisach.', en: 'The file’s name, kept with its units.' } },
  ],
  body: { schema: text, contentType: TMX_MEDIA_TYPE },
  answers: {
    200: {
      description: { pl: 'Co się zmieniło albo by się zmieniło', en: 'What changed or would change' },
      schema: objectOf({
        dryRun: { type: 'boolean' },
        added: count,
        changed: count,
        unchanged: count,
        skipped: count,
        changes: {
          type: 'array',
          maxItems: MOST_TOLD,
          description: { pl: `Pierwszych ${MOST_TOLD} zmienionych.`, en: `The first ${MOST_TOLD} that change.` },
          items: objectOf({ source: text, context: text, from: text, to: text }),
        },
        skippedUnits: {
          type: 'array',
          maxItems: MOST_TOLD,
          description: { pl: `Pierwszych ${MOST_TOLD} pominiętych.`, en: `The first ${MOST_TOLD} that are left out.` },
          items: objectOf({
            unit: { type: 'integer', minimum: 1, description: { pl: 'Które `tu` w pliku.', en: 'Which `tu` of the file.' } },
            reason: { type: 'string', enum: ['no-source', 'no-target', 'empty', 'too-long', 'codes-broken'] },
            text,
          }),
        },
      }),
    },
  },
  problems: ['bad-request', 'body-too-large', 'unauthenticated', 'forbidden', 'unknown-locale', 'unreadable-file'],
}
