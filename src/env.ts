/** The only reader of the environment. Settings are checked once, at the start, all of them together. */
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])
const SHORTEST_SECRET = 32

const wholeNumber = (example: number, min: number, max: number) =>
  z.coerce
    .number({ error: `a whole number from ${min} to ${max}, such as ${example}` })
    .int(`a whole number from ${min} to ${max}, such as ${example}`)
    .min(min, `a whole number from ${min} to ${max}, such as ${example}`)
    .max(max, `a whole number from ${min} to ${max}, such as ${example}`)
    .default(example)

const webAddress = (example: string) =>
  z.string().regex(/^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/, `an address that begins with http:// or https://, such as ${example}`)

const flag = (initial: boolean) =>
  z.enum(['true', 'false'], { error: 'true or false' }).default(initial ? 'true' : 'false').transform((value) => value === 'true')

/** Every setting by its name. */
export const schema = z.object({
  PORT: wholeNumber(3000, 1, 65535),
  HOST: z.string().min(1, 'an address to listen on, such as 127.0.0.1').default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)/, 'file: and a path, or mongodb://…, such as file:./data/cms.db')
    .default('file:./data/cms.db'),
  DATABASE_TRANSACTION_TIMEOUT_MS: wholeNumber(30_000, 1000, 600_000),
  FAST_READS: flag(true),
  PAYLOAD_SECRET: z.string().min(SHORTEST_SECRET, `at least ${SHORTEST_SECRET} characters, such as the output of “openssl rand -hex 32”`).optional(),
  PUBLIC_URL: webAddress('https://cms.example.org').optional(),
  ADMIN_EMAIL: z.email('an e-mail address, such as admin@example.org').optional(),
  ADMIN_PASSWORD: z.string().min(12, 'a password of 12 characters or more').max(200, 'a password of 200 characters at most').optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], { error: 'trace, debug, info, warn, error, fatal or silent' })
    .default('info'),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((value) => value.split(',').map((origin) => origin.trim()).filter(Boolean))
    .pipe(z.array(z.union([z.literal('*'), webAddress('https://www.example.org')], { error: 'addresses separated by commas, such as https://www.example.org' }))),
  TRUST_PROXY: wholeNumber(0, 0, 10),
  SEED_ON_START: flag(true),
  UPLOADS_DIR: z.string().min(1, 'a folder, such as ./data/uploads').default('./data/uploads'),
  UPLOAD_LIMIT_MB: wholeNumber(25, 1, 500),
  JSON_LIMIT_KB: wholeNumber(2048, 16, 65536),
  REDIS_URL: z.string().regex(/^rediss?:\/\/.+/, 'redis://host:port or rediss://…, such as redis://127.0.0.1:6379').optional(),
  CACHE_MB: wholeNumber(64, 0, 16_384),
  GRAPHQL_MAX_DEPTH: wholeNumber(10, 2, 50),
  GRAPHQL_MAX_COMPLEXITY: wholeNumber(1000, 10, 100_000),
  OPEN_DATA_LICENSE_URL: webAddress('https://creativecommons.org/licenses/by/4.0/').optional(),
  PREVIEW_URL: z.string().regex(/^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?(\?[^\s#]*)?$/, 'the address of the frontend’s preview page, such as https://www.example.org/preview').optional(),
  RATE_LIMIT_LOGIN_PER_MINUTE: wholeNumber(10, 1, 1_000_000),
  CHANGES_KEPT_DAYS: wholeNumber(90, 1, 3650),
  WEBHOOKS_ALLOW_PRIVATE_NETWORKS: flag(false),
  MACHINE_TRANSLATION: z
    .enum(['off', 'libretranslate', 'deepl', 'pseudo'], { error: 'off, libretranslate, deepl or pseudo (accents on the Polish letters, for trying things out)' })
    .default('off'),
  MACHINE_TRANSLATION_URL: webAddress('https://translate.example.org').regex(/^[^@]*$/, 'an address without a user or password; the key goes into MACHINE_TRANSLATION_KEY').optional(),
  MACHINE_TRANSLATION_KEY: z.string().regex(/^[\x21-\x7e]+$/, 'a key without spaces, as the engine gave it').optional(),
  SMTP_URL: z.string().regex(/^smtps?:\/\/.+/, 'smtp://user:password@host:port').optional(),
  EMAIL_FROM: z.email('an e-mail address, such as cms@example.org').optional(),
  EMAIL_FROM_NAME: z.string().default('Miasta Międzykulturowe'),
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ENDPOINT: webAddress('https://s3.example.org').optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
})

type Settings = z.infer<typeof schema>

/** All settings, each with a value where the product needs one. */
export type Env = Omit<Settings, 'PAYLOAD_SECRET' | 'PUBLIC_URL'> & { PAYLOAD_SECRET: string; PUBLIC_URL: string }

/** Names each setting that is missing or wrong, what was expected and an example; never its value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  constructor(readonly problems: readonly { name: string; expected: string }[]) {
    super(
      ['These settings need mending (environment or .env):', ...problems.map(({ expected, name }) => `  ${name}: expected ${expected}`)].join('\n'),
    )
  }
}

type Problem = SettingsError['problems'][number]

function findMissing(settings: Settings): Problem[] {
  const problems: Problem[] = []
  const needs = (name: string, expected: string): void => void problems.push({ name, expected })
  const isEmbedded = settings.DATABASE_URL.startsWith('file:')
  if (!settings.PAYLOAD_SECRET && (!isEmbedded || !LOOPBACK.has(settings.HOST))) {
    needs('PAYLOAD_SECRET', `at least ${SHORTEST_SECRET} characters, because the database or the address is not this machine’s own; such as the output of “openssl rand -hex 32”`)
  }
  if (Boolean(settings.ADMIN_EMAIL) !== Boolean(settings.ADMIN_PASSWORD)) {
    needs(settings.ADMIN_EMAIL ? 'ADMIN_PASSWORD' : 'ADMIN_EMAIL', 'both ADMIN_EMAIL and ADMIN_PASSWORD, or neither; such as admin@example.org and a password of 12 characters')
  }
  if (settings.SMTP_URL && !settings.EMAIL_FROM) needs('EMAIL_FROM', 'the sender’s address where SMTP_URL is given, such as cms@example.org')
  if (settings.MACHINE_TRANSLATION === 'libretranslate' && !settings.MACHINE_TRANSLATION_URL) {
    needs('MACHINE_TRANSLATION_URL', 'the address of LibreTranslate, such as https://translate.example.org')
  }
  if (settings.MACHINE_TRANSLATION === 'deepl' && !settings.MACHINE_TRANSLATION_KEY) needs('MACHINE_TRANSLATION_KEY', 'the key of the DeepL account')
  const s3 = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
  if (s3.some((name) => settings[name])) {
    for (const name of s3.filter((each) => !settings[each])) needs(name, `a value, because other S3_ settings are given: all of ${s3.join(', ')}, or none`)
  }
  return problems
}

/** The folder of the embedded database; the generated secret lives beside it. */
const dataFolder = (databaseUrl: string): string => path.dirname(path.resolve(databaseUrl.slice('file:'.length)))

/** There whole or not at all, also where the disk is full or the process is ended; two starts at once agree on one. */
function makeSecret(file: string): void {
  const written = `${file}.${process.pid}`
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    writeFileSync(written, randomBytes(32).toString('hex'), { mode: 0o600 })
    linkSync(written, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(written, { force: true })
  }
}

/** Generated at the first start, read at every other. */
function keptSecret(databaseUrl: string): string {
  const file = path.join(dataFolder(databaseUrl), 'secret')
  if (!existsSync(file)) makeSecret(file)
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length >= SHORTEST_SECRET) return secret
  const expected = `at least ${SHORTEST_SECRET} characters in ${file}, which is damaged: bring it back from a backup, or remove it (then everyone logs in anew, and API keys are made anew); such as the output of “openssl rand -hex 32”`
  throw new SettingsError([{ name: 'PAYLOAD_SECRET', expected }])
}

/** @throws SettingsError naming every setting that is wrong or missing */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map(({ message, path: [name] }) => ({ name: String(name), expected: message })))
  }
  const settings = parsed.data
  const missing = findMissing(settings)
  if (missing.length > 0) throw new SettingsError(missing)
  const host = settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST
  return {
    ...settings,
    PAYLOAD_SECRET: settings.PAYLOAD_SECRET ?? keptSecret(settings.DATABASE_URL),
    PUBLIC_URL: (settings.PUBLIC_URL ?? `http://${host}:${settings.PORT}`).replace(/\/+$/, ''),
  }
}

let cached: Env | undefined

/** The settings of this process; reads `.env` beside package.json first, which never overrides what is set. */
export function env(): Env {
  if (!cached) {
    if (existsSync('.env')) process.loadEnvFile('.env')
    cached = readEnv(process.env)
  }
  return cached
}
