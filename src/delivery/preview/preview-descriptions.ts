/** What the endpoints of previews say of themselves in /api/openapi.json. */
import { type EndpointDescription, moment, objectOf } from '../../endpoint-description'
import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../../languages'
import { LONGEST_LIFE, SHORTEST_LIFE } from './preview-request'

const TAG = { pl: 'Linki do podglądu', en: 'Preview links' }
const text = { type: 'string' }
const locale = { type: 'string', enum: [SOURCE_LOCALE, ...TARGET_LOCALE_CODES] }
const link = { $ref: '#/components/schemas/PreviewLink' }
const choice = { type: 'object', additionalProperties: true }

export const previewDescription: EndpointDescription = {
  operationId: 'getPreview',
  tag: TAG,
  summary: { pl: 'Wersja robocza dokumentu, do którego prowadzi link', en: 'The draft that a preview link is for' },
  description: {
    pl: 'Najnowsza wersja robocza jednego dokumentu w jednym języku, w tej samej postaci, w jakiej API podaje dokument opublikowany. Pola niepubliczne są pominięte, a dokumenty, do których się odwołuje, są takie, jak widzą je wszyscy. Nie trzeba się logować; odpowiedzi nikt nie przechowuje.',
    en: 'The newest draft of one document in one language, in the form in which the API gives a published one. Private fields are left out, and what it refers to is as everybody sees it. No log-in is needed; nobody keeps the answer.',
  },
  callers: 'anyone',
  parameters: [
    { name: 'token', in: 'query', required: true, schema: text, description: { pl: 'Token z linku do podglądu.', en: 'The token of the preview link.' } },
    { name: 'depth', in: 'query', schema: { type: 'integer', minimum: 0, maximum: 10, default: 2 }, description: { pl: 'Jak głęboko wstawiać dokumenty, do których się odwołuje.', en: 'How deep documents that it refers to are put in place.' } },
    { name: 'select', in: 'query', schema: choice, description: { pl: 'Tylko te pola, na przykład `select[title]=true`.', en: 'These fields only, such as `select[title]=true`.' } },
    { name: 'populate', in: 'query', schema: choice, description: { pl: 'Które pola mają dokumenty wstawiane, na przykład `populate[countries][name]=true`.', en: 'Which fields documents that are put in place have, such as `populate[countries][name]=true`.' } },
    { name: 'fallback-locale', in: 'query', schema: { type: 'string', enum: ['none', ...locale.enum] }, description: { pl: 'Język tekstów, których nie przetłumaczono.', en: 'The language of texts that are not translated.' } },
  ],
  answers: { 200: { description: { pl: 'Dokument', en: 'The document' }, schema: { type: 'object' } } },
  problems: ['bad-request', 'preview-link-invalid', 'preview-link-expired', 'preview-link-revoked'],
}

export const makeLinkDescription: EndpointDescription = {
  operationId: 'createPreviewLink',
  summary: { pl: 'Tworzy link do podglądu wersji roboczej', en: 'Makes a preview link' },
  description: {
    pl: 'Token jest tylko w tej odpowiedzi. Link przestaje działać, gdy minie jego czas, gdy zostanie unieważniony lub usunięty albo gdy osoba, która go utworzyła, nie może już czytać tego dokumentu.',
    en: 'The token is in this answer alone. The link stops working when its time is over, when it is revoked or deleted, or when the person who made it may no longer read the document.',
  },
  callers: 'signed-in',
  body: {
    schema: {
      type: 'object',
      required: ['locale', 'expiresIn'],
      properties: {
        collection: { ...text, description: { pl: 'Kolekcja dokumentu, razem z id.', en: 'The document’s collection, with id.' } },
        id: text,
        global: { ...text, description: { pl: 'Zamiast collection i id.', en: 'In the place of collection and id.' } },
        locale,
        expiresIn: { type: 'integer', minimum: SHORTEST_LIFE, maximum: LONGEST_LIFE, description: { pl: 'Ile sekund działa.', en: 'For how many seconds it works.' } },
      },
    },
  },
  answers: {
    201: {
      description: { pl: 'Link', en: 'The link' },
      schema: objectOf({ doc: link, url: { type: 'string', format: 'uri' }, token: text, expiresAt: moment }),
    },
  },
  problems: ['bad-request', 'unauthenticated', 'forbidden', 'source-not-found', 'unknown-locale', 'preview-not-possible', 'preview-links-too-many', 'write-conflict'],
}

export const revokeDescription: EndpointDescription = {
  operationId: 'revokePreviewLink',
  summary: { pl: 'Unieważnia link do podglądu', en: 'Revokes a preview link' },
  description: { pl: 'Robi to osoba, która go utworzyła, albo administrator. Link przestaje działać od razu.', en: 'By whoever made it, or an admin. It stops working at once.' },
  callers: 'signed-in',
  answers: { 200: { description: { pl: 'Unieważniony link', en: 'The revoked link' }, schema: objectOf({ doc: link }) } },
  problems: ['unauthenticated', 'forbidden', 'not-found', 'write-conflict'],
}
