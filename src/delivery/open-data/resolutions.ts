import type { Resolution } from '../../payload-types'
import { SOURCE_LOCALE } from '../../languages'
import { languageUri } from './authority-uris'
import { type Addresses, type Dataset, dated, type LinkedNode, publicAmong, publicOnly, slugs, webAddress } from './dataset'

/** What an act says of others, by the name that ELI has for it. */
const ACT_RELATIONS = { amends: 'amends', repeals: 'repeals', consolidates: 'consolidates', implements: 'implements', basedOn: 'based_on' } as const
type ActRelation = keyof typeof ACT_RELATIONS
const relationNames = Object.keys(ACT_RELATIONS) as ActRelation[]

/** ELI and schema.org know whether an act is in force, not why it is not; of one whose force is unknown they say nothing. */
const FORCE: Record<string, { eli: string; schema: string }> = {
  'in-force': { eli: 'eli:InForce-inForce', schema: 'schema:InForce' },
  'not-yet-in-force': { eli: 'eli:InForce-notInForce', schema: 'schema:NotInForce' },
  repealed: { eli: 'eli:InForce-notInForce', schema: 'schema:NotInForce' },
  expired: { eli: 'eli:InForce-notInForce', schema: 'schema:NotInForce' },
}

const relationsToActs = (act: Resolution, { of }: Addresses): LinkedNode =>
  Object.fromEntries(
    relationNames.map((name) => [`eli:${ACT_RELATIONS[name]}`, publicAmong(act[name]).map(({ id }) => ({ '@id': of('resolutions', id) }))]),
  )

/** The title in words. Only where it is surely Polish is its language said: a translation may be missing. */
const expression = (act: Resolution, { locale, of }: Addresses): LinkedNode => ({
  '@id': `${of('resolutions', act.id)}?locale=${locale}`,
  '@type': 'eli:LegalExpression',
  'eli:title': act.title,
  'eli:language': locale === SOURCE_LOCALE ? webAddress(languageUri(SOURCE_LOCALE)) : undefined,
})

export const resolutions: Dataset<Resolution> = {
  collection: 'resolutions',
  title: { pl: 'Uchwały', en: 'Resolutions' },
  description: {
    pl: 'Uchwały Rady Miasta i inne akty dotyczące programów: numer, data, organ, moc prawna i związki między aktami. Wiążący jest tylko tekst polski.',
    en: 'Resolutions of the City Council and other acts on the programmes: number, date, body, legal force and relations between acts. Only the Polish text is binding.',
  },
  keywords: {
    pl: ['uchwały', 'rada miasta', 'prawo miejscowe', 'miasta międzykulturowe'],
    en: ['resolutions', 'city council', 'local law', 'intercultural cities'],
  },
  themes: ['JUST', 'GOVE'],
  vocabularies: ['http://data.europa.eu/eli/ontology', 'https://schema.org/'],
  relatedTo: ['organisations', 'programmes'],
  hasPlaces: false,
  select: {
    slug: true, title: true, number: true, kind: true, adoptedOn: true, adoptedBy: true, session: true, legalStatus: true, inForceFrom: true,
    inForceUntil: true, officialJournal: true, summary: true, executedBy: true, adopts: true, amends: true, repeals: true, consolidates: true,
    implements: true, basedOn: true, firstPublishedAt: true, updatedAt: true,
  },
  populate: { organisations: { slug: true, name: true }, programmes: { slug: true }, resolutions: { slug: true } },
  columns: [
    'id', 'url', 'slug', 'title', 'number', 'kind', 'adoptedOn', 'adoptedBy', 'adoptedByName', 'session', 'legalStatus', 'inForceFrom', 'inForceUntil',
    'journalYear', 'journalPosition', 'journalUrl', 'summary', 'executedBy', 'adopts', ...relationNames, 'firstPublishedAt', 'updatedAt',
  ],
  recordOf: (act, { of }) => {
    const body = publicOnly(act.adoptedBy)
    return {
      id: act.id,
      url: of('resolutions', act.id),
      slug: act.slug ?? null,
      title: act.title ?? null,
      number: act.number ?? null,
      kind: act.kind,
      adoptedOn: act.adoptedOn,
      adoptedBy: body?.slug ?? null,
      adoptedByName: body?.name ?? null,
      session: act.session ?? null,
      legalStatus: act.legalStatus ?? null,
      inForceFrom: act.inForceFrom ?? null,
      inForceUntil: act.inForceUntil ?? null,
      journalYear: act.officialJournal?.year ?? null,
      journalPosition: act.officialJournal?.position ?? null,
      journalUrl: act.officialJournal?.url ?? null,
      summary: act.summary ?? null,
      executedBy: publicOnly(act.executedBy)?.slug ?? null,
      adopts: slugs(act.adopts),
      ...Object.fromEntries(relationNames.map((name) => [name, slugs(act[name])])),
      firstPublishedAt: act.firstPublishedAt ?? null,
      updatedAt: act.updatedAt,
    }
  },
  nodeOf: (act, addresses) => {
    const { of } = addresses
    const body = publicOnly(act.adoptedBy)
    const force = FORCE[act.legalStatus ?? '']
    return {
      '@id': of('resolutions', act.id),
      '@type': ['eli:LegalResource', 'schema:Legislation'],
      'eli:id_local': act.number,
      'eli:type_document': { '@type': ['eli:ResourceType', 'skos:Concept'], 'skos:notation': act.kind },
      'eli:date_document': dated(act.adoptedOn),
      'eli:passed_by': body
        ? { '@id': of('organisations', body.id), '@type': ['eli:Agent', 'schema:Organization'], 'schema:name': body.name }
        : undefined,
      'eli:in_force': webAddress(force?.eli),
      'eli:first_date_entry_in_force': dated(act.inForceFrom),
      'eli:date_no_longer_in_force': dated(act.inForceUntil),
      ...relationsToActs(act, addresses),
      'eli:is_realized_by': expression(act, addresses),
      'schema:name': act.title,
      'schema:description': act.summary,
      'schema:legislationIdentifier': act.number,
      'schema:legislationType': act.kind,
      'schema:legislationDate': dated(act.adoptedOn),
      'schema:legislationLegalForce': webAddress(force?.schema),
      'schema:about': publicAmong(act.adopts).map(({ id }) => ({ '@id': of('programmes', id) })),
    }
  },
}
