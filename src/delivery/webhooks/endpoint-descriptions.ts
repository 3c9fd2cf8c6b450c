/** What the endpoints of webhooks say of themselves in /api/openapi.json. */
import { type EndpointDescription, moment, objectOf } from '../../endpoint-description'
import { OUTCOMES } from './post-to-target'

const text = { type: 'string' }

export const pingDescription: EndpointDescription = {
  operationId: 'pingWebhook',
  summary: { pl: 'Wysłanie próby', en: 'Send a ping' },
  description: {
    pl: 'Wysyła od razu jedno podpisane żądanie typu `ping`, także gdy webhook jest wyłączony, i czeka na wynik najwyżej 10 sekund. Tylko dla administratorów.',
    en: 'Sends one signed request of the type `ping` at once, also where the webhook is off, and waits for its outcome for 10 seconds at most. For admins alone.',
  },
  callers: 'signed-in',
  answers: {
    200: {
      description: { pl: 'Jak się skończyła', en: 'How it ended' },
      schema: objectOf({ delivery: text, outcome: { type: 'string', enum: OUTCOMES }, status: { type: ['integer', 'null'] }, ms: { type: 'integer' } }),
    },
  },
  problems: ['unauthenticated', 'forbidden', 'not-found', 'webhook-without-secret'],
}

export const rotateSecretDescription: EndpointDescription = {
  operationId: 'rotateWebhookSecret',
  summary: { pl: 'Nowy sekret', en: 'Make a new secret' },
  description: {
    pl: 'Sekret jest w tej odpowiedzi i nigdzie więcej. Poprzedni działa dalej, dopóki nie zostanie usunięty: żądania mają podpisy obu. Od pierwszego sekretu webhook wysyła zmiany. Tylko dla administratorów.',
    en: 'The secret is in this answer and nowhere else. The one before stays alive until it is removed: requests are signed by both. From its first secret on, the webhook sends changes. For admins alone.',
  },
  callers: 'signed-in',
  answers: { 201: { description: { pl: 'Nowy sekret', en: 'The new secret' }, schema: objectOf({ id: text, createdAt: moment, secret: { type: 'string', pattern: '^whsec_' } }) } },
  problems: ['unauthenticated', 'forbidden', 'not-found', 'webhook-has-two-secrets'],
}

export const listSecretsDescription: EndpointDescription = {
  operationId: 'listWebhookSecrets',
  summary: { pl: 'Sekrety: od kiedy działają', en: 'Secrets: since when each is live' },
  description: { pl: 'Od najnowszego, bez samych sekretów. Tylko dla administratorów.', en: 'The newest first, without the secrets themselves. For admins alone.' },
  callers: 'signed-in',
  answers: { 200: { description: { pl: 'Jeden albo dwa', en: 'One or two' }, schema: objectOf({ secrets: { type: 'array', maxItems: 2, items: objectOf({ id: text, createdAt: moment }) } }) } },
  problems: ['unauthenticated', 'forbidden', 'not-found'],
}

export const removeSecretDescription: EndpointDescription = {
  operationId: 'removeWebhookSecret',
  summary: { pl: 'Usunięcie starego sekretu', en: 'Remove an old secret' },
  description: { pl: 'Jedyny sekret musi zostać. Tylko dla administratorów.', en: 'The only secret stays. For admins alone.' },
  callers: 'signed-in',
  answers: { 204: { description: { pl: 'Usunięto', en: 'It is removed' } } },
  problems: ['unauthenticated', 'forbidden', 'not-found', 'webhook-needs-a-secret'],
}

export const resendDescription: EndpointDescription = {
  operationId: 'resendWebhookDelivery',
  summary: { pl: 'Ponowne wysłanie', en: 'Send again' },
  description: {
    pl: 'Wysyła powiadomienie jeszcze raz, z tym samym `webhook-id`, i od nowa ponawia próby przez dobę. Tylko dla administratorów.',
    en: 'Sends the delivery once more, with the same `webhook-id`, and tries for a day anew. For admins alone.',
  },
  callers: 'signed-in',
  answers: { 202: { description: { pl: 'Zostanie wysłane', en: 'It will be sent' }, schema: objectOf({ id: text, state: { type: 'string', enum: ['waiting'] } }) } },
  problems: ['unauthenticated', 'forbidden', 'not-found', 'webhook-off', 'webhook-without-secret'],
}
