/** What the endpoints of translations say of themselves in /api/openapi.json. */
import type { DescribedAnswer, DescribedParameter, EndpointDescription } from '../endpoint-description'
import { TARGET_LOCALE_CODES } from '../languages'

const address: DescribedParameter[] = [
  { name: 'source', in: 'path', description: { pl: 'Kolekcja albo ustawienia, na przykład `programmes`.', en: 'A collection or global, such as `programmes`.' }, schema: { type: 'string' } },
  { name: 'sourceId', in: 'path', description: { pl: 'Identyfikator tłumaczonego dokumentu; dla ustawień ich nazwa.', en: 'Id of the document that is translated; for a global its name.' }, schema: { type: 'string' } },
  { name: 'locale', in: 'path', description: { pl: 'Język tłumaczenia.', en: 'Language of the translation.' }, schema: { type: 'string', enum: TARGET_LOCALE_CODES } },
]

const text = { type: 'string' }
const flag = { type: 'boolean' }
const moment = { type: 'string', format: 'date-time' }

const objectOf = (properties: { [name: string]: unknown }) => ({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false })

const translationAnswer: DescribedAnswer = {
  description: { pl: 'Tłumaczenie po zmianie', en: 'The translation after the change' },
  schema: objectOf({ doc: { $ref: '#/components/schemas/Translation' } }),
}

export const readTaskDescription: EndpointDescription = {
  operationId: 'getTranslationTask',
  summary: { pl: 'Wszystko, co trzeba przetłumaczyć w dokumencie', en: 'Everything that is to be translated in a document' },
  description: { pl: 'Pole po polu tekst polski i obok tekst w pracy. Pól bez polskiego tekstu nie ma na liście.', en: 'Field by field the Polish and the text in work beside it. Fields without Polish text are not in the list.' },
  callers: 'signed-in',
  parameters: address,
  answers: {
    200: {
      description: { pl: 'Zadanie tłumacza', en: 'The translator’s task' },
      schema: objectOf({
        source: text,
        sourceId: text,
        locale: text,
        title: text,
        isSourcePublic: flag,
        fields: {
          type: 'array',
          items: objectOf({
            address: { type: 'string', description: { pl: 'Adres pola: `title`, `milestones.<id wiersza>.title`.', en: 'The field’s address: `title`, `milestones.<row id>.title`.' } },
            label: text,
            kind: { type: 'string', enum: ['text', 'textarea', 'richText'] },
            isRequired: flag,
            maxLength: { type: ['integer', 'null'] },
            source: { description: { pl: 'Tekst polski.', en: 'The Polish text.' } },
            target: { description: { pl: 'Tekst w pracy; null, gdy go nie ma.', en: 'The text in work; null where there is none.' } },
          }),
        },
        translation: {
          anyOf: [
            objectOf({
              id: text,
              updatedAt: moment,
              publishedAt: { type: ['string', 'null'], format: 'date-time' },
              isAhead: { type: 'boolean', description: { pl: 'Czy tekst w pracy różni się od opublikowanego.', en: 'Whether the text in work differs from what is published.' } },
            }),
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
    pl: 'Adresy, których nie ma w `values`, zachowują swój tekst; null go usuwa. Tego, co opublikowane, zapis nie zmienia.',
    en: 'Addresses that are not in `values` keep their text; null removes it. What is published stays as it is.',
  },
  callers: 'signed-in',
  parameters: address,
  body: {
    schema: {
      type: 'object',
      properties: {
        values: { type: 'object', description: { pl: 'Tekst według adresu.', en: 'Text by address.' } },
        basedOn: {
          type: ['string', 'null'],
          description: {
            pl: '`updatedAt` tłumaczenia, które było na ekranie: jeśli ktoś zapisał je później, nic się nie zmieni (409).',
            en: '`updatedAt` of the translation that was on the screen: if somebody has saved since, nothing is changed (409).',
          },
        },
      },
      required: ['values'],
    },
  },
  answers: { 200: translationAnswer },
  problems: [
    'bad-request', 'body-too-large', 'unauthenticated', 'forbidden', 'source-not-found', 'translation-exists', 'translation-moved-on',
    'translation-unknown-path', 'translation-wrong-shape', 'unknown-locale',
  ],
}

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
  problems: ['unauthenticated', 'forbidden', 'not-found', 'source-not-found', 'source-not-published', 'translation-incomplete', 'write-conflict'],
})
