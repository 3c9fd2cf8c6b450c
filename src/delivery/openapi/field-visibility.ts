/**
 * Who sees a field, found by asking its own access rule as an anonymous caller would: first about no
 * document (as filters and sorting do), then about one that grants whatever it is asked.
 */
import type { FlattenedField, PayloadRequest } from 'payload'

import { ROLES } from '../../access/roles'

/**
 * `public`: everybody, always. `consented`: everybody where the document allows it. `office`: people of
 * the office. `nobody`: no answer ever has it.
 */
export type Visibility = 'public' | 'consented' | 'office' | 'nobody'

export interface FieldRights {
  visibility: Visibility
  isWritable: boolean
}

type FieldAccess = (args: never) => boolean | Promise<boolean>

/** Answers every question with yes, at any depth. */
const grantsAll: unknown = new Proxy(() => undefined, {
  get: (_target, key) => (key === 'then' ? undefined : key === Symbol.toPrimitive ? () => 1 : grantsAll),
  apply: () => grantsAll,
  has: () => true,
})

const requestBy = (user: unknown): PayloadRequest =>
  ({ user, context: {}, headers: new Headers(), query: {}, payloadAPI: 'REST', t: (key: string) => key, i18n: { language: 'en' } }) as unknown as PayloadRequest

const anonymousRequest = requestBy(null)
const adminRequest = requestBy({ id: 'somebody', collection: 'users', roles: ROLES })

/** A rule that can't answer such a question is taken for a no. */
async function grants(rule: FieldAccess | undefined, req: PayloadRequest, doc: unknown): Promise<boolean> {
  if (!rule) return true
  try {
    return Boolean(await rule({ req, doc, data: doc, siblingData: doc } as never))
  } catch {
    return false
  }
}

async function visibilityOf(field: FlattenedField): Promise<Visibility> {
  const rule = ('access' in field ? field.access?.read : undefined) as FieldAccess | undefined
  if (await grants(rule, anonymousRequest, undefined)) return 'public'
  if (await grants(rule, anonymousRequest, grantsAll)) return 'consented'
  return (await grants(rule, adminRequest, grantsAll)) ? 'office' : 'nobody'
}

async function isWritable(field: FlattenedField): Promise<boolean> {
  if (field.type === 'join' || ('virtual' in field && field.virtual) || field.admin?.readOnly) return false
  const { create, update } = ('access' in field ? (field.access ?? {}) : {}) as { create?: FieldAccess; update?: FieldAccess }
  return (await grants(create, adminRequest, undefined)) || (await grants(update, adminRequest, undefined))
}

function childrenOf(field: FlattenedField): readonly FlattenedField[] {
  if (field.type === 'blocks') return field.blocks.flatMap((block) => block.flattenedFields)
  return 'flattenedFields' in field ? field.flattenedFields : []
}

/** The rights of these fields and of those within them. */
export async function rightsOf(fields: readonly FlattenedField[], known = new Map<FlattenedField, FieldRights>()): Promise<Map<FlattenedField, FieldRights>> {
  for (const field of fields) {
    known.set(field, { visibility: await visibilityOf(field), isWritable: await isWritable(field) })
    await rightsOf(childrenOf(field), known)
  }
  return known
}

const mayRead = (rule: unknown, req: PayloadRequest): Promise<boolean> => (typeof rule === 'function' ? grants(rule as FieldAccess, req, undefined) : Promise.resolve(false))

/** Whether somebody without an account may read any of a collection or global. */
export const isReadByAnyone = (rule: unknown): Promise<boolean> => mayRead(rule, anonymousRequest)

/** Whether an account of this collection, with no role, may read any of it: itself, as a rule. */
export const isReadByItself = (rule: unknown, collection: string): Promise<boolean> => mayRead(rule, requestBy({ id: 'somebody', collection }))
