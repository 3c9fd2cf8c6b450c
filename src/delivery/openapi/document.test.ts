/** The document itself: sound, complete, in two languages, served once made. */
import { createHash } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import type { SanitizedConfig } from 'payload'

import { ERROR_STATUS } from '../../errors'
import { operationsOf } from '../../testing/answer-checks'
import { startTestApp, type TestApp } from '../../testing/start-test-app'
import { inLanguage, undescribedEndpoints } from './described-endpoints'

jest.setTimeout(120_000)

let app: TestApp
const documents = {} as Record<'pl' | 'en', any>

const ask = (path: string, headers: Record<string, string> = {}) => fetch(app.url + path, { headers })

beforeAll(async () => {
  app = await startTestApp()
  for (const language of ['pl', 'en'] as const) documents[language] = await (await ask(`/api/openapi.json?lang=${language}`)).json()
})

afterAll(async () => {
  await app.stop()
})

describe.each(['pl', 'en'] as const)('in %s', (language) => {
  it('has no error and no bad example under Redocly’s recommended rules', async () => {
    const problems = await lintFromString({ source: JSON.stringify(documents[language]), config: await createConfig({ extends: ['recommended'] }) })
    const told = problems.map(({ message, ruleId, severity }) => ({ message, ruleId, severity }))
    expect(told.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(told.filter(({ ruleId }) => /example|unused|unresolved/.test(ruleId))).toEqual([])
  })

  it('says what every operation is for', () => {
    for (const { id, operation } of operationsOf(documents[language])) {
      expect([id, operation.summary]).toEqual([id, expect.stringMatching(/\S/)])
      expect(JSON.stringify(operation)).not.toMatch(/"pl":|undefined|\[object|general:|fields:/)
    }
  })
})

describe('the two languages', () => {
  it('describe the same', () => {
    const shape = ({ components, paths }: any) => ({
      paths: Object.keys(paths),
      operations: operationsOf({ paths }).map(({ id }) => id),
      schemas: Object.keys(components.schemas),
      properties: Object.keys(components.schemas.Programme.properties),
    })
    expect(shape(documents.pl)).toEqual(shape(documents.en))
  })

  it('say it in their own words', () => {
    const summary = (language: 'pl' | 'en') => operationsOf(documents[language]).find(({ id }) => id === 'listMemberCities')?.operation.summary
    expect([summary('pl'), summary('en')]).toEqual(['Miasta członkowskie: lista', 'Member cities: list'])
    expect(documents.pl.components.schemas.Programme.properties.started.title).not.toBe(documents.en.components.schemas.Programme.properties.started.title)
    expect(documents.pl.components.schemas.MemberCity.examples[0].name).toBe('Kraków')
  })
})

describe('what it covers', () => {
  it('every endpoint of ours describes itself', () => {
    expect(undescribedEndpoints(app.payload.config)).toEqual([])
  })

  it('an endpoint that does not is named', () => {
    const config = { ...app.payload.config, endpoints: [...app.payload.config.endpoints, { path: '/mystery', method: 'get', handler: () => new Response() }] } as unknown as SanitizedConfig
    expect(undescribedEndpoints(config)).toEqual(['get /mystery'])
  })

  it('every collection and global that the admin shows, and nothing internal', () => {
    const paths = Object.keys(documents.en.paths)
    for (const { admin, auth, slug } of app.payload.config.collections) {
      const isHere = paths.includes(`/api/${slug}`)
      expect([slug, isHere]).toEqual([slug, !slug.startsWith('payload-') && admin.hidden !== true && !auth])
    }
    for (const { slug } of app.payload.config.globals) expect(paths).toContain(`/api/globals/${slug}`)
  })

  it('operations by names that are unique and pretty', () => {
    const ids = operationsOf(documents.en).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['listProgrammes', 'getProgramme', 'countMemberCities', 'updateManyResolutions', 'downloadMediaFile', 'logIn', 'getSiteSettings', 'publishTranslation']))
    for (const id of ids) expect(id).toMatch(/^[a-z]+[A-Za-z]+$/)
  })

  it('every error code', () => {
    expect(documents.en.components.schemas.Problem.properties.code.enum).toEqual(expect.arrayContaining(Object.keys(ERROR_STATUS)))
  })

  it('a description of ours, in one language at any depth', () => {
    expect(inLanguage({ a: [{ pl: 'tak', en: 'yes' }], b: { pl: 'x' } }, 'pl')).toEqual({ a: ['tak'], b: { pl: 'x' } })
  })
})

describe('how it is served', () => {
  it('without a key, from one copy, with a strong tag', async () => {
    const first = await ask('/api/openapi.json?lang=en')
    const body = await first.text()
    const etag = first.headers.get('etag') as string
    expect(etag).toBe(`"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`)
    const again = await ask('/api/openapi.json?lang=en', { 'If-None-Match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const packed = await ask('/api/openapi.json?lang=en', { 'Accept-Encoding': 'gzip' })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
  })

  it.each([
    ['pl', {}, ''],
    ['pl', { 'Accept-Language': 'de' }, ''],
    ['en', { 'Accept-Language': 'en-GB,en;q=0.9' }, ''],
    ['pl', { 'Accept-Language': 'pl-PL,en;q=0.5' }, ''],
    ['en', { 'Accept-Language': 'pl' }, '?lang=en'],
  ])('in %s for %j and “%s”', async (language, headers, query) => {
    for (const path of ['/api/openapi.json', '/api/docs']) {
      const answer = await ask(path + query, headers as Record<string, string>)
      expect([answer.status, answer.headers.get('content-language'), answer.headers.get('vary')]).toEqual([200, language, expect.stringContaining('Accept-Language')])
    }
  })

  it('refuses another language, saying which there are', async () => {
    for (const path of ['/api/openapi.json?lang=de', '/api/docs?lang=']) {
      const answer = await ask(path, { 'Accept-Language': 'en' })
      const problem = await answer.json()
      expect([answer.status, problem.code, problem.detail]).toEqual([400, 'unknown-locale', expect.stringContaining('lang=pl')])
    }
  })

  it('names the server’s public address and the version', async () => {
    expect(documents.en.servers[0].url).toBe('http://127.0.0.1')
    expect(documents.en.info.version).toMatch(/^\d+\.\d+\.\d+/)
  })

  it('the page comes with a policy that allows this server’s scripts only, and only its own files', async () => {
    const { headers } = await ask('/api/docs')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'; style-src 'self'$/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect((await ask('/api/docs/viewer/swagger-ui-bundle.js')).status).toBe(200)
    for (const other of ['index.html', 'swagger-ui.js', '../package.json', '..%2fpackage.json']) expect((await ask(`/api/docs/viewer/${other}`)).status).toBe(404)
  })
})
