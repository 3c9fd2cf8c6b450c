import type { Config } from 'payload'
import depthLimit from 'graphql-depth-limit'

interface GraphqlSettings {
  GRAPHQL_MAX_COMPLEXITY: number
  GRAPHQL_MAX_DEPTH: number
}

/** What one query may ask for. Introspection is decided per caller: see graphql-handler.ts. */
export function graphqlLimits(settings: GraphqlSettings): NonNullable<Config['graphQL']> {
  return {
    disablePlaygroundInProduction: true,
    disableIntrospectionInProduction: false,
    maxComplexity: settings.GRAPHQL_MAX_COMPLEXITY,
    validationRules: () => [depthLimit(settings.GRAPHQL_MAX_DEPTH)],
  }
}
