/**
 * Filters of callers, checked before they reach a database driver: known operators, plain values of the
 * field's kind, bounded nesting. What a driver would choke on (500) is told as what it is (400).
 */
import type { AfterErrorHook, CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { ERROR_STATUS, type ErrorCode, refuseField } from '../errors'
import { say } from '../messages'
import { followPath, suitsField } from './filter-paths'
import { isStaff } from './roles'

const OPERATORS = new Set([
  'equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'greater_than', 'greater_than_equal', 'less_than',
  'less_than_equal', 'like', 'not_like', 'contains',
])
const LISTS = new Set(['in', 'not_in', 'all', 'contains'])
const DEEPEST = 10
const MOST_VALUES = 500
/** More documents behind one reference than this, and a filter must be narrower. */
const MOST_REFERRED = 1000
/**
 * From a document into others, and no further: where a longer path ends at a field that the caller may
 * not read, Payload throws behind the request's back, which ends the whole process.
 */
const MOST_HOPS = 1

const isScalar = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

function hasShape(operator: string, value: unknown): boolean {
  if (!OPERATORS.has(operator)) return false
  if (isScalar(value)) return true
  return Array.isArray(value) && LISTS.has(operator) && value.length <= MOST_VALUES && value.every(isScalar)
}

class Filters {
  constructor(
    private readonly req: PayloadRequest,
    private readonly collection: string,
  ) {}

  refuse(part: string): never {
    refuseField('bad-request', part, say(this.req, 'oddQuery', { part }))
  }

  /** The filter as it may run. */
  async checked(where: unknown, depth = 0): Promise<Where> {
    if (!isObject(where) || depth > DEEPEST) this.refuse('where')
    const parts: Where[] = []
    for (const [name, condition] of Object.entries(where)) {
      if (/^(and|or)$/i.test(name)) {
        if (!Array.isArray(condition)) this.refuse(name)
        const inner: Where[] = []
        for (const part of condition) inner.push(await this.checked(part, depth + 1))
        parts.push({ [name.toLowerCase()]: inner })
        continue
      }
      if (!isObject(condition)) this.refuse(name)
      for (const [operator, value] of Object.entries(condition)) parts.push(await this.condition(name, operator, value))
    }
    return parts.length === 1 ? (parts[0] as Where) : { and: parts }
  }

  private async condition(path: string, operator: string, value: unknown): Promise<Where> {
    if (!hasShape(operator, value)) this.refuse(`${path}.${operator}`)
    const { field, hops, throughRows } = followPath(this.req.payload, this.collection, path)
    if (hops > MOST_HOPS || !suitsField(field, operator, value)) this.refuse(`${path}.${operator}`)
    if (!throughRows || isStaff(this.req.user)) return { [path]: { [operator]: value } } as Where
    if (typeof throughRows.relationTo !== 'string') this.refuse(path)
    return {
      [throughRows.relationPath]: { in: await this.readable(throughRows.relationTo, { [throughRows.rest]: { [operator]: value } } as Where) },
    }
  }

  /** Order alone would tell what a document says that the caller may not read: sorted is by own fields only. */
  checkSort(sort: unknown): void {
    const foreign = sortPaths(sort).find((path) => followPath(this.req.payload, this.collection, path).hops > 0)
    if (foreign) this.refuse(`sort.${foreign}`)
  }

  /**
   * Ids of referred documents that match and that the caller may read. Payload asks for both, but on
   * MongoDB, inside rows, of different documents: a public neighbour would answer for a hidden one.
   */
  private async readable(collection: string, where: Where): Promise<unknown[]> {
    const { docs, totalDocs } = await this.req.payload.find({
      collection: collection as never,
      depth: 0,
      limit: MOST_REFERRED,
      overrideAccess: false,
      req: { i18n: this.req.i18n, locale: this.req.locale, transactionID: this.req.transactionID, user: this.req.user } as PayloadRequest,
      select: {} as never,
      user: this.req.user,
      where,
    })
    if (totalDocs > MOST_REFERRED) this.refuse(Object.keys(where).join())
    return docs.map(({ id }) => id)
  }
}

interface Query {
  where?: unknown
  joins?: unknown
  sort?: unknown
  page?: unknown
  limit?: unknown
  overrideAccess?: boolean
  req: PayloadRequest
}

const isCount = (value: unknown): boolean => value === undefined || value === null || (Number.isInteger(Number(value)) && Number(value) >= 0)

function sortPaths(sort: unknown): string[] {
  const list = typeof sort === 'string' ? sort.split(',') : Array.isArray(sort) ? sort.map(String) : []
  return list.map((path) => path.trim().replace(/^-/, ''))
}

export const refuseOddQueries: CollectionBeforeOperationHook = async ({ args, collection }) => {
  const { joins, limit, overrideAccess, page, req, sort, where } = args as Query
  if (overrideAccess) return args
  const filters = new Filters(req, collection.slug)
  if (!isCount(page)) filters.refuse('page')
  if (!isCount(limit)) filters.refuse('limit')
  filters.checkSort(sort)
  for (const [field, join] of Object.entries(isObject(joins) ? joins : {})) {
    const target = joinTarget(collection, field)
    if (!isObject(join) || !target) continue
    const inner = new Filters(req, target)
    inner.checkSort(join.sort)
    refuseUnreliableJoin(req, { field, join, target })
    if (join.where) join.where = await inner.checked(join.where)
  }
  return where ? { ...args, where: await filters.checked(where) } : args
}

/** A filter may be written as JSON; where it is none, Payload's reading of it throws before any hook is asked. */
export const answerUnreadableFilters: AfterErrorHook = ({ error, req, result }) => {
  if (error.name !== 'SyntaxError' || typeof req.query?.where !== 'string') return
  const message = say(req, 'oddQuery', { part: 'where' })
  const errors = [{ name: 'CmsError', data: { code: 'bad-request' satisfies ErrorCode }, message }]
  return { response: { ...result, errors }, status: ERROR_STATUS['bad-request'] }
}

/**
 * On SQLite, Payload builds a wrong query for the order of a localized text, and leaves documents out
 * from the third page on. The joined collection answers both rightly.
 */
function refuseUnreliableJoin(req: PayloadRequest, { field, join, target }: { field: string; join: Record<string, unknown>; target: string }): void {
  const texts = sortPaths(join.sort).filter((path) => (followPath(req.payload, target, path).field as { localized?: boolean } | null)?.localized)
  if (texts.length === 0 && !(Number(join.page) > 2)) return
  const part = texts.length > 0 ? `joins.${field}.sort` : `joins.${field}.page`
  refuseField('bad-request', part, say(req, 'joinBeyondMeans', { part, target }))
}

function joinTarget(collection: Parameters<CollectionBeforeOperationHook>[0]['collection'], path: string): string | null {
  for (const [target, joins] of Object.entries(collection.joins)) {
    if (joins?.some(({ joinPath }) => joinPath === path)) return target
  }
  return null
}
