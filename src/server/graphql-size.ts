/**
 * How large a query is once its fragments are spread out, told in time that grows with its text alone.
 * Rules for depth and cost walk every spread: a chain of fragments that each name the next one twice
 * would keep them busy for ever, so this is asked first.
 */
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql'

/** Validation compares fields of a selection pair by pair: of ten thousand of one name it takes seconds. */
export const MOST_TOKENS = 2000
const MOST_SELECTIONS = 2000
/** Each is a query of the database of its own, which the cost of its fields does not tell. */
const MOST_ROOT_FIELDS = 20

interface Size {
  /** Fields at this level. */
  fields: number
  /** Fields at this level and below. */
  selections: number
}

/** Fragments must not name each other in a ring: validation has seen to that. */
function sizesIn({ definitions }: DocumentNode): (set: SelectionSetNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
  const known = new Map<SelectionSetNode, Size>()
  const none: Size = { fields: 0, selections: 0 }
  const sizeOf = (set: SelectionSetNode | undefined): Size => {
    if (!set) return none
    const before = known.get(set)
    if (before) return before
    const size = { ...none }
    for (const selection of set.selections) {
      const isField = selection.kind === Kind.FIELD
      const inner = sizeOf(selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)?.selectionSet : selection.selectionSet)
      size.fields += isField ? 1 : inner.fields
      size.selections += inner.selections + (isField ? 1 : 0)
    }
    known.set(set, size)
    return size
  }
  return sizeOf
}

export const sizeLimit: ValidationRule = (context) => ({
  Document: (document) => {
    const sizeOf = sizesIn(document)
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue
      const { fields, selections } = sizeOf(definition.selectionSet)
      if (fields > MOST_ROOT_FIELDS) {
        context.reportError(new GraphQLError(`A request may ask ${MOST_ROOT_FIELDS} queries at most, and this one asks ${fields}: send several.`))
      }
      if (selections > MOST_SELECTIONS) {
        context.reportError(new GraphQLError(`A request may ask for ${MOST_SELECTIONS} fields at most, fragments spread out: ask for less, or in parts.`))
      }
    }
  },
})
