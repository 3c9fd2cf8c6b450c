import type { Role } from '../access/roles'
import { TEST_PASSWORD, type TestApp } from './start-test-app'

/** A signed-in person: requests go through the server with their session. */
export interface Caller {
  id: string | null
  email: string | null
  request: (method: string, path: string, body?: unknown) => Promise<{ status: number; body: any; headers: Headers }>
}

/** A form, or a file with a type of its own. */
const isSentAsIs = (body: unknown): body is FormData | Blob => body instanceof FormData || body instanceof Blob

function callerWith(app: TestApp, headers: Record<string, string>, person: { id: string; email: string } | null): Caller {
  return {
    id: person?.id ?? null,
    email: person?.email ?? null,
    request: async (method, path, body) => {
      const response = await fetch(app.url + path, {
        method,
        headers: {
          ...headers,
          ...(body === undefined || isSentAsIs(body) ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: isSentAsIs(body) ? body : JSON.stringify(body) }),
      })
      const text = await response.text()
      const isJson = /json/.test(response.headers.get('content-type') ?? '')
      return { status: response.status, body: isJson && text ? JSON.parse(text) : text, headers: response.headers }
    },
  }
}

let count = 0

/** Makes a user with these roles and logs in over HTTP. */
export async function signInAs(
  app: TestApp,
  roles: Role | Role[],
  { targetLocales = ['en'] }: { targetLocales?: string[] } = {},
): Promise<Caller> {
  const list = Array.isArray(roles) ? roles : [roles]
  const email = `${list.join('-')}-${(count += 1)}@example.org`
  const user = await app.payload.create({
    collection: 'users',
    data: {
      email,
      name: `Test ${list.join(' ')}`,
      password: TEST_PASSWORD,
      roles: list,
      ...(list.includes('translator') ? { targetLocales } : {}),
    } as never,
    overrideAccess: true,
  })
  const response = await fetch(`${app.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: TEST_PASSWORD }),
  })
  if (!response.ok) throw new Error(`Log-in as ${email} answered ${response.status}: ${await response.text()}`)
  const { token } = (await response.json()) as { token: string }
  return callerWith(app, { Authorization: `JWT ${token}` }, { id: String(user.id), email })
}

export const anonymous = (app: TestApp): Caller => callerWith(app, {}, null)

/** A frontend with a key of these scopes. */
export async function apiClient(app: TestApp, scopes: ('published' | 'drafts')[]): Promise<Caller> {
  const apiKey = crypto.randomUUID()
  const client = await app.payload.create({
    collection: 'api-clients',
    data: { name: `Test client ${scopes.join(' ')}`, scopes, enableAPIKey: true, apiKey } as never,
    overrideAccess: true,
  })
  return callerWith(app, { Authorization: `api-clients API-Key ${apiKey}` }, { id: String(client.id), email: '' })
}
