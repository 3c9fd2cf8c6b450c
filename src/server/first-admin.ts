import type { Payload } from 'payload'

/** Whether somebody can log in. */
export async function hasUsers(payload: Payload): Promise<boolean> {
  return (await payload.db.findOne({ collection: 'users', where: {} })) !== null
}

/** Makes the admin that the settings name, when there is no user yet. Returns whether it did. */
export async function createFirstAdmin(
  payload: Payload,
  { ADMIN_EMAIL: email, ADMIN_PASSWORD: password }: { ADMIN_EMAIL?: string | undefined; ADMIN_PASSWORD?: string | undefined },
): Promise<boolean> {
  if (!email || !password || (await hasUsers(payload))) return false
  try {
    await payload.create({
      collection: 'users',
      data: { email, name: email.split('@')[0] ?? email, password, roles: ['admin'] },
      // Safe: nobody asks for it from outside, the settings of the process do.
      overrideAccess: true,
    })
    return true
  } catch (error) {
    // Another server that starts on the same database was first.
    if (await hasUsers(payload)) return false
    throw error
  }
}
