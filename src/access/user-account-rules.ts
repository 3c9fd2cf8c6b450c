/** Rules of accounts: long passwords, one first admin, never without an admin. */
import type { CollectionBeforeDeleteHook, CollectionBeforeOperationHook, CollectionBeforeValidateHook, FieldAccess, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { type MessageKey, say } from '../messages'
import { isAdmin } from './roles'

const SHORTEST_PASSWORD = 12
const LONGEST_PASSWORD = 200

export function findPasswordFault(password: unknown, email: unknown): MessageKey | null {
  if (typeof password !== 'string') return 'passwordLength'
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) return 'passwordLength'
  const isEmail = typeof email === 'string' && password.toLowerCase() === email.trim().toLowerCase()
  return isEmail ? 'passwordIsEmail' : null
}

function refuse(req: PayloadRequest, path: string, key: MessageKey): never {
  throw new ValidationError({ collection: 'users', errors: [{ message: say(req, key), path }], req }, req.t)
}

const SETS_PASSWORD = new Set(['create', 'update', 'resetPassword'])

/** Every operation that can set a password passes here: create, first admin, update, reset. */
export const refuseWeakPasswords: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, req } = args as { data?: { email?: unknown; password?: unknown }; req: PayloadRequest }
  if (!SETS_PASSWORD.has(operation) || data?.password === undefined || data.password === null) return args
  const fault = findPasswordFault(data.password, data.email)
  if (fault) refuse(req, 'password', fault)
  return args
}

/** The mark that only one account can have: its unique index decides between two first admins at once. */
export const FOUNDER = 'founder'

/** Whoever is made while there is no user becomes the admin. */
export const makeFirstUserAdmin: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const anyone = await req.payload.db.findOne({ collection: 'users', req, where: {} })
  if (anyone) return { ...data, founder: undefined }
  return { ...data, founder: FOUNDER, roles: ['admin'] }
}

async function isLastAdmin(req: PayloadRequest, id: unknown): Promise<boolean> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'users',
    limit: 2,
    pagination: false,
    req,
    where: { roles: { in: ['admin'] } },
  })
  return docs.length === 1 && String(docs[0]?.id) === String(id)
}

export const keepOneAdmin: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !Array.isArray(data?.roles) || !originalDoc) return data
  const losesAdmin = originalDoc.roles?.includes('admin') && !data.roles.includes('admin')
  if (losesAdmin && (await isLastAdmin(req, originalDoc.id))) refuse(req, 'roles', 'lastAdmin')
  return data
}

export const keepLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isLastAdmin(req, id)) refuse(req, 'roles', 'lastAdmin')
}

export const adminsOnly: FieldAccess = ({ req }) => isAdmin(req.user)
export const nobody: FieldAccess = () => false
