import type { GraphQLSchema } from 'graphql'

import { withScopeOfItsOwn } from './transaction-scope'

/**
 * Mutations of one request run one after the other, each in a transaction of its own: without this, the
 * ones after a failed one would count as what is left running of it, and be refused. Changes the schema.
 */
export function keepMutationsApart(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field
    if (resolve) field.resolve = (...args) => withScopeOfItsOwn(() => resolve(...args))
  }
}
