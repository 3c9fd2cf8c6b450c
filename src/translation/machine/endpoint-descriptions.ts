/** What the endpoints of machine translation say of themselves in /api/openapi.json. */
import { type EndpointDescription, objectOf } from '../../endpoint-description'
import { TARGET_LOCALE_CODES } from '../../languages'
import { ENGINES } from './machine-translator'

const tag = { pl: 'Tłumaczenia', en: 'Translations' }
const locale = { type: 'string', enum: TARGET_LOCALE_CODES }
const address = { type: 'string', description: { pl: 'Adres fragmentu.', en: 'The segment’s address.' } }

export const machineDescription: EndpointDescription = {
  operationId: 'getMachineTranslation',
  summary: { pl: 'Czy działa tłumaczenie maszynowe', en: 'Whether machine translation is on' },
  tag,
  callers: 'signed-in',
  answers: {
    200: {
      description: { pl: 'Usługa i języki pytającego', en: 'The engine, and the caller’s languages' },
      schema: objectOf({
        isOn: { type: 'boolean' },
        engine: { type: ['string', 'null'], enum: [...ENGINES, null] },
        locales: { type: 'array', items: locale, description: { pl: 'Języki, w których można poprosić o szkic.', en: 'Languages in which a draft can be asked for.' } },
      }),
    },
  },
  problems: ['unauthenticated', 'forbidden'],
}

export const translateDescription: EndpointDescription = {
  operationId: 'translateByMachine',
  summary: { pl: 'Szkic tłumaczenia od maszyny', en: 'Have a draft translated by machine' },
  description: {
    pl: 'Bez `addresses` tłumaczy to, czego brakuje. Tekstu napisanego przez człowieka nie zmienia. Szkic jest oznaczony jako maszynowy, dopóki ktoś go nie zapisze, i sam się nie publikuje. Polski tekst trafia do usługi wybranej w ustawieniach.',
    en: 'Without `addresses` it translates what is missing. It never changes a person’s words. A draft is marked as machine-made until somebody saves it, and is never published by itself. The Polish text goes to the engine of the settings.',
  },
  tag,
  callers: 'signed-in',
  parameters: [
    { name: 'source', in: 'path', description: { pl: 'Kolekcja albo ustawienia, na przykład `programmes`.', en: 'A collection or global, such as `programmes`.' }, schema: { type: 'string' } },
    { name: 'sourceId', in: 'path', description: { pl: 'Identyfikator tłumaczonego dokumentu.', en: 'Id of the document that is translated.' }, schema: { type: 'string' } },
    { name: 'locale', in: 'path', description: { pl: 'Język tłumaczenia.', en: 'Language of the translation.' }, schema: locale },
  ],
  body: {
    isOptional: true,
    schema: { type: 'object', properties: { addresses: { type: 'array', items: address, description: { pl: 'Tylko te fragmenty.', en: 'Only these segments.' } } } },
  },
  answers: {
    200: {
      description: { pl: 'Co zostało przetłumaczone, a co nie', en: 'What was translated, and what was not' },
      schema: objectOf({
        doc: { anyOf: [{ $ref: '#/components/schemas/Translation' }, { type: 'null' }] },
        translated: { type: 'array', items: address },
        left: {
          type: 'array',
          items: objectOf({
            address,
            reason: { type: 'string', enum: ['written', 'moved-on'], description: { pl: '`written`: napisał to człowiek; `moved-on`: tekst zmienił się w tym czasie.', en: '`written`: a person wrote it; `moved-on`: it changed meanwhile.' } },
          }),
        },
      }),
    },
  },
  problems: ['bad-request', 'unauthenticated', 'forbidden', 'source-not-found', 'unknown-locale', 'translation-unknown-path', 'machine-translation-off', 'machine-translation-failed', 'write-conflict'],
}
