/** What Express answers itself, before Payload: the only list of such addresses. */
import { changeParameters, changesDescription } from '../changes/endpoint-descriptions'
import { exactly, type MediaTypes, type Parameter, type Paths, type Schema } from './document-parts'
import { errorAnswers, problemsByCode } from './problem-answers'
import { ANYONE, NOBODY_ASKED } from './security-schemes'
import type { Language } from './texts-of-config'
import { WORDS } from './words'

const ok: Schema = exactly({ status: { type: 'string', const: 'ok' } })
const ready: Schema = exactly({ status: { type: 'string', const: 'ok' }, redis: { type: 'string', enum: ['ok', 'away'] } }, { optional: ['redis'] })
const json = (schema: Schema): MediaTypes => ({ 'application/json': { schema } })

const graphqlAnswer: Schema = {
  type: 'object',
  properties: {
    data: { type: ['object', 'null'] },
    errors: { type: 'array', items: { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] } },
  },
  additionalProperties: false,
}

/** @param api where the API begins, such as /api */
export function serverRoutes(api: string, language: Language): Paths {
  const { graphql, service } = WORDS
  const inQuery = (name: string, description: string, schema: Schema, required = false): Parameter => ({
    name, in: 'query', description, schema, ...(required ? { required } : {}),
  })
  const graphqlResponses = {
    200: { description: graphql.answer[language], content: { 'application/json': { schema: graphqlAnswer }, 'application/graphql-response+json': { schema: graphqlAnswer } } },
    400: { description: WORDS.errors.badRequest[language], content: { 'application/json': { schema: graphqlAnswer }, 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
  }
  const query: Schema = { type: 'string', description: graphql.query[language] }
  const operationName: Schema = { type: ['string', 'null'], description: graphql.operationName[language] }
  const documentAnswer = { description: WORDS.answer[language], content: json({ type: 'object' }) }
  return {
    [`${api}/graphql`]: {
      get: {
        operationId: 'queryGraphqlByAddress', tags: [graphql.tag[language]], summary: graphql.get[language], security: ANYONE,
        parameters: [
          inQuery('query', graphql.query[language], { type: 'string' }),
          inQuery('variables', graphql.variables[language], { type: 'string', contentMediaType: 'application/json' }),
          inQuery('operationName', graphql.operationName[language], { type: 'string' }),
          inQuery('extensions', graphql.extensions[language], { type: 'string', contentMediaType: 'application/json' }),
        ],
        responses: { ...errorAnswers(), ...graphqlResponses },
      },
      post: {
        operationId: 'queryGraphql', tags: [graphql.tag[language]], summary: graphql.post[language], security: ANYONE,
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: exactly({ query, operationName, variables: { type: ['object', 'null'], description: graphql.variables[language] }, extensions: { type: ['object', 'null'], description: graphql.extensions[language] } }, { optional: ['query', 'operationName', 'variables', 'extensions'] }),
              example: { query: '{ pl: Programmes(locale: pl) { docs { title slug } } en: Programmes(locale: en) { docs { title slug } } }' },
            },
          },
        },
        responses: { ...errorAnswers(413, 429), ...graphqlResponses },
      },
    },
    [`${api}/openapi.json`]: {
      get: {
        operationId: 'getOpenApiDocument', tags: [service.tag[language]], summary: service.document[language], security: NOBODY_ASKED,
        parameters: [inQuery('lang', service.documentLang[language], { type: 'string', enum: ['pl', 'en'] })],
        responses: {
          200: documentAnswer,
          304: { description: service.unchanged[language] },
          ...errorAnswers(),
        },
      },
    },
    [`${api}/docs`]: {
      get: {
        operationId: 'readDocs', tags: [service.tag[language]], summary: service.docs[language], security: NOBODY_ASKED,
        parameters: [inQuery('lang', service.documentLang[language], { type: 'string', enum: ['pl', 'en'] })],
        responses: {
          200: { description: WORDS.answer[language], content: { 'text/html': { schema: { type: 'string' } } } },
          ...errorAnswers(),
        },
      },
    },
    [`${api}/changes/stream`]: {
      get: {
        operationId: 'followChanges', tags: [changesDescription.tag?.[language] ?? ''], summary: service.stream[language], description: service.streamHow[language], security: ANYONE,
        parameters: [
          ...changeParameters.map(({ description, name, schema }) => inQuery(name, description[language], schema)),
          { name: 'Last-Event-ID', in: 'header', description: service.lastEventId[language], schema: { type: 'string' } },
        ],
        responses: {
          200: { description: service.streamAnswer[language], content: { 'text/event-stream': { schema: { type: 'string' } } } },
          ...errorAnswers(),
          ...problemsByCode(changesDescription.problems ?? []),
        },
      },
    },
    '/healthz': {
      get: {
        operationId: 'getHealth', tags: [service.tag[language]], summary: service.healthz[language], security: NOBODY_ASKED,
        responses: { 200: { description: service.ok[language], content: json(ok) } },
      },
    },
    '/readyz': {
      get: {
        operationId: 'getReadiness', tags: [service.tag[language]], summary: service.readyz[language], security: NOBODY_ASKED,
        responses: { 200: { description: service.ok[language], content: json(ready) }, 503: { $ref: '#/components/responses/NotReady' } },
      },
    },
  }
}
