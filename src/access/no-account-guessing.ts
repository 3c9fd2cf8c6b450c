/**
 * No answer tells whether an e-mail address has an account: unknown address, wrong password and locked
 * account get the same words, status and, as near as can be, the same time.
 */
import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

import { type AfterErrorHook, AuthenticationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

/** Payload's own hash for new passwords: as long to compute as a real comparison. */
const PASSWORD_HASH = { iterations: 600_000, keyLength: 32, digest: 'sha256' } as const
const deriveKey = promisify(pbkdf2)

async function spendTheTimeOfAComparison(password: unknown): Promise<void> {
  const { digest, iterations, keyLength } = PASSWORD_HASH
  await deriveKey(String(password ?? '').slice(0, 200), randomBytes(32).toString('hex'), iterations, keyLength, digest)
}

interface LoginArgs {
  data?: { email?: unknown; password?: unknown }
  req: PayloadRequest
}

/** Before a log-in: where no password would be compared, the time of a comparison passes all the same. */
export const hideAccountsFromLogin: CollectionBeforeOperationHook = async ({ args, collection, operation }) => {
  if (operation !== 'login') return args
  const { data, req } = args as LoginArgs
  if (typeof data?.email !== 'string' || typeof data.password !== 'string') return args
  const user = await req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
    collection: collection.slug,
    req,
    where: { email: { equals: data.email.toLowerCase().trim() } },
  })
  const isLocked = Boolean(user?.lockUntil && new Date(user.lockUntil) > new Date())
  if (user && !isLocked) return args
  await spendTheTimeOfAComparison(data.password)
  throw new AuthenticationError(req.t)
}

/** The attempt that locks an account is answered like every other wrong one (REST and GraphQL). */
export const hideLockedAccounts: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  if (error.name !== 'LockedAuth') return
  const { message } = new AuthenticationError(req.t)
  if (graphqlResult) return { graphqlResult: { ...graphqlResult, message } as never }
  return { response: { ...result, errors: [{ message }] }, status: 401 }
}
