/** What the endpoints of translations say of themselves in /api/openapi.json. */
import { type DescribedAnswer, type DescribedParameter, type EndpointDescription, moment, objectOf } from '../endpoint-description'
import { TARGET_LOCALE_CODES } from '../languages'
import { TRANSLATION_STATES } from './staleness'

/** Which document and locale, in the path. */
export const keyParameters: DescribedParameter[] = [
  { name: 'source', in: 'path', description: { pl: 'Kolekcja albo ustawienia, na przykład `programmes`.', en: 'A collection or global, such as `programmes`.' }, schema: { type: 'string' } },
  { name: 'sourceId', in: 'path', description: { pl: 'Identyfikator tłumaczonego dokumentu; dla ustawień `global`.', en: 'Id of the document that is translated; for a global `global`.' }, schema: { type: 'string' } },
  { name: 'locale', in: 'path', description: { pl: 'Język tłumaczenia.', en: 'Language of the translation.' }, schema: { type: 'string', enum: TARGET_LOCALE_CODES } },
]

const text = { type: 'string' }
const flag = { type: 'boolean' }
const count = { type: 'integer', minimum: 0 }
const tag = { pl: 'Tłumaczenie', en: 'Translation' }

const translationAnswer: DescribedAnswer = {
  description: { pl: 'Tłumaczenie po zmianie', en: 'The translation after the change' },
  schema: objectOf({ doc: { $ref: '#/components/schemas/Translation' } }),
}

export const readTaskDescription: EndpointDescription = {
  operationId: 'getTranslationTask',
  summary: { pl: 'Wszystko, co trzeba przetłumaczyć w dokumencie', en: 'Everything that is to be translated in a document' },
  tag,
  description: { pl: 'Fragment po fragmencie tekst polski i obok tekst w pracy. Pól bez polskiego tekstu nie ma na liście.', en: 'Segment by segment the Polish and the text in work beside it. Fields without Polish text are not in the list.' },
  callers: 'signed-in',
  parameters: keyParameters,
  answers: {
    200: {
      description: { pl: 'Zadanie tłumacza', en: 'The translator’s task' },
      schema: objectOf({
        source: text,
        sourceId: text,
        locale: text,
        title: text,
        isSourcePublic: flag,
        sharedFields: { type: 'array', items: objectOf({ label: text, value: text }), description: { pl: 'Pola wspólne dla wszystkich języków.', en: 'Fields that all languages share.' } },
        state: { type: 'string', enum: TRANSLATION_STATES },
        words: count,
        wordsToDo: count,
        percent: { type: 'integer', minimum: 0, maximum: 100 },
        staleSegments: count,
        missingSegments: count,
        segments: {
          type: 'array',
          items: objectOf({
            address: { type: 'string', description: { pl: 'Adres fragmentu: `title`, `milestones.<id wiersza>.title`, `body#<skrót słów>`.', en: 'The segment’s address: `title`, `milestones.<row id>.title`, `body#<hash of the words>`.' } },
            leaf: { type: 'string', description: { pl: 'Adres pola.', en: 'The field’s address.' } },
            label: text,
            row: { type: ['string', 'null'], description: { pl: 'Co mówi wiersz listy w polach wspólnych.', en: 'What the row of a list says in shared fields.' } },
            context: text,
            kind: { type: 'string', enum: ['text', 'textarea', 'richText'] },
            block: { type: ['string', 'null'] },
            isRequired: flag,
            maxLength: { type: ['integer', 'null'] },
            source: { type: 'string', description: { pl: 'Tekst polski; formaty i odnośniki to znaczniki `<1>…</1>`.', en: 'The Polish; formats and links are inline codes `<1>…</1>`.' } },
            codes: { type: 'array', items: text },
            target: { type: 'string', description: { pl: 'Tekst w pracy; pusty, gdy go nie ma.', en: 'The text in work; empty where there is none.' } },
            state: { type: 'string', enum: ['missing', 'translated', 'stale'] },
            madeFrom: { type: ['string', 'null'], description: { pl: 'Tekst polski, z którego powstało nieaktualne tłumaczenie.', en: 'The Polish that a stale target was made from.' } },
            isMachineMade: flag,
          }),
        },
        translation: {
          anyOf: [
            objectOf({ id: text, updatedAt: moment, doneAt: { type: ['string', 'null'], format: 'date-time' }, publishedAt: { type: ['string', 'null'], format: 'date-time' } }),
            { type: 'null' },
          ],
        },
        mayEdit: flag,
        mayPublish: flag,
      }),
    },
  },
  problems: ['bad-request', 'unauthenticated', 'forbidden', 'source-not-found', 'unknown-locale'],
}

export const saveDescription: EndpointDescription = {
  operationId: 'saveTranslation',
  summary: { pl: 'Zapis tekstu tłumaczenia', en: 'Save the text of a translation' },
  description: {
    pl: 'Fragmenty w `segments` albo całe pola w `values`; to, czego nie podano, zachowuje swój tekst, a pusty tekst (null) go usuwa. Tego, co opublikowane, zapis nie zmienia.',
    en: 'Segments in `segments`, or whole fields in `values`; what is not named keeps its text, an empty one (null) removes it. What is published stays as it is.',
  },
  tag,
  callers: 'signed-in',
  parameters: keyParameters,
  body: {
    schema: {
      type: 'object',
      properties: {
        segments: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              address: text,
              target: { type: 'string', description: { pl: 'Tekst fragmentu ze znacznikami.', en: 'The segment’s text with inline codes.' } },
              was: { type: 'string', description: { pl: 'Tekst, który był na ekranie: jeśli ktoś go zmienił, nic się nie zmieni (409).', en: 'The text that was on the screen: if somebody has changed it, nothing is changed (409).' } },
            },
            required: ['address', 'target'],
          },
        },
        values: { type: 'object', description: { pl: 'Tekst według adresu pola.', en: 'Text by field address.' } },
        basedOn: {
          type: ['string', 'null'],
          description: {
            pl: '`updatedAt` tłumaczenia, które było na ekranie: jeśli ktoś zapisał je później, nic się nie zmieni (409).',
            en: '`updatedAt` of the translation that was on the screen: if somebody has saved since, nothing is changed (409).',
          },
        },
      },
    },
  },
  answers: { 200: translationAnswer },
  problems: [
    'bad-request', 'body-too-large', 'unauthenticated', 'forbidden', 'source-not-found', 'translation-exists', 'translation-moved-on',
    'translation-unknown-path', 'translation-wrong-shape', 'unknown-locale',
  ],
}

export const doneDescription = (isDone: boolean): EndpointDescription => ({
  operationId: isDone ? 'markTranslationAsDone' : 'reopenTranslation',
  tag,
  summary: isDone ? { pl: 'Tłumaczenie jest gotowe', en: 'Mark a translation as done' } : { pl: 'Tłumaczenie znów w pracy', en: 'Reopen a translation' },
  description: { pl: 'Publikacja jest osobnym krokiem.', en: 'Publishing it is a step of its own.' },
  callers: 'signed-in',
  parameters: keyParameters,
  answers: { 200: translationAnswer },
  problems: ['unauthenticated', 'forbidden', 'not-found', 'source-not-found', 'translation-not-finished', 'unknown-locale'],
})

const INTENTS = {
  publish: {
    operationId: 'publishTranslation',
    summary: { pl: 'Publikacja tłumaczenia', en: 'Publish a translation' },
    description: { pl: 'Tekst w pracy staje się publiczny. Polska wersja musi być opublikowana.', en: 'The text in work becomes public. The Polish must be published.' },
  },
  unpublish: {
    operationId: 'unpublishTranslation',
    summary: { pl: 'Cofnięcie publikacji tłumaczenia', en: 'Take a translation offline' },
    description: { pl: 'Tekst przestaje być publiczny, ale nie ginie.', en: 'The text is public no more, and is kept.' },
  },
} as const

export const publishDescription = (intent: keyof typeof INTENTS): EndpointDescription => ({
  ...INTENTS[intent],
  callers: 'signed-in',
  parameters: [{ name: 'id', in: 'path', description: { pl: 'Identyfikator tłumaczenia.', en: 'The translation’s id.' }, schema: { type: 'string' } }],
  answers: { 200: translationAnswer },
  problems: ['unauthenticated', 'forbidden', 'not-found', 'source-not-found', 'source-not-published', 'translation-incomplete', 'translation-machine-made', 'write-conflict'],
})
