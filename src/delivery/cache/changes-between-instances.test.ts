/** Against a real Redis. */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import { tellContentChange } from '../../database/watch-content'
import { hasRedis, startRedis } from '../../testing/redis-under-test'
import { freePort } from '../../testing/server-under-test'
import { ChangesBetweenInstances } from './changes-between-instances'

const toStop: (() => Promise<void> | void)[] = []
let port: number

beforeAll(async () => {
  port = await freePort()
})

afterEach(async () => {
  for (const stop of toStop.splice(0).reverse()) await stop()
})

interface Instance {
  heard: (string[] | null)[]
  states: boolean[]
}

function startInstance(databaseUrl = 'mongodb://one'): Instance {
  const instance: Instance = { heard: [], states: [] }
  const changes = new ChangesBetweenInstances(
    { databaseUrl, url: `redis://127.0.0.1:${port}` },
    { onChange: (tags) => instance.heard.push(tags && [...tags]), onError: () => {}, onState: (state) => instance.states.push(state) },
  )
  toStop.push(() => changes.close())
  return instance
}

async function until(isSo: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 1000 && !isSo(); attempt += 1) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(isSo()).toBe(true)
}

const asAnother = async (tags: string[], databaseUrl = 'mongodb://one') => {
  // An instance of its own: this process tells all of its instances directly.
  const { Redis } = await import('ioredis')
  const { createHash } = await import('node:crypto')
  const redis = new Redis(`redis://127.0.0.1:${port}`)
  await redis.publish(`cms:changes:${createHash('sha256').update(databaseUrl).digest('hex').slice(0, 16)}`, JSON.stringify({ from: 'another', tags }))
  redis.disconnect()
}

;(hasRedis() ? describe : describe.skip)('instances', () => {
  it('hear of changes of one another, not of their own, and not of another database', async () => {
    toStop.push(await startRedis(port))
    const [one, elsewhere] = [startInstance(), startInstance('mongodb://other')]
    await until(() => one.states.at(-1) === true && elsewhere.states.at(-1) === true)
    one.heard.length = elsewhere.heard.length = 0
    await asAnother(['programmes', 'programmes:1'])
    await until(() => one.heard.length === 1)
    expect([one.heard, elsewhere.heard]).toEqual([[['programmes', 'programmes:1']], []])
    tellContentChange(new Set(['resolutions']))
    await asAnother(['last'])
    await until(() => one.heard.length === 2)
    expect(one.heard.at(-1)).toEqual(['last'])
  })

  it('tell another what they change', async () => {
    toStop.push(await startRedis(port))
    const [one, two] = [startInstance(), startInstance()]
    await until(() => one.states.at(-1) === true && two.states.at(-1) === true)
    one.heard.length = two.heard.length = 0
    tellContentChange(new Set(['resolutions', 'resolutions:7']))
    await until(() => one.heard.length === 1 && two.heard.length === 1)
    expect([one.heard, two.heard]).toEqual([[['resolutions', 'resolutions:7']], [['resolutions', 'resolutions:7']]])
  })

  it('know when Redis is away, and forget all when it is back', async () => {
    const one = startInstance()
    expect(one.states).toEqual([false])
    const stop = await startRedis(port)
    await until(() => one.states.at(-1) === true)
    await stop()
    await until(() => one.states.at(-1) === false)
    one.heard.length = 0
    tellContentChange(new Set(['programmes']))
    toStop.push(await startRedis(port))
    await until(() => one.states.at(-1) === true)
    expect(one.heard).toContain(null)
  })
})
