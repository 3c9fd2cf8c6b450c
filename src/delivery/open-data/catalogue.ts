/**
 * The catalogue of the data sets by DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/), as
 * JSON-LD. It says what the content says; what nobody has written down is left out.
 */
import type { Payload, Where } from 'payload'

import { languageUri, mediaTypeUri, fileTypeUri, PUBLIC_ACCESS_URI, THEMES_URI, themeUri } from './authority-uris'
import { type Dataset, type LinkedNode, webAddress } from './dataset'
import { datasets } from './datasets'
import { type Format, FORMATS } from './formats'
import { stateOfDataset } from './state-of-dataset'

const CONTEXT: LinkedNode = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const TITLE = { pl: 'Otwarte dane', en: 'Open data' }
const DESCRIPTION = {
  pl: 'Miasta członkowskie, programy i uchwały: wszystko, co zostało opublikowane, zawsze w stanie bieżącym.',
  en: 'Member cities, programmes and resolutions: all that is published, always as it is now.',
}

export interface CatalogueSettings {
  payload: Payload
  /** Such as `https://cms.example.org/api/open-data`. */
  base: string
  licenseUrl?: string | undefined
}

interface SiteSettings {
  siteName?: Record<string, string | null> | null
  contact?: { email?: string | null } | null
}

type Texts = Record<string, string>

const inWords = (texts: Texts): LinkedNode[] => Object.entries(texts).map(([language, text]) => ({ '@language': language, '@value': text }))

const moment = (date: Date | string | null | undefined): LinkedNode | undefined =>
  date ? { '@type': 'xsd:dateTime', '@value': new Date(date).toISOString() } : undefined

const standard = (uri: string): LinkedNode => ({ '@id': uri, '@type': 'dct:Standard' })

const licence = ({ licenseUrl }: CatalogueSettings): LinkedNode | undefined =>
  licenseUrl ? { '@id': licenseUrl, '@type': 'dct:LicenseDocument' } : undefined

const localesOf = ({ config }: Payload): string[] => (config.localization ? config.localization.localeCodes : [])

const languages = (locales: string[]) => locales.map((locale) => webAddress(languageUri(locale)))

export const datasetAddress = (base: string, { collection }: Dataset, ending: string, locale: string): string => `${base}/${collection}.${ending}?locale=${locale}`

function distribution(settings: CatalogueSettings, { dataset, ending, format, locale }: { dataset: Dataset; ending: string; format: Format; locale: string }): LinkedNode {
  const address = datasetAddress(settings.base, dataset, ending, locale)
  const texts = Object.entries(dataset.title).map(([language, title]) => [language, `${title} (${format.fileType.replace('_', '-')}, ${locale})`])
  return {
    '@id': `${address}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': inWords(Object.fromEntries(texts) as Texts),
    'dcat:accessURL': webAddress(address),
    'dcat:downloadURL': webAddress(address),
    'dcat:mediaType': { '@id': mediaTypeUri(format.mediaType), '@type': 'dct:MediaType' },
    'dct:format': { '@id': fileTypeUri(format.fileType), '@type': 'dct:MediaTypeOrExtent' },
    'dct:language': webAddress(languageUri(locale)),
    'dct:conformsTo': format.conformsTo(dataset).map(standard),
    'dct:license': licence(settings),
  }
}

/** One end of an order, among what is public. */
async function extreme(payload: Payload, { collection }: Dataset, sort: string): Promise<unknown> {
  const field = sort.replace('-', '')
  const where: Where = { [field]: { exists: true } }
  const { docs } = await payload.find({
    collection, depth: 0, joins: false, limit: 1, overrideAccess: false, pagination: false, select: { [field]: true } as never, sort, where,
  })
  return (docs[0] as Record<string, unknown> | undefined)?.[field]
}

/** The box around all its places; of one place alone, the point. */
async function placesOf(payload: Payload, dataset: Dataset): Promise<LinkedNode | undefined> {
  if (!dataset.hasPlaces) return undefined
  const ends: unknown[] = []
  for (const sort of ['longitude', 'latitude', '-longitude', '-latitude']) ends.push(await extreme(payload, dataset, sort))
  const [west, south, east, north] = ends as (number | undefined)[]
  if (west === undefined || south === undefined || east === undefined || north === undefined) return undefined
  const wkt = (text: string): LinkedNode => ({ '@type': 'geo:wktLiteral', '@value': text })
  return west === east && south === north
    ? { '@type': 'dct:Location', 'dcat:centroid': wkt(`POINT(${west} ${south})`) }
    : { '@type': 'dct:Location', 'dcat:bbox': wkt(`POLYGON((${west} ${south}, ${east} ${south}, ${east} ${north}, ${west} ${north}, ${west} ${south}))`) }
}

interface Parties {
  publisher: LinkedNode
  contact: LinkedNode | undefined
}

const keywordsOf = ({ keywords }: Dataset): LinkedNode[] =>
  Object.entries(keywords).flatMap(([language, words]) => words.map((word) => ({ '@language': language, '@value': word })))

async function datasetNode(settings: CatalogueSettings, dataset: Dataset, { contact, publisher }: Parties): Promise<{ issued: string | null; modified: Date | null; node: LinkedNode }> {
  const { base, payload } = settings
  const locales = localesOf(payload)
  const { modified } = await stateOfDataset(payload, dataset)
  const issued = ((await extreme(payload, dataset, 'firstPublishedAt')) as string | undefined) ?? null
  const node: LinkedNode = {
    '@id': `${base}/${dataset.collection}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${base}/${dataset.collection}`,
    'dct:title': inWords(dataset.title),
    'dct:description': inWords(dataset.description),
    'dct:publisher': publisher,
    'dcat:contactPoint': contact,
    'dcat:keyword': keywordsOf(dataset),
    'dcat:theme': dataset.themes.map((code) => webAddress(themeUri(code))),
    'dct:language': languages(locales),
    'dct:issued': moment(issued),
    'dct:modified': moment(modified),
    'dct:spatial': await placesOf(payload, dataset),
    'dct:accessRights': { '@id': PUBLIC_ACCESS_URI, '@type': 'dct:RightsStatement' },
    'dct:conformsTo': dataset.vocabularies.map(standard),
    'dcat:distribution': Object.entries(FORMATS).flatMap(([ending, format]) => locales.map((locale) => distribution(settings, { dataset, ending, format, locale }))),
  }
  return { issued, modified, node }
}

/** Who publishes is who the site is, in each language that says so; before it has a name, the host. */
async function partiesOf({ base, payload }: CatalogueSettings): Promise<Parties & { names: Texts }> {
  const site = (await payload.findGlobal({ slug: 'site-settings', depth: 0, locale: 'all', overrideAccess: false })) as unknown as SiteSettings
  const names = Object.entries(site.siteName ?? {}).flatMap(([language, name]) => (name ? [[language, name]] : []))
  const email = site.contact?.email
  return {
    names: Object.fromEntries(names) as Texts,
    publisher: {
      '@id': `${base}#publisher`,
      '@type': 'foaf:Agent',
      'foaf:name': names.length > 0 ? inWords(Object.fromEntries(names) as Texts) : new URL(base).hostname,
    },
    contact: email ? { '@type': 'vcard:Kind', 'vcard:hasEmail': { '@id': `mailto:${email}` } } : undefined,
  }
}

export async function catalogueOf(settings: CatalogueSettings): Promise<{ catalogue: LinkedNode; modified: Date | null }> {
  const { base, payload } = settings
  const { names, ...parties } = await partiesOf(settings)
  const known = []
  for (const dataset of datasets) known.push(await datasetNode(settings, dataset, parties))
  const issued = known.flatMap((each) => each.issued ?? []).sort()[0]
  const modified = known.flatMap((each) => each.modified ?? []).sort((a, b) => b.getTime() - a.getTime())[0] ?? null
  const title = Object.entries(TITLE).map(([language, text]) => [language, names[language] ? `${names[language]} – ${text.toLowerCase()}` : text])
  const catalogue: LinkedNode = {
    '@context': CONTEXT,
    '@id': `${base}/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': inWords(Object.fromEntries(title) as Texts),
    'dct:description': inWords(DESCRIPTION),
    'dct:publisher': parties.publisher,
    'dct:license': licence(settings),
    'dct:language': languages(localesOf(payload)),
    'dct:issued': moment(issued),
    'dct:modified': moment(modified),
    'dct:conformsTo': standard('https://semiceu.github.io/DCAT-AP/releases/3.0.0/'),
    'dcat:themeTaxonomy': webAddress(THEMES_URI),
    'foaf:homepage': { '@id': payload.config.serverURL, '@type': 'foaf:Document' },
    'dcat:dataset': known.map(({ node }) => node),
  }
  return { catalogue, modified }
}
