/** Open data while they are sent: none, more than one batch, one that breaks off, a reader who goes away. */
import { get } from 'node:http'

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import type { Payload } from 'payload'

import { writeGenerated } from '../../../seed/write-generated'
import { createContent } from '../../testing/builders'
import { startTestApp, type TestApp } from '../../testing/start-test-app'
import { memberCities } from './member-cities'
import { readPublished } from './read-published'
import { streamOf } from './stream-of'

const CITIES = 450
let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
}, 120_000)

afterAll(async () => {
  await app.stop()
})

afterEach(() => {
  jest.restoreAllMocks()
})

const text = async (path: string, headers: Record<string, string> = {}) => (await fetch(`${app.url}/api/open-data/${path}`, { headers })).text()

describe('an empty database', () => {
  it.each(['member-cities', 'programmes', 'resolutions'])('%s is whole without a row', async (dataset) => {
    expect(parse(await text(`${dataset}.csv`))).toHaveLength(1)
    expect(JSON.parse(await text(`${dataset}.json`))).toEqual([])
    expect(JSON.parse(await text(`${dataset}.jsonld`))['@graph']).toEqual([])
  })

  it('the catalogue invents no date, place, licence or name', async () => {
    const catalogue = JSON.parse(await text('catalog.jsonld'))
    expect(JSON.stringify(catalogue)).not.toMatch(/dct:(issued|modified|spatial|license)|contactPoint/)
    expect(catalogue['dct:publisher']['foaf:name']).toBe('127.0.0.1')
    expect(catalogue['dcat:dataset']).toHaveLength(3)
  })
})

describe('more than one batch', () => {
  const findAlways = () => app.payload.find.bind(app.payload) as unknown as (args: { depth?: number }) => Promise<{ docs: object[] }>
  const isBatch = ({ depth }: { depth?: number }) => depth === 1
  const standIn = (instead: (args: { depth?: number }) => Promise<unknown>) => jest.spyOn(app.payload, 'find').mockImplementation(instead as never)

  beforeAll(async () => {
    await createContent(app, 'countries', { code: 'PL', name: 'Polska' })
    await writeGenerated(app.payload, { counts: { 'member-cities': CITIES, programmes: 2, resolutions: 2 }, isForced: true, onProgress: () => undefined, seed: 7 })
  }, 120_000)

  it.each(['csv', 'json', 'jsonld'])('%s has each row once', async (ending) => {
    const whole = await text(`member-cities.${ending}`)
    const rows: any[] = ending === 'csv' ? parse(whole, { columns: true }) : ending === 'json' ? JSON.parse(whole) : JSON.parse(whole)['@graph']
    expect(new Set(rows.map((row) => row.id ?? row['@id'])).size).toBe(CITIES)
    expect(rows).toHaveLength(CITIES)
  })

  it.each(['csv', 'json', 'jsonld'].flatMap((ending) => ['identity', 'gzip'].map((encoding) => [ending, encoding] as const)))(
    '%s (%s) that fails in the middle is broken off, and the log says so',
    async (ending, encoding) => {
      const stock = findAlways()
      let batches = 0
      const logged = jest.spyOn(app.payload.logger, 'error').mockImplementation(() => undefined)
      standIn(async (args) => {
        if (isBatch(args) && (batches += 1) === 2) {
          // Not at once: the first ones are on their way.
          await new Promise((resolve) => setTimeout(resolve, 50))
          throw new Error('The database went away')
        }
        return stock(args)
      })
      await expect(text(`member-cities.${ending}`, { 'Accept-Encoding': encoding })).rejects.toThrow()
      expect(logged).toHaveBeenCalledWith(expect.objectContaining({ msg: expect.stringContaining('broke off') }))
    },
  )

  it('reads no faster than it is read, and no more once the reader is gone', async () => {
    const stock = findAlways()
    let batches = 0
    const { docs } = await stock({ collection: 'member-cities', depth: 0, limit: 100 } as never)
    // Without an end: only the reader's slowness or leave can stop it.
    standIn(async (args) => {
      if (!isBatch(args)) return stock(args)
      batches += 1
      return { docs: docs.map((doc, index) => ({ ...doc, id: String(batches * 1000 + index) })) }
    })
    const standsStill = async (): Promise<number> => {
      for (let before = -1; before !== batches; ) {
        before = batches
        await new Promise((resolve) => setTimeout(resolve, 300))
      }
      return batches
    }
    const request = get(`${app.url}/api/open-data/member-cities.json`)
    await new Promise((resolve, reject) => {
      request.once('response', resolve)
      request.once('error', reject)
    })
    const whileWaiting = await standsStill()
    expect(whileWaiting).toBeGreaterThan(0)
    request.on('error', () => undefined)
    request.destroy()
    expect((await standsStill()) - whileWaiting).toBeLessThanOrEqual(1)
  })
})

it('lets others have their turn between two batches', async () => {
  const order: string[] = []
  const find = async () => {
    order.push('batch')
    setImmediate(() => order.push('another request'))
    return { docs: order.length > 4 ? [] : Array.from({ length: 100 }, (_, index) => ({ id: String(index) })) }
  }
  for await (const _ of readPublished({ find } as unknown as Payload, memberCities as never, 'pl'));
  expect(order).toEqual(['batch', 'another request', 'batch', 'another request', 'batch'])
})

it('a body that nobody reads works nothing out, and one that is left is closed', async () => {
  const steps: string[] = []
  async function* parts() {
    try {
      for (let step = 1; ; step += 1) {
        steps.push(`part ${step}`)
        yield 'x'
      }
    } finally {
      steps.push('closed')
    }
  }
  const body = streamOf(parts(), () => undefined)
  expect(steps).toEqual([])
  const reader = body.getReader()
  await reader.read()
  await reader.cancel()
  expect(steps).toEqual(['part 1', 'closed'])
})
