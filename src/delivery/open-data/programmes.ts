import type { Programme } from '../../payload-types'
import { concept, type Dataset, dated, publicAmong, publicOnly, slugs } from './dataset'

const organisations = ({ organisations: rows }: Programme) =>
  (rows ?? []).flatMap((row) => {
    const organisation = publicOnly(row.organisation)
    return organisation ? [{ ...row, organisation }] : []
  })

const related = ({ relatedProgrammes }: Programme) => publicAmong((relatedProgrammes ?? []).map(({ programme }) => programme))

export const programmes: Dataset<Programme> = {
  collection: 'programmes',
  title: { pl: 'Programy', en: 'Programmes' },
  description: {
    pl: 'Programy, w których miasto uczestniczy albo które samo przyjęło: stan, początek, organizacje, warunki przystąpienia i powiązania.',
    en: 'Programmes that the city takes part in or has adopted itself: state, start, organisations, conditions of joining and relations.',
  },
  keywords: {
    pl: ['miasta międzykulturowe', 'programy', 'polityka miejska', 'integracja'],
    en: ['intercultural cities', 'programmes', 'urban policy', 'integration'],
  },
  themes: ['SOCI', 'GOVE'],
  vocabularies: ['https://schema.org/'],
  relatedTo: ['organisations', 'resolutions'],
  hasPlaces: false,
  select: {
    slug: true, title: true, acronym: true, status: true, started: true, summary: true, eligibility: true, organisations: true,
    adoptedBy: true, relatedProgrammes: true, firstPublishedAt: true, updatedAt: true,
  },
  populate: { organisations: { slug: true, name: true }, resolutions: { slug: true }, programmes: { slug: true } },
  columns: [
    'id', 'url', 'slug', 'title', 'acronym', 'status', 'started', 'summary', 'minimumPopulation', 'eligibility',
    'organisations', 'organisationRoles', 'organisationsFrom', 'organisationsUntil', 'adoptedBy', 'relatedProgrammes', 'firstPublishedAt', 'updatedAt',
  ],
  recordOf: (programme, { of }) => {
    const rows = organisations(programme)
    return {
      id: programme.id,
      url: of('programmes', programme.id),
      slug: programme.slug ?? null,
      title: programme.title ?? null,
      acronym: programme.acronym ?? null,
      status: programme.status ?? null,
      started: programme.started ?? null,
      summary: programme.summary ?? null,
      minimumPopulation: programme.eligibility?.minimumPopulation ?? null,
      eligibility: programme.eligibility?.description ?? null,
      organisations: rows.map(({ organisation }) => organisation.slug ?? null),
      organisationRoles: rows.map(({ role }) => role),
      organisationsFrom: rows.map(({ from }) => from ?? null),
      organisationsUntil: rows.map(({ until }) => until ?? null),
      adoptedBy: slugs(programme.adoptedBy),
      relatedProgrammes: related(programme).map(({ slug }) => slug ?? null),
      firstPublishedAt: programme.firstPublishedAt ?? null,
      updatedAt: programme.updatedAt,
    }
  },
  nodeOf: (programme, { of }) => ({
    '@id': of('programmes', programme.id),
    '@type': 'schema:Project',
    'schema:identifier': programme.slug,
    'schema:name': programme.title,
    'schema:alternateName': programme.acronym,
    'schema:description': programme.summary,
    'schema:foundingDate': dated(programme.started),
    'adms:status': concept(programme.status),
    'schema:member': organisations(programme).map(({ from, organisation, role, until }) => ({
      '@type': 'schema:OrganizationRole',
      'schema:roleName': role,
      'schema:startDate': dated(from),
      'schema:endDate': dated(until),
      'schema:member': { '@id': of('organisations', organisation.id), '@type': 'schema:Organization', 'schema:name': organisation.name },
    })),
    'schema:subjectOf': publicAmong(programme.adoptedBy).map(({ id }) => ({ '@id': of('resolutions', id) })),
    'dct:relation': related(programme).map(({ id }) => ({ '@id': of('programmes', id) })),
  }),
}
