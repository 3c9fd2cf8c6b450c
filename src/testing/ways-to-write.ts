/** The same writes of content by each way in: REST, the Local API and GraphQL. */
import type { Payload } from 'payload'

import type { Caller } from './sign-in-as'

type Data = Record<string, any>

export interface WriteOptions {
  draft?: boolean
  autosave?: boolean
  locale?: string
  publishSpecificLocale?: string
}

/** `code` is our own error's, or the HTTP status where it has none; null where it was done. */
export interface Written {
  doc: Data
  code: string | number | null
}

export interface WayToWrite {
  create: (data: Data, options?: WriteOptions) => Promise<Written>
  update: (id: string, data: Data, options?: WriteOptions & { trash?: boolean }) => Promise<Written>
  duplicate: (id: string, options?: WriteOptions) => Promise<Written>
  restoreVersion: (versionId: string, options?: WriteOptions) => Promise<Written>
  remove: (id: string) => Promise<Written>
  updateGlobal: (data: Data, options?: WriteOptions) => Promise<Written>
  restoreGlobalVersion: (versionId: string, options?: WriteOptions) => Promise<Written>
}

/** The collection and the global that are written to, as each way names them. */
export interface Written3Ways {
  collection: string
  global: string
  graphql: { one: string; global: string }
}

const queryOf = (options: object): string => {
  const query = new URLSearchParams(Object.entries(options).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)])).toString()
  return query ? `?${query}` : ''
}

export function byRest(caller: Caller, { collection, global }: Written3Ways): WayToWrite {
  const send = async (method: string, path: string, options: WriteOptions = {}, data?: Data): Promise<Written> => {
    const { body, status } = await caller.request(method, `/api${path}${queryOf(options)}`, data)
    const failed = status >= 400
    return { doc: body?.doc ?? body?.result ?? body, code: failed ? (body?.code ?? body?.errors?.[0]?.data?.code ?? status) : null }
  }
  return {
    create: (data, options) => send('POST', `/${collection}`, options, data),
    update: (id, data, options) => send('PATCH', `/${collection}/${id}`, options, data),
    duplicate: (id, options) => send('POST', `/${collection}/${id}/duplicate`, options, {}),
    restoreVersion: (id, options) => send('POST', `/${collection}/versions/${id}`, options),
    remove: (id) => send('DELETE', `/${collection}/${id}`, { trash: true } as never),
    updateGlobal: (data, options) => send('POST', `/globals/${global}`, options, data),
    restoreGlobalVersion: (id, options) => send('POST', `/globals/${global}/versions/${id}`, options),
  }
}

/** Past access rules, as the seed, an import or a job writes. */
export function byLocalApi(payload: Payload, { collection, global }: Written3Ways): WayToWrite {
  const call = async (work: () => Promise<unknown>): Promise<Written> => {
    try {
      return { doc: ((await work()) ?? {}) as Data, code: null }
    } catch (error) {
      const { data, status } = error as { data?: { code?: string }; status?: number }
      if (!status) throw error
      return { doc: {}, code: data?.code ?? status }
    }
  }
  const to = { collection: collection as never, overrideAccess: true } as const
  const toGlobal = { slug: global as never, overrideAccess: true } as const
  return {
    create: (data, options) => call(() => payload.create({ ...to, ...options, data } as never)),
    update: (id, data, options) => call(() => payload.update({ ...to, ...options, id, data } as never)),
    duplicate: (id, options) => call(() => payload.duplicate({ ...to, ...options, id } as never)),
    restoreVersion: (id, options) => call(() => payload.restoreVersion({ ...to, ...options, id } as never)),
    remove: (id) => call(() => payload.delete({ ...to, id, trash: true } as never)),
    updateGlobal: (data, options) => call(() => payload.updateGlobal({ ...toGlobal, ...options, data } as never)),
    restoreGlobalVersion: (id, options) => call(() => payload.restoreGlobalVersion({ ...toGlobal, ...options, id } as never)),
  }
}

export function byGraphql(caller: Caller, { graphql: { global, one } }: Written3Ways): WayToWrite {
  const mutate = async (field: string, args: Record<string, [type: string, value: unknown]>, answer = '{ id }'): Promise<Written> => {
    const given = Object.entries(args).filter(([, [, value]]) => value !== undefined)
    const heads = given.map(([name, [type]]) => `$${name}: ${type}`).join(', ')
    const query = `mutation${heads ? `(${heads})` : ''} { it: ${field}(${given.map(([name]) => `${name}: $${name}`).join(', ')}) ${answer} }`
    const variables = Object.fromEntries(given.map(([name, [, value]]) => [name, value]))
    const { body } = await caller.request('POST', '/api/graphql', { query, variables })
    const [error] = body.errors ?? []
    if (error && !error.extensions?.statusCode) throw new Error(`${query}: ${JSON.stringify(error)}`)
    if (error?.extensions.statusCode === 400 && !error.extensions.data) throw new Error(`${query}: ${JSON.stringify(error)}`)
    return { doc: body.data?.it ?? {}, code: error ? (error.extensions.data?.code ?? error.extensions.statusCode) : null }
  }
  const common = ({ draft, locale }: WriteOptions = {}) => ({ draft: ['Boolean', draft], locale: ['LocaleInputType', locale] }) as Record<string, [string, unknown]>
  return {
    create: (data, options) => mutate(`create${one}`, { data: [`mutation${one}Input!`, data], ...common(options) }),
    update: (id, data, options) =>
      mutate(`update${one}`, { id: ['String!', id], data: [`mutation${one}UpdateInput!`, data], autosave: ['Boolean', options?.autosave], trash: ['Boolean', options?.trash], ...common(options) }),
    duplicate: (id) => mutate(`duplicate${one}`, { id: ['String!', id], data: [`mutation${one}Input!`, { title: 'Kopia' }] }),
    restoreVersion: (id, options) => mutate(`restoreVersion${one}`, { id: ['String!', id], draft: ['Boolean', options?.draft] }),
    remove: (id) => mutate(`delete${one}`, { id: ['String!', id], trash: ['Boolean', true] }),
    updateGlobal: (data, options) => mutate(`update${global}`, { data: [`mutation${global}Input!`, data], ...common(options) }, '{ title }'),
    restoreGlobalVersion: (id, options) => mutate(`restoreVersion${global}`, { id: ['String', id], draft: ['Boolean', options?.draft] }, '{ title }'),
  }
}
