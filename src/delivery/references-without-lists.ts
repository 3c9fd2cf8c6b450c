/**
 * A document that another refers to comes without its lists of what refers to it: a city's country does not
 * bring that country's cities, nor its programme the 20,000 members. Whoever wants them says so
 * (`populate[programmes][memberCities]=true`) or reads the document itself.
 *
 * Not by `defaultPopulate`: a select that leaves fields out makes Payload's SQL adapters forget references
 * and numbers in the rows of arrays.
 */
import type { CollectionBeforeOperationHook, CollectionConfig, Config, SanitizedCollectionConfig, SelectType } from 'payload'

interface ReadArgs {
  collection: { config: SanitizedCollectionConfig }
  /** 2 and more where another document refers to those that are read. */
  currentDepth?: number
  select?: SelectType
}

const leaveOutLists: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { collection, currentDepth = 1, select } = args as unknown as ReadArgs
  if (operation !== 'read' || currentDepth < 2) return args
  const lists = Object.values(collection.config.joins).flatMap((each) => (each ?? []).map(({ joinPath }) => joinPath.split('.', 1)[0] as string))
  return lists.some((name) => select?.[name]) ? args : { ...args, joins: false }
}

const withoutLists = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [...(collection.hooks?.beforeOperation ?? []), leaveOutLists] },
})

export const referencesWithoutLists = (config: Config): Config => ({ ...config, collections: (config.collections ?? []).map(withoutLists) })
