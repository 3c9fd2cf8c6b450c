import type { MemberCity } from '../../payload-types'
import { concept, type Dataset, dated, type LinkedNode, publicOnly, webAddress } from './dataset'

/** A city's part in programmes that are public. */
const memberships = ({ memberships: rows }: MemberCity) =>
  (rows ?? []).flatMap((row) => {
    const programme = publicOnly(row.programme)
    return programme ? [{ ...row, programme }] : []
  })

function populationNode({ population }: MemberCity): LinkedNode | undefined {
  if (typeof population?.value !== 'number') return undefined
  return {
    '@type': 'schema:PropertyValue',
    'schema:name': 'population',
    'schema:propertyID': 'http://www.wikidata.org/entity/P1082',
    'schema:value': population.value,
    'schema:valueReference': population.asOf
      ? { '@type': 'schema:PropertyValue', 'schema:name': 'asOf', 'schema:propertyID': 'http://www.wikidata.org/entity/P585', 'schema:value': dated(population.asOf) }
      : undefined,
  }
}

export const memberCities: Dataset<MemberCity> = {
  collection: 'member-cities',
  title: { pl: 'Miasta członkowskie', en: 'Member cities' },
  description: {
    pl: 'Miasta w programach: państwo, liczba mieszkańców, położenie, uczestnictwo i wyniki Indeksu Miast Międzykulturowych.',
    en: 'Cities in the programmes: country, population, location, memberships and results of the Intercultural Cities Index.',
  },
  keywords: {
    pl: ['miasta międzykulturowe', 'integracja', 'różnorodność', 'samorząd'],
    en: ['intercultural cities', 'integration', 'diversity', 'local government'],
  },
  themes: ['SOCI', 'REGI', 'GOVE'],
  vocabularies: ['https://schema.org/'],
  relatedTo: ['countries', 'programmes'],
  hasPlaces: true,
  select: {
    slug: true, name: true, country: true, population: true, latitude: true, longitude: true, website: true, summary: true,
    memberships: { programme: true, status: true, joined: true, left: true, ordinal: true }, indexResults: true, firstPublishedAt: true, updatedAt: true,
  },
  populate: { countries: { code: true, name: true }, programmes: { slug: true } },
  columns: [
    'id', 'url', 'slug', 'name', 'countryCode', 'countryName', 'population', 'populationAsOf', 'latitude', 'longitude', 'website', 'summary',
    'programmes', 'membershipStatuses', 'joined', 'left', 'ordinals', 'indexEditions', 'indexIndicators', 'indexScores', 'indexReportUrls',
    'firstPublishedAt', 'updatedAt',
  ],
  recordOf: (city, { of }) => {
    const country = publicOnly(city.country)
    const rows = memberships(city)
    const results = city.indexResults ?? []
    return {
      id: city.id,
      url: of('member-cities', city.id),
      slug: city.slug ?? null,
      name: city.name ?? null,
      countryCode: country?.code ?? null,
      countryName: country?.name ?? null,
      population: city.population?.value ?? null,
      populationAsOf: city.population?.asOf ?? null,
      latitude: city.latitude ?? null,
      longitude: city.longitude ?? null,
      website: city.website ?? null,
      summary: city.summary ?? null,
      programmes: rows.map(({ programme }) => programme.slug ?? null),
      membershipStatuses: rows.map(({ status }) => status),
      joined: rows.map((row) => row.joined ?? null),
      left: rows.map((row) => row.left ?? null),
      ordinals: rows.map(({ ordinal }) => ordinal ?? null),
      indexEditions: results.map(({ edition }) => edition),
      indexIndicators: results.map(({ indicator }) => indicator ?? null),
      indexScores: results.map(({ score }) => score ?? null),
      indexReportUrls: results.map(({ reportUrl }) => reportUrl ?? null),
      firstPublishedAt: city.firstPublishedAt ?? null,
      updatedAt: city.updatedAt,
    }
  },
  nodeOf: (city, { of }) => {
    const country = publicOnly(city.country)
    const hasPlace = typeof city.latitude === 'number' && typeof city.longitude === 'number'
    return {
      '@id': of('member-cities', city.id),
      '@type': ['schema:City', 'schema:AdministrativeArea'],
      'schema:identifier': city.slug,
      'schema:name': city.name,
      'schema:description': city.summary,
      'schema:url': webAddress(city.website),
      'schema:containedInPlace': country
        ? { '@id': of('countries', country.id), '@type': 'schema:Country', 'schema:identifier': country.code, 'schema:name': country.name }
        : undefined,
      'schema:geo': hasPlace ? { '@type': 'schema:GeoCoordinates', 'schema:latitude': city.latitude, 'schema:longitude': city.longitude } : undefined,
      'schema:additionalProperty': populationNode(city),
      'schema:memberOf': memberships(city).map(({ joined, left, programme, status }) => ({
        '@type': 'schema:Role',
        'schema:memberOf': { '@id': of('programmes', programme.id) },
        'schema:startDate': dated(joined),
        'schema:endDate': dated(left),
        'adms:status': concept(status),
      })),
    }
  },
}
