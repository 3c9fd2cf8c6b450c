/** Open data at /api/open-data: a catalogue, and each data set whole in each format and language. */
import Negotiator from 'negotiator'
import type { Config, PayloadRequest } from 'payload'

import { describedAs } from '../../endpoint-description'
import { CmsError } from '../../errors'
import { say } from '../../messages'
import { withProblems } from '../../problem-response'
import { isNamed, strongTag } from '../entity-tag'
import { askedFor } from './asked-for'
import { catalogueOf } from './catalogue'
import { catalogueDescription, datasetDescription, rootDescription } from './endpoint-descriptions'
import { readPublished } from './read-published'
import { stateOfDataset } from './state-of-dataset'
import { streamOf } from './stream-of'

export interface OpenDataSettings {
  /** The address of the licence that the data are given under. */
  licenseUrl?: string | undefined
}

/** As of the API's own reads: a CDN asks again after a minute, browsers always ask. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'
/** Raise it where the same content is written in another way, so that nobody keeps the old one. */
const WRITTEN_AS = 1
const CATALOGUE_TYPE = 'application/ld+json'

const apiAddress = ({ payload: { config } }: PayloadRequest): string => `${config.serverURL}${config.routes.api}`
const openDataAddress = (req: PayloadRequest): string => `${apiAddress(req)}/open-data`

/** Weak: the same content is the same to a reader, however it is encoded on the way. */
const weakEtag = (...parts: unknown[]): string => `W/${strongTag(JSON.stringify(parts))}`

/**
 * `If-Modified-Since` alone is not answered with 304: what was taken offline leaves no later date.
 * @param body asked for only where it has to be sent
 */
function answer(req: PayloadRequest, { body, etag, headers, modified }: { body: () => BodyInit; etag: string; headers: Record<string, string>; modified: Date | null }): Response {
  const all = { 'Cache-Control': CACHE_CONTROL, ETag: etag, ...(modified ? { 'Last-Modified': modified.toUTCString() } : {}), ...headers }
  return isNamed(req.headers.get('if-none-match'), etag) ? new Response(null, { status: 304, headers: all }) : new Response(body(), { headers: all })
}

async function answerDataset(req: PayloadRequest): Promise<Response> {
  const { dataset, ending, format, hasBom, locale } = askedFor(req)
  const { payload } = req
  // Before the rows are read: a change meanwhile makes an ETag that is too old, never one that is too new.
  const { modified, sum } = await stateOfDataset(payload, dataset)
  const api = apiAddress(req)
  const addresses = { locale, of: (collection: string, id: string) => `${api}/${collection}/${id}` }
  return answer(req, {
    etag: weakEtag(WRITTEN_AS, dataset.collection, ending, locale, hasBom, api, sum),
    modified,
    headers: {
      'Cache-Tags': [dataset.collection, ...dataset.relatedTo].join(','),
      'Content-Disposition': `${format.disposition}; filename="${dataset.collection}-${locale}.${ending}"`,
      'Content-Language': locale,
      'Content-Type': format.mediaType + format.parameters,
    },
    body: () =>
      streamOf(format.write({ addresses, batches: readPublished(payload, dataset, locale), dataset }, { hasBom }), (error) =>
        payload.logger.error({ err: error, msg: `The data set ${dataset.collection} broke off: its reader has a part of it, and can see that it is one` }),
      ),
  })
}

async function answerCatalogue(req: PayloadRequest, { licenseUrl }: OpenDataSettings, headers: Record<string, string> = {}): Promise<Response> {
  const { catalogue, modified } = await catalogueOf({ payload: req.payload, base: openDataAddress(req), licenseUrl })
  const text = `${JSON.stringify(catalogue, null, 1)}\n`
  return answer(req, { body: () => text, etag: weakEtag(text), modified, headers: { 'Content-Type': CATALOGUE_TYPE, ...headers } })
}

/** Whoever takes JSON-LD, JSON or anything at all gets the catalogue. */
async function answerRoot(req: PayloadRequest, settings: OpenDataSettings): Promise<Response> {
  const accepted = new Negotiator({ headers: { accept: req.headers.get('accept') ?? '*/*' } }).mediaType([CATALOGUE_TYPE, 'application/json'])
  const address = `${openDataAddress(req)}/catalog.jsonld`
  if (!accepted) throw new CmsError('not-acceptable', say(req, 'onlyJsonLd', { address }))
  return answerCatalogue(req, settings, { 'Content-Location': address, 'Content-Type': accepted, Vary: 'Accept, Origin' })
}

export const openDataPlugin =
  (settings: OpenDataSettings) =>
  (config: Config): Config => ({
    ...config,
    endpoints: [
      ...(config.endpoints ?? []),
      { path: '/open-data', method: 'get', custom: describedAs(rootDescription), handler: withProblems((req) => answerRoot(req, settings)) },
      { path: '/open-data/catalog.jsonld', method: 'get', custom: describedAs(catalogueDescription), handler: withProblems((req) => answerCatalogue(req, settings)) },
      { path: '/open-data/:file', method: 'get', custom: describedAs(datasetDescription), handler: withProblems(answerDataset) },
    ],
  })
