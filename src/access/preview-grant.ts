/**
 * What a preview link opens, for the rules of access: one document or global, read by its id as a key with
 * the draft scope reads it. All else that the same request reads, and every private field, is as for anybody.
 */
import type { Access, CollectionBeforeOperationHook, CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'

export interface PreviewGrant {
  /** Slug of a collection or a global. */
  source: string
  /** Null: the global. */
  id: string | null
}

// Only code writes into a request's context. No symbol: Payload takes a context that has nothing else for an empty one.
const key = 'preview-grant'

export const contextWithGrant = (grant: PreviewGrant): PayloadRequest['context'] => ({ [key]: grant }) as PayloadRequest['context']

const grantOf = ({ context }: { context?: object }): PreviewGrant | undefined => (context as { [key]?: PreviewGrant } | undefined)?.[key]

/** Only a read by the id itself, or of a global: lists, references and joins come without one. */
export function isOpenedByPreview(req: { context?: object }, slug: string, id: number | string | undefined): boolean {
  const grant = grantOf(req)
  return grant?.source === slug && (grant.id === null ? id === undefined : String(id) === grant.id)
}

/** The rules see a frontend that may read drafts; rules of fields see nobody. */
const asDraftKey = (req: PayloadRequest): PayloadRequest => ({ ...req, user: { collection: 'api-clients', scopes: ['drafts'] } }) as unknown as PayloadRequest

const opening =
  (slug: string, read: Access): Access =>
  (args) => {
    const isOpened = args.req && isOpenedByPreview(args.req, slug, args.id)
    return read(isOpened ? { ...args, req: asDraftKey(args.req) } : args)
  }

/** References are followed to what is public: with drafts asked for, a document whose draft waits would be left out. */
const readOthersAsPublished: CollectionBeforeOperationHook = ({ args, operation, req }) =>
  operation === 'read' && grantOf(req) && (args as { id?: unknown }).id === undefined ? { ...args, draft: false } : args

export const openedByPreview = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: { ...collection.access, ...(collection.access?.read ? { read: opening(collection.slug, collection.access.read) } : {}) },
  hooks: { ...collection.hooks, beforeOperation: [...(collection.hooks?.beforeOperation ?? []), readOthersAsPublished] },
})

export const globalOpenedByPreview = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  access: { ...global.access, ...(global.access?.read ? { read: opening(global.slug, global.access.read) } : {}) },
})
