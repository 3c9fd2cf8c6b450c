/** What the endpoints of scheduled translations say of themselves in /api/openapi.json. */
import { type EndpointDescription, objectOf } from '../../endpoint-description'
import { keyParameters } from '../endpoint-descriptions'

const text = { type: 'string' }
const tag = { pl: 'Tłumaczenie', en: 'Translation' }
const intent = { type: 'string', enum: ['publish', 'unpublish'] }

const at = {
  type: 'string',
  format: 'date-time',
  description: { pl: 'Kiedy: data i godzina ze strefą czasową.', en: 'When: date and time with its time zone.' },
}

const schedule = objectOf({
  id: text,
  intent,
  at,
  scheduledBy: { type: 'string', description: { pl: 'Identyfikator osoby, której uprawnienia obowiązują w tej chwili.', en: 'Id of the person whose rights count when the time has come.' } },
  state: { type: 'string', enum: ['waiting', 'running', 'failed'] },
  error: { type: ['string', 'null'], description: { pl: 'Dlaczego się nie udało.', en: 'Why it failed.' } },
})

export const listDescription: EndpointDescription = {
  operationId: 'getTranslationSchedules',
  tag,
  summary: { pl: 'Zaplanowane publikacje tłumaczenia', en: 'Scheduled publications of a translation' },
  description: { pl: 'Te, które czekają, i te, które się nie udały. Wykonanych na liście nie ma.', en: 'Those that wait and those that failed. What is done is not in the list.' },
  callers: 'signed-in',
  parameters: keyParameters,
  answers: { 200: { description: { pl: 'Od najwcześniejszej', en: 'The earliest first' }, schema: objectOf({ schedules: { type: 'array', items: schedule } }) } },
  problems: ['bad-request', 'unauthenticated', 'forbidden', 'unknown-locale'],
}

export const scheduleDescription: EndpointDescription = {
  operationId: 'scheduleTranslation',
  tag,
  summary: { pl: 'Zaplanowanie publikacji tłumaczenia', en: 'Schedule a translation' },
  description: {
    pl: 'O tej porze tłumaczenie zostanie opublikowane albo ukryte, z uprawnieniami, jakie osoba planująca będzie wtedy mieć. Polska wersja, która czeka, nie zostanie przy tym opublikowana.',
    en: 'At that time the translation is published, or taken offline, with the rights that whoever schedules it has then. Polish that waits is not published by it.',
  },
  callers: 'signed-in',
  parameters: keyParameters,
  body: { schema: { type: 'object', properties: { at, intent }, required: ['at', 'intent'] } },
  answers: { 201: { description: { pl: 'Zaplanowano', en: 'It is scheduled' }, schema: objectOf({ schedule }) } },
  problems: ['bad-request', 'unauthenticated', 'forbidden', 'not-found', 'unknown-locale'],
}

export const cancelDescription: EndpointDescription = {
  operationId: 'cancelTranslationSchedule',
  tag,
  summary: { pl: 'Odwołanie zaplanowanej publikacji', en: 'Cancel a scheduled publication' },
  callers: 'signed-in',
  parameters: [...keyParameters, { name: 'id', in: 'path', description: { pl: 'Identyfikator z listy.', en: 'Its id in the list.' }, schema: text }],
  answers: { 204: { description: { pl: 'Odwołano', en: 'It is cancelled' } } },
  problems: ['bad-request', 'unauthenticated', 'forbidden', 'not-found', 'unknown-locale', 'write-conflict'],
}
