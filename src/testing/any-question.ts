/** Content, and any question about it that a database may be asked. */
import fc from 'fast-check'

import { createContent, programmeData, unique } from './builders'
import type { TestApp } from './start-test-app'

export interface AskedContent {
  /** Their ids. */
  programmes: string[]
  cities: string[]
}

/** Of each kind. */
export const CONTENT_COUNT = 6

export async function createAskedContent(app: TestApp): Promise<AskedContent> {
  const programmes: string[] = []
  const cities: string[] = []
  for (let index = 0; index < CONTENT_COUNT; index += 1) {
    const acronym = ['ICC', 'OK', null][index % 3]
    programmes.push((await createContent(app, 'programmes', { ...programmeData(unique('Program')), acronym })).id as string)
  }
  const country = (await createContent(app, 'countries', { code: 'PL', name: 'Polska' })).id as string
  for (let index = 0; index < CONTENT_COUNT; index += 1) {
    const memberships = programmes.slice(0, index).map((programme) => ({ programme, status: 'member' }))
    cities.push((await createContent(app, 'member-cities', { name: unique('Miasto'), country, memberships, latitude: 50 + index, longitude: 20 })).id as string)
  }
  return { cities, programmes }
}

/** For a read that may change what it is asked. `structuredClone` makes objects that are not plain ones to the code under test: Jest has two sorts. */
export function copyOf<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyOf) as Value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copyOf(each as unknown)])) as Value
}

/** Arguments of the adapter's `find`. */
export function anyQuestion({ cities, programmes }: AskedContent) {
  const someIds = () => fc.subarray([...programmes, ...cities, 'none'], { minLength: 1 })
  const condition = (collection: string) =>
    fc.oneof(
      fc.constant({}),
      fc.constant({ _status: { equals: 'published' } }),
      someIds().map((ids) => ({ id: { in: ids } })),
      someIds().map(([id]) => ({ id: { equals: id } })),
      fc.constantFrom('a', 'ro', '1').map((like) => ({ [collection === 'programmes' ? 'title' : 'name']: { like } })),
      collection === 'programmes'
        ? fc.constantFrom({ acronym: { equals: 'ICC' } }, { acronym: { exists: false } }, { 'milestones.title': { exists: true } })
        : fc.constantFrom({ latitude: { greater_than: 52 } }, { 'memberships.programme': { in: programmes.slice(0, 2) } }, { 'country.code': { equals: 'PL' } }),
    )
  const where = (collection: string) =>
    fc.oneof(
      condition(collection),
      fc.array(condition(collection), { minLength: 1, maxLength: 3 }).map((and) => ({ and })),
      fc.tuple(condition(collection), condition(collection)).map(([one, other]) => ({ and: [{ or: [one, other] }, { deletedAt: { exists: false } }] })),
    )
  return fc.constantFrom('programmes', 'member-cities').chain((collection) =>
    fc.record({
      collection: fc.constant(collection),
      draftsEnabled: fc.constantFrom(undefined, false),
      joins: fc.constantFrom(undefined, false as const, {}, ...(collection === 'programmes' ? [{ memberCities: { limit: 2, sort: '-latitude', count: true } }] : [])),
      limit: fc.constantFrom(0, 1, 4, 10),
      locale: fc.constantFrom('pl', 'en', 'all'),
      page: fc.constantFrom(1, 2),
      pagination: fc.boolean(),
      select: fc.constantFrom(undefined, { slug: true }, { updatedAt: false }, collection === 'programmes' ? { title: true, milestones: true } : { name: true, memberships: { status: true } }),
      sort: fc.constantFrom(undefined, 'createdAt', ['slug'], collection === 'programmes' ? 'title' : '-latitude'),
      where: where(collection),
    }),
  )
}
