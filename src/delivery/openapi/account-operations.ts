/** Logging in and out, passwords, and whose key it is: what a collection of accounts answers. */
import type { SanitizedCollectionConfig } from 'payload'

import { exactly, type Operation, type Paths, type Schema, schemaRef } from './document-parts'
import { errorAnswers, type ErrorStatus } from './problem-answers'
import { hasKeys, hasLogIn, KEYS, NOBODY_ASKED, PEOPLE } from './security-schemes'
import type { Language } from './texts-of-config'
import { WORDS } from './words'

type Action = 'login' | 'logout' | 'me' | 'meKey' | 'refresh' | 'forgot' | 'reset' | 'unlock'

interface Described {
  id: string
  action: Action
  answer: { [property: string]: Schema }
  optional?: string[]
  body?: { [property: string]: Schema }
  errors: ErrorStatus[]
  security: Operation['security']
  parameters?: Operation['parameters']
  note?: string
}

const email: Schema = { type: 'string', format: 'email' }
const text: Schema = { type: 'string' }
const nullableText: Schema = { type: ['string', 'null'] }

/**
 * @param one component that describes the account
 * @param readsItself whether an account may be told about itself
 */
export function accountOperations(
  collection: SanitizedCollectionConfig,
  { base, label, language, one, readsItself }: { base: string; label: string; language: Language; one: string; readsItself: boolean },
): Paths {
  const { auth } = WORDS
  const account = schemaRef(one)
  const nullableAccount: Schema = { anyOf: [account, { type: 'null' }] }
  const exp: Schema = { type: 'integer' }
  const message: Schema = { type: 'string', description: WORDS.message[language] }
  const password: Schema = { type: 'string', description: auth.password[language] }

  const operation = ({ action, answer, body, errors, id, note, optional, parameters, security }: Described): Operation => ({
    operationId: id,
    tags: [label],
    summary: `${label}: ${auth[action][language]}`,
    ...(note ? { description: note } : {}),
    ...(parameters ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: exactly(body) } } } } : {}),
    responses: {
      200: { description: WORDS.answer[language], content: { 'application/json': { schema: exactly({ message, ...answer }, { optional }) } } },
      ...errorAnswers(...errors),
    },
    security,
  })

  const whoIs: Pick<Described, 'answer' | 'optional' | 'errors'> = {
    answer: { user: nullableAccount, collection: text, strategy: text, token: text, exp },
    optional: ['collection', 'strategy', 'token', 'exp'],
    errors: [400],
  }
  const paths: Paths = {}
  if (hasLogIn(collection)) {
    Object.assign(paths, {
      [`${base}/login`]: {
        post: operation({
          id: 'logIn', action: 'login', body: { email, password }, answer: { user: account, token: text, exp },
          errors: [400, 401, 413, 429], security: NOBODY_ASKED,
        }),
      },
      [`${base}/logout`]: {
        post: operation({
          id: 'logOut', action: 'logout', answer: {}, errors: [400], security: PEOPLE,
          parameters: [{ name: 'allSessions', in: 'query', description: auth.allSessions[language], schema: { type: 'boolean', default: false } }],
        }),
      },
      [`${base}/me`]: { get: operation({ id: 'getMe', action: 'me', ...whoIs, security: [{}, ...PEOPLE] }) },
      [`${base}/refresh-token`]: {
        post: operation({
          id: 'refreshToken', action: 'refresh', answer: { user: account, refreshedToken: text, exp, setCookie: { type: 'boolean' }, strategy: nullableText },
          optional: ['setCookie', 'strategy'], errors: [400, 403], security: PEOPLE,
        }),
      },
      [`${base}/forgot-password`]: {
        post: operation({ id: 'forgotPassword', action: 'forgot', note: auth.forgotNote[language], body: { email }, answer: {}, errors: [400, 413, 429], security: NOBODY_ASKED }),
      },
      [`${base}/reset-password`]: {
        post: operation({
          id: 'resetPassword', action: 'reset', body: { token: { type: 'string', description: auth.resetToken[language] }, password },
          answer: { user: account, token: text }, optional: ['token'], errors: [400, 403, 413, 429], security: NOBODY_ASKED,
        }),
      },
      [`${base}/unlock`]: { post: operation({ id: 'unlockAccount', action: 'unlock', body: { email }, answer: {}, errors: [400, 403, 413, 429], security: PEOPLE }) },
    })
  } else if (hasKeys(collection) && readsItself) {
    paths[`${base}/me`] = { get: operation({ id: `getMy${one}`, action: 'meKey', ...whoIs, security: [{}, ...KEYS] }) }
  }
  return paths
}
