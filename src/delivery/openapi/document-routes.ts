/** /api/openapi.json and /api/docs: the document once per language and process, and a page to read it. */
import { createRequire } from 'node:module'
import path from 'node:path'

import express, { type Request, type Response, Router } from 'express'
import type { SanitizedConfig } from 'payload'

import { ERROR_STATUS } from '../../errors'
import { say } from '../../messages'
import { isNamed, strongTag } from '../entity-tag'
import { buildDocument } from './build-document'
import { type Examples, exampleId } from './examples'
import { docsPage, docsPolicy } from './docs-page'
import { docsScript, docsStyle } from './docs-page-parts'
import type { Language } from './texts-of-config'

/** What browsers and CDNs may keep without asking; a new configuration begins with a new process. */
const FRESH_FOR = 'public, max-age=300'

const LANGUAGES: readonly Language[] = ['pl', 'en']

export interface DocumentRoutes {
  config: SanitizedConfig
  serverUrl: string
  version: string
  /** One document of each kind, its references made ids by the function given. */
  examplesIn?: (language: Language, idOf: (key: string) => string) => Examples
}

interface Kept {
  body: string
  etag: string
}

function languageOf(req: Request): Language | null {
  const asked = new URL(req.originalUrl, 'http://localhost').searchParams.get('lang')
  if (asked === null) return (req.acceptsLanguages([...LANGUAGES]) || 'pl') as Language
  return LANGUAGES.find((language) => language === asked) ?? null
}

function refuseLanguage(req: Request, res: Response): void {
  const language = req.acceptsLanguages([...LANGUAGES]) || 'pl'
  const code = 'unknown-locale'
  const detail = say({ i18n: { language } } as never, 'unknownDocumentLanguage')
  res
    .status(ERROR_STATUS[code])
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title: code, status: ERROR_STATUS[code], code, detail }))
}

/** Where the viewer's files are; only the two that the page asks for are served. */
const viewerFolder = (): string => path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const VIEWER_FILES = ['swagger-ui.css', 'swagger-ui-bundle.js']

/** To be mounted where the API begins. */
export function documentRoutes({ config, examplesIn, serverUrl, version }: DocumentRoutes): Router {
  const kept = new Map<Language, Promise<Kept>>()
  const make = async (language: Language): Promise<Kept> => {
    const document = await buildDocument({ config, language, serverUrl, version, examples: examplesIn?.(language, exampleId) })
    const body = JSON.stringify(document)
    return { body, etag: strongTag(body) }
  }
  const documentIn = (language: Language): Promise<Kept> => {
    const known = kept.get(language)
    if (known) return known
    const made = make(language)
    kept.set(language, made)
    made.catch(() => kept.delete(language))
    return made
  }

  const router = Router()
  router.get('/openapi.json', async (req, res) => {
    const language = languageOf(req)
    if (!language) return refuseLanguage(req, res)
    const { body, etag } = await documentIn(language)
    res.vary('Accept-Language').set({ 'Cache-Control': FRESH_FOR, 'Content-Language': language, ETag: etag })
    // Express's own check gives way to `Cache-Control: no-cache`, which Node's fetch adds by itself to If-None-Match.
    if (isNamed(req.headers['if-none-match'], etag)) return void res.status(304).end()
    res.type('application/json').send(body)
  })
  router.get('/docs', (req, res) => {
    const language = languageOf(req)
    if (!language) return refuseLanguage(req, res)
    res.vary('Accept-Language').set({ 'Cache-Control': FRESH_FOR, 'Content-Language': language, 'Content-Security-Policy': docsPolicy(serverUrl) })
    res.type('text/html').send(docsPage({ api: config.routes.api, language }))
  })
  router.get('/docs/page.js', (_req, res) => void res.set('Cache-Control', FRESH_FOR).type('text/javascript').send(docsScript))
  router.get('/docs/page.css', (_req, res) => void res.set('Cache-Control', FRESH_FOR).type('text/css').send(docsStyle))
  router.use('/docs/viewer', (req, res, next) => (VIEWER_FILES.includes(req.path.slice(1)) ? next() : next('router')), express.static(viewerFolder(), { index: false, maxAge: '1d' }))
  return router
}
