/** GraphQL served without Next: Payload's schema and resolvers behind graphql-http. */
import { configToSchema } from '@payloadcms/graphql'
import { type DocumentNode, GraphQLError, type GraphQLSchema, NoFragmentCyclesRule, NoSchemaIntrospectionCustomRule, parse, validate, type ValidationRule } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import { createPayloadRequest, type Payload, type PayloadRequest } from 'payload'

import { keepMutationsApart } from '../database/mutations-apart'
import type { ErrorCode } from '../errors'
import { MOST_TOKENS, sizeLimit } from './graphql-size'

interface OriginalError extends Error {
  status?: number
  data?: unknown
}

/** What a client learns of an error: words and data of public ones, nothing of our own faults. */
async function asPublicError(error: GraphQLError, req: PayloadRequest): Promise<GraphQLError> {
  const original = error.originalError as OriginalError | undefined
  // No original error: the query itself is wrong, and graphql-js says where.
  const status = original ? (original.status ?? 500) : 400
  if (status >= 500) req.payload.logger.error({ err: original ?? error, msg: 'A GraphQL field failed' })
  let result = {
    message: status >= 500 ? 'Something went wrong.' : error.message,
    locations: error.locations,
    path: error.path,
    extensions: {
      statusCode: status,
      ...(original && status < 500 ? { name: original.name, data: original.data } : error.extensions),
    },
  }
  for (const hook of req.payload.config.hooks.afterError ?? []) {
    const changed = await hook({ context: req.context, error: (original ?? error) as Error, graphqlResult: result as never, req })
    if (changed?.graphqlResult) result = changed.graphqlResult as unknown as typeof result
  }
  return result as unknown as GraphQLError
}

/** A query that can't be run: told with a code, as everything else is. */
const withCode = (error: Readonly<GraphQLError | Error>): GraphQLError | Error =>
  error instanceof GraphQLError && Object.keys(error.extensions).length === 0
    ? new GraphQLError(error.message, { nodes: error.nodes, source: error.source, positions: error.positions, extensions: { statusCode: 400, data: { code: 'bad-request' satisfies ErrorCode } } })
    : error

/** Each stage may rely on the ones before it: what it costs is asked of a query that is sound and of a bounded size. */
function validateInStages(schema: GraphQLSchema, document: DocumentNode, stages: (readonly ValidationRule[])[]): readonly GraphQLError[] {
  for (const rules of stages) {
    const errors = validate(schema, document, rules)
    if (errors.length > 0) return errors
  }
  return []
}

interface GraphqlOptions {
  /** Whether callers who are not signed in may ask for the schema. */
  allowsIntrospection: boolean
  /** Told of each text that is within all limits and was carried out, whatever came of it. */
  onSound?: (query: string) => void
}

export function graphqlHandler(payload: Payload, { allowsIntrospection, onSound }: GraphqlOptions) {
  const { schema, validationRules } = configToSchema(payload.config)
  keepMutationsApart(schema)
  return async (request: Request): Promise<Response> => {
    const req = await createPayloadRequest({ canSetHeaders: true, config: payload.config, request: request.clone() })
    const headers: Record<string, string> = {}
    let costRules: ValidationRule[] = []
    let hasBegun = false
    let query = ''
    const handle = createHandler({
      context: { headers, req } as never,
      schema,
      formatError: withCode,
      parse: (source, options) => {
        query = String(source)
        return parse(source, { ...options, maxTokens: MOST_TOKENS })
      },
      validationRules: (_request, args, defaults) => {
        costRules = validationRules(args) as ValidationRule[]
        return allowsIntrospection || req.user ? defaults : [...defaults, NoSchemaIntrospectionCustomRule]
      },
      validate: (itsSchema, document, rules = []) => validateInStages(itsSchema, document, [[NoFragmentCyclesRule], rules, [sizeLimit], costRules]),
      onOperation: async (_request, _args, result) => {
        hasBegun = true
        onSound?.(query)
        if (!result.errors) return result
        return { ...result, errors: await Promise.all(result.errors.map((error) => asPublicError(error, req))) }
      },
    })
    const answered = await handle(request)
    // Asked for plain JSON, graphql-http says 200 of a query that never ran, too.
    const answer = hasBegun || answered.status !== 200 ? answered : new Response(answered.body, { headers: answered.headers, status: 400 })
    for (const [name, value] of Object.entries(headers)) answer.headers.append(name, value)
    req.responseHeaders?.forEach((value, name) => answer.headers.append(name, value))
    return answer
  }
}
