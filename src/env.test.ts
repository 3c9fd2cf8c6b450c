import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { readEnv, schema, SettingsError } from './env'

const embedded = () => ({ DATABASE_URL: `file:${path.join(mkdtempSync(path.join(os.tmpdir(), 'cms-env-')), 'cms.db')}` })
const SECRET = 'a-secret-for-tests-only-of-32-characters'

describe('a setting that is wrong or missing', () => {
  it.each<[string, Record<string, string | undefined>, string[]]>([
    ['PORT in words', { PORT: 'http' }, ['PORT']],
    ['PORT out of range', { PORT: '70000' }, ['PORT']],
    ['another database', { DATABASE_URL: 'postgres://localhost' }, ['DATABASE_URL']],
    ['MongoDB without a secret', { DATABASE_URL: 'mongodb://localhost/cms' }, ['PAYLOAD_SECRET']],
    ['a public address without a secret', { HOST: '0.0.0.0' }, ['PAYLOAD_SECRET']],
    ['a short secret', { PAYLOAD_SECRET: 'short' }, ['PAYLOAD_SECRET']],
    ['half an admin', { ADMIN_EMAIL: 'admin@example.org' }, ['ADMIN_PASSWORD']],
    ['the other half', { ADMIN_PASSWORD: 'a long enough password' }, ['ADMIN_EMAIL']],
    ['a short password', { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: 'short' }, ['ADMIN_PASSWORD']],
    ['no e-mail address', { ADMIN_EMAIL: 'admin', ADMIN_PASSWORD: 'a long enough password' }, ['ADMIN_EMAIL']],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, ['LOG_LEVEL']],
    ['an address without a scheme', { PUBLIC_URL: 'cms.example.org' }, ['PUBLIC_URL']],
    ['a preview page by its path alone', { PREVIEW_URL: '/preview' }, ['PREVIEW_URL']],
    ['a licence by its name alone', { OPEN_DATA_LICENSE_URL: 'CC BY 4.0' }, ['OPEN_DATA_LICENSE_URL']],
    ['origins without a scheme', { CORS_ORIGINS: 'https://a.example, b.example' }, ['CORS_ORIGINS']],
    ['SMTP without a sender', { SMTP_URL: 'smtp://localhost:25' }, ['EMAIL_FROM']],
    ['an unknown engine of translation', { MACHINE_TRANSLATION: 'google' }, ['MACHINE_TRANSLATION']],
    ['LibreTranslate without its address', { MACHINE_TRANSLATION: 'libretranslate' }, ['MACHINE_TRANSLATION_URL']],
    ['an engine’s address with a password', { MACHINE_TRANSLATION: 'libretranslate', MACHINE_TRANSLATION_URL: 'http://user:password@translate.example' }, ['MACHINE_TRANSLATION_URL']],
    ['DeepL without a key', { MACHINE_TRANSLATION: 'deepl' }, ['MACHINE_TRANSLATION_KEY']],
    ['a key with a line break', { MACHINE_TRANSLATION: 'deepl', MACHINE_TRANSLATION_KEY: 'a key\nof two lines' }, ['MACHINE_TRANSLATION_KEY']],
    ['half of S3', { S3_BUCKET: 'b' }, ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']],
    ['neither true nor false', { SEED_ON_START: 'yes' }, ['SEED_ON_START']],
    ['several at once', { PORT: 'x', LOG_LEVEL: 'y' }, ['PORT', 'LOG_LEVEL']],
  ])('%s is named with what was expected', (_, settings, names) => {
    let thrown: unknown
    try {
      readEnv({ ...embedded(), ...settings })
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(SettingsError)
    const { message, problems } = thrown as SettingsError
    expect(problems.map(({ name }) => name)).toEqual(names)
    for (const { expected, name } of problems) expect(message).toContain(`${name}: expected ${expected}`)
    for (const value of Object.values(settings)) if (value && value.length > 6) expect(message).not.toContain(`“${value}”`)
    expect(message).not.toMatch(/\n\s+at /)
  })
})

describe('with nothing given', () => {
  it('serves on this machine only, and keeps a secret that others can’t read', () => {
    const source = embedded()
    const first = readEnv(source)
    expect(first).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, PUBLIC_URL: 'http://127.0.0.1:3000', CORS_ORIGINS: [] })
    expect(first.PAYLOAD_SECRET).toMatch(/^[0-9a-f]{64}$/)
    expect(readEnv(source).PAYLOAD_SECRET).toBe(first.PAYLOAD_SECRET)
    const secret = path.join(path.dirname(source.DATABASE_URL.slice(5)), 'secret')
    expect(statSync(secret).mode & 0o777).toBe(0o600)
  })

  it.each([['empty', ''], ['cut short', 'abc']])('a kept secret that is %s is said, and left as it is', (_, content) => {
    const source = embedded()
    const folder = path.dirname(source.DATABASE_URL.slice(5))
    writeFileSync(path.join(folder, 'secret'), content)
    expect(() => readEnv(source)).toThrow(/PAYLOAD_SECRET: expected at least 32 characters in .*secret, which is damaged/)
    expect(readFileSync(path.join(folder, 'secret'), 'utf8')).toBe(content)
    expect(readdirSync(folder)).toEqual(['secret'])
  })

  it('takes empty values for none', () => {
    expect(readEnv({ ...embedded(), PORT: '', PUBLIC_URL: '', S3_BUCKET: '' }).PORT).toBe(3000)
  })
})

it('reads what is given', () => {
  const settings = readEnv({
    DATABASE_URL: 'mongodb+srv://db.example.org/cms', PAYLOAD_SECRET: SECRET, HOST: '::', PORT: '8080',
    PUBLIC_URL: 'https://cms.example.org/', CORS_ORIGINS: 'https://a.example, https://b.example', SEED_ON_START: 'false',
  })
  expect(settings).toMatchObject({ PORT: 8080, PUBLIC_URL: 'https://cms.example.org', CORS_ORIGINS: ['https://a.example', 'https://b.example'], SEED_ON_START: false })
})

describe('what says the settings to people names those that there are', () => {
  const namesIn = (file: string, pattern: RegExp) => new Set([...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(([, names = '']) => names.match(/[A-Z][A-Z0-9_]+/g) ?? []))
  const known = Object.keys(schema.shape).sort()

  it('README’s table: all of them', () => {
    const section = readFileSync('README.md', 'utf8').split('## Settings')[1]?.split('\n## ')[0] ?? ''
    const rows = section.split('\n').filter((line) => line.startsWith('| `'))
    expect(rows.flatMap((row) => row.split('|')[1]?.match(/[A-Z][A-Z0-9_]+/g) ?? []).sort()).toEqual(known)
  })

  it('.env.example: none that is unknown, but for the two of docker compose', () => {
    const named = namesIn('.env.example', /^(#?[A-Z][A-Z0-9_]+)=/gm)
    expect([...named].filter((name) => !known.includes(name)).sort()).toEqual(['APP_PORT', 'MONGO_PASSWORD'])
  })

  it('README names files and folders that are there', () => {
    const table = readFileSync('README.md', 'utf8').split('## Where is …?')[1]?.split('**Who imports whom**')[0] ?? ''
    const places = [...table.matchAll(/`([\w./()-]+\/[\w./-]*)`/g)].map(([, place]) => place as string)
    expect(places.length).toBeGreaterThan(10)
    expect(places.filter((place) => !existsSync(place))).toEqual([])
  })
})
