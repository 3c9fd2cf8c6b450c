/** The operations that Payload gives a collection or a global, as far as its configuration has them. */
import type { Endpoint, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

import { exactly, type MediaTypes, type Method, type Operation, parameterRef, type Paths, type Reference, type ResponsePart, type Schema, schemaRef, type Security } from './document-parts'
import { errorAnswers, type ErrorStatus } from './problem-answers'
import { ANYONE, PEOPLE } from './security-schemes'
import type { Language } from './texts-of-config'
import { WORDS } from './words'

/** What a collection or global is called in the document. */
export interface EntityNames {
  /** Component of one document, and the noun of operationIds: Programme. */
  one: string
  /** Noun of operationIds about many: Programmes. */
  many: string
  /** The collection's own labels. */
  label: string
  labels: string
}

export interface EntityFacts {
  language: Language
  names: EntityNames
  isPublic: boolean
  /** Names of fields without which nothing is published. */
  requiredFields: string[]
  hasJoins: boolean
}

const LANGUAGE = ['locale', 'fallbackLocale']
const SHAPE = ['select', 'populate', 'depth']
const PAGING = ['limit', 'page', 'pagination']

const json = (schema: Schema): MediaTypes => ({ 'application/json': { schema } })
const closed = (name: string): Schema => ({ ...schemaRef(name), unevaluatedProperties: false })

/** `/:id/duplicate` → `/{id}/duplicate` */
export const openApiPath = (path: string): string => path.replace(/:(\w+)\??/g, '{$1}').replace(/\/$/, '')

class EntityOperations {
  constructor(
    readonly facts: EntityFacts,
    readonly config: SanitizedCollectionConfig | SanitizedGlobalConfig,
  ) {}

  get hasDrafts(): boolean {
    return Boolean(this.config.versions?.drafts)
  }

  get hasTrash(): boolean {
    return 'trash' in this.config && Boolean(this.config.trash)
  }

  say(key: 'answer' | 'page_' | 'total' | 'message' | 'savedAs' | 'savedGlobal' | 'bulkAnswer'): string {
    return WORDS[key][this.facts.language]
  }

  ok(schema: Schema, description = this.say('answer')): ResponsePart {
    return { description, content: json(schema) }
  }

  /** Parameters by name: the collection's own begin with its name among the components. */
  parameters(names: string[]): Reference[] {
    const own = new Set(['where', 'sort', 'select', 'joins'])
    return names
      .filter((name) => (name !== 'joins' || this.facts.hasJoins) && (!/^draft/.test(name) || this.hasDrafts) && (name !== 'trash' || this.hasTrash))
      .map((name) => parameterRef(own.has(name) ? `${this.facts.names.one}.${name}` : name))
  }

  operation({
    answers,
    body,
    errors,
    id,
    isAboutMany = false,
    note,
    parameters,
    security,
    summary,
  }: {
    answers: { [status: string]: ResponsePart }
    body?: MediaTypes
    errors: ErrorStatus[]
    id: string
    isAboutMany?: boolean
    note?: string
    parameters: string[]
    security?: Security
    summary: 'list' | 'get' | 'count' | 'create' | 'update' | 'updateMany' | 'delete' | 'deleteMany' | 'duplicate' | 'listVersions' | 'getVersion' | 'restoreVersion' | 'getGlobal' | 'updateGlobal' | 'download'
  }): Operation {
    const { isPublic, language, names } = this.facts
    return {
      operationId: id,
      tags: [names.labels],
      summary: `${isAboutMany ? names.labels : names.label}: ${WORDS[summary][language]}`,
      ...(note ? { description: note } : {}),
      parameters: this.parameters(parameters),
      ...(body ? { requestBody: { required: true, content: body } } : {}),
      responses: { ...answers, ...errorAnswers(...errors) },
      security: security ?? (isPublic ? ANYONE : PEOPLE),
    }
  }

  needed(): string {
    const { language, requiredFields } = this.facts
    if (requiredFields.length === 0) return ''
    const text = this.hasDrafts ? WORDS.required[language] : WORDS.requiredAlways[language]
    return text.replace('{fields}', requiredFields.map((name) => `\`${name}\``).join(', '))
  }

  saved(): Schema {
    const { names } = this.facts
    return exactly({ doc: { ...closed(`${names.one}Saved`), description: this.say('savedAs') }, message: schemaMessage(this.say('message')) })
  }

  page(of: Schema): Schema {
    const count = { type: 'integer' }
    const perhaps = { type: ['integer', 'null'] }
    return exactly(
      {
        docs: { type: 'array', items: of },
        totalDocs: { ...count, description: this.say('total') },
        limit: count,
        totalPages: count,
        page: perhaps,
        pagingCounter: count,
        hasPrevPage: { type: 'boolean' },
        hasNextPage: { type: 'boolean' },
        prevPage: perhaps,
        nextPage: perhaps,
      },
      { optional: ['page'] },
    )
  }

  versionSchema(): Schema {
    const { language, names } = this.facts
    const moment = { type: 'string', format: 'date-time' }
    const flag = { type: ['boolean', 'null'] }
    const own = {
      id: { type: 'string' },
      parent: { anyOf: [{ type: 'string' }, schemaRef(names.one)] },
      version: { ...closed(`${names.one}Saved`), description: WORDS.versionOf[language] },
      createdAt: moment,
      updatedAt: moment,
      latest: flag,
      autosave: flag,
      snapshot: flag,
      publishedLocale: { type: ['string', 'null'] },
    }
    return exactly(own, { optional: ['parent', 'latest', 'autosave', 'snapshot', 'publishedLocale'] })
  }
}

const schemaMessage = (description: string): Schema => ({ type: 'string', description })

function bulkAnswer(operations: EntityOperations): Schema {
  const { names } = operations.facts
  return exactly({
    docs: { type: 'array', items: closed(`${names.one}Saved`) },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { id: { type: 'string' }, message: { type: 'string' }, isPublic: { type: 'boolean' } }, required: ['id', 'message'] },
    },
    message: schemaMessage(operations.say('message')),
  })
}

function bodyOf(operations: EntityOperations, { isNew }: { isNew: boolean }): MediaTypes {
  const { language, names } = operations.facts
  const input = schemaRef(`${names.one}Input`)
  if (!('upload' in operations.config) || !operations.config.upload) return json(input)
  const parts: { [name: string]: Schema } = {
    file: { type: 'string', contentMediaType: 'application/octet-stream', description: WORDS.file[language] },
    _payload: { type: 'string', contentMediaType: 'application/json', contentSchema: input, description: WORDS.fields[language] },
  }
  const form = { 'multipart/form-data': { schema: { description: WORDS.upload[language], ...exactly(parts, { optional: isNew ? ['_payload'] : ['file', '_payload'] }) } } }
  return isNew ? form : { ...json(input), ...form }
}

type Maker = (operations: EntityOperations) => Operation | null

const READS: ErrorStatus[] = [400, 403]
const WRITES: ErrorStatus[] = [400, 403, 409, 413]

const onlyWithVersions =
  (make: (operations: EntityOperations) => Operation): Maker =>
  (operations) =>
    operations.config.versions ? make(operations) : null

/** By method and Payload's path. What stands here is described for every collection that has the endpoint. */
const OF_COLLECTIONS: { readonly [endpoint: string]: Maker } = {
  'get /': (all) =>
    all.operation({
      id: `list${all.facts.names.many}`,
      summary: 'list',
      isAboutMany: true,
      parameters: ['where', 'sort', ...PAGING, ...LANGUAGE, ...SHAPE, 'joins', 'draft', 'trash'],
      answers: { 200: all.ok(schemaRef(`${all.facts.names.one}Page`), all.say('page_')) },
      errors: READS,
    }),
  'get /:id': (all) =>
    all.operation({
      id: `get${all.facts.names.one}`,
      summary: 'get',
      parameters: ['id', ...LANGUAGE, ...SHAPE, 'joins', 'draft', 'trash'],
      answers: { 200: all.ok(schemaRef(all.facts.names.one)) },
      errors: [...READS, 404],
    }),
  'get /count': (all) =>
    all.operation({
      id: `count${all.facts.names.many}`,
      summary: 'count',
      isAboutMany: true,
      parameters: ['where', 'locale', 'trash'],
      answers: { 200: all.ok(schemaRef('Count')) },
      errors: READS,
    }),
  'post /': (all) =>
    all.operation({
      id: `create${all.facts.names.one}`,
      summary: 'create',
      note: all.needed(),
      parameters: ['draftWrite', 'depth'],
      body: bodyOf(all, { isNew: true }),
      answers: { 201: all.ok(schemaRef(`${all.facts.names.one}Answer`)) },
      errors: WRITES,
      security: PEOPLE,
    }),
  'patch /:id': (all) =>
    all.operation({
      id: `update${all.facts.names.one}`,
      summary: 'update',
      note: all.needed(),
      parameters: ['id', 'draftWrite', 'depth', 'trash'],
      body: bodyOf(all, { isNew: false }),
      answers: { 200: all.ok(schemaRef(`${all.facts.names.one}Answer`)) },
      errors: [...WRITES, 404, 423],
      security: PEOPLE,
    }),
  'patch /': (all) =>
    all.operation({
      id: `updateMany${all.facts.names.many}`,
      summary: 'updateMany',
      isAboutMany: true,
      note: WORDS.wholeOrNothing[all.facts.language],
      parameters: ['where', 'limit', 'sort', 'draftWrite', 'depth', 'trash'],
      body: json(schemaRef(`${all.facts.names.one}Input`)),
      answers: { 200: all.ok(schemaRef(`${all.facts.names.one}BulkAnswer`), all.say('bulkAnswer')) },
      errors: [...WRITES, 423],
      security: PEOPLE,
    }),
  'delete /:id': (all) =>
    all.operation({
      id: `delete${all.facts.names.one}`,
      summary: 'delete',
      ...(all.hasTrash ? { note: WORDS.trashes[all.facts.language] } : {}),
      parameters: ['id', 'depth', 'trash'],
      answers: { 200: all.ok(schemaRef(`${all.facts.names.one}Answer`)) },
      errors: [400, 403, 404, 409, 423],
      security: PEOPLE,
    }),
  'delete /': (all) =>
    all.operation({
      id: `deleteMany${all.facts.names.many}`,
      summary: 'deleteMany',
      isAboutMany: true,
      note: WORDS.wholeOrNothing[all.facts.language],
      parameters: ['where', 'depth', 'trash'],
      answers: { 200: all.ok(schemaRef(`${all.facts.names.one}BulkAnswer`), all.say('bulkAnswer')) },
      errors: [400, 403, 409, 423],
      security: PEOPLE,
    }),
  'post /:id/duplicate': (all) =>
    all.operation({
      id: `duplicate${all.facts.names.one}`,
      summary: 'duplicate',
      parameters: ['id', 'depth'],
      answers: { 200: all.ok(schemaRef(`${all.facts.names.one}Answer`)) },
      errors: [400, 403, 404, 409],
      security: PEOPLE,
    }),
  'get /versions': onlyWithVersions((all) =>
    all.operation({
      id: `list${all.facts.names.one}Versions`,
      summary: 'listVersions',
      parameters: [...PAGING, ...LANGUAGE, 'depth', 'trash'],
      answers: { 200: all.ok(schemaRef(`${all.facts.names.one}VersionPage`), all.say('page_')) },
      errors: READS,
      security: PEOPLE,
    }),
  ),
  'get /versions/:id': onlyWithVersions((all) =>
    all.operation({
      id: `get${all.facts.names.one}Version`,
      summary: 'getVersion',
      parameters: ['versionId', ...LANGUAGE, 'depth', 'trash'],
      answers: { 200: all.ok(schemaRef(`${all.facts.names.one}Version`)) },
      errors: [...READS, 404],
      security: PEOPLE,
    }),
  ),
  'post /versions/:id': onlyWithVersions((all) =>
    all.operation({
      id: `restore${all.facts.names.one}Version`,
      summary: 'restoreVersion',
      parameters: ['versionId', 'draftWrite', 'depth'],
      answers: {
        200: all.ok({
          allOf: [schemaRef(`${all.facts.names.one}Saved`), { type: 'object', properties: { message: schemaMessage(all.say('message')) }, required: ['message'] }],
          unevaluatedProperties: false,
        }),
      },
      errors: [400, 403, 404, 409],
      security: PEOPLE,
    }),
  ),
  'get /file/:filename': (all) => {
    const { language, names } = all.facts
    const types = ('upload' in all.config && all.config.upload && all.config.upload.mimeTypes) || ['application/octet-stream']
    const content = Object.fromEntries(types.map((type) => [type, { schema: {} }]))
    const operation = all.operation({
      id: `download${names.one}File`,
      summary: 'download',
      parameters: [],
      answers: { 200: { description: WORDS.file[language], content }, 206: { description: WORDS.filePart[language], content } },
      errors: [400, 403, 404],
    })
    return {
      ...operation,
      parameters: [
        { name: 'filename', in: 'path', required: true, description: WORDS.filename[language], schema: { type: 'string' } },
        { name: 'Range', in: 'header', description: WORDS.range[language], schema: { type: 'string' } },
      ],
    }
  },
}

const OF_GLOBALS: { readonly [endpoint: string]: Maker } = {
  'get /': (all) =>
    all.operation({
      id: `get${all.facts.names.one}`,
      summary: 'getGlobal',
      parameters: [...LANGUAGE, ...SHAPE, 'draft'],
      answers: { 200: all.ok(schemaRef(all.facts.names.one)) },
      errors: [...READS, 404],
    }),
  'post /': (all) =>
    all.operation({
      id: `update${all.facts.names.one}`,
      summary: 'updateGlobal',
      parameters: ['draftWrite', 'depth'],
      body: json(schemaRef(`${all.facts.names.one}Input`)),
      answers: {
        200: all.ok(exactly({ result: { ...closed(`${all.facts.names.one}Saved`), description: all.say('savedGlobal') }, message: schemaMessage(all.say('message')) })),
      },
      errors: [...WRITES, 423],
      security: PEOPLE,
    }),
  'get /versions': OF_COLLECTIONS['get /versions'] as Maker,
  'get /versions/:id': OF_COLLECTIONS['get /versions/:id'] as Maker,
  'post /versions/:id': onlyWithVersions((all) =>
    all.operation({
      id: `restore${all.facts.names.one}Version`,
      summary: 'restoreVersion',
      parameters: ['versionId', 'draftWrite', 'depth'],
      // Payload answers with its record of the new version here, not with the content.
      answers: { 200: all.ok(exactly({ doc: { type: 'object' }, message: schemaMessage(all.say('message')) })) },
      errors: [400, 403, 404, 409],
      security: PEOPLE,
    }),
  ),
}

/** Payload's addresses for its own admin, and those that an account of this product never uses. */
const LEFT_OUT = new Set(['post /access/:id?', 'post /access', 'get /paste-url/:id?', 'get /init', 'post /first-register', 'post /verify/:id', 'get /access'])

export const endpointKey = ({ method, path }: Pick<Endpoint, 'method' | 'path'>): string => `${method} ${path}`

/** Whether the document need not say anything of an endpoint of Payload's. */
export const isPayloadsOwn = (endpoint: Pick<Endpoint, 'method' | 'path'>): boolean => {
  const key = endpointKey(endpoint)
  return LEFT_OUT.has(key) || key in OF_COLLECTIONS || key in OF_GLOBALS
}

export interface DescribedEntity {
  paths: Paths
  schemas: { [name: string]: Schema }
}

/** @param base address of the collection or global, such as /api/programmes */
export function entityOperations(
  config: SanitizedCollectionConfig | SanitizedGlobalConfig,
  facts: EntityFacts,
  base: string,
  kind: 'collection' | 'global',
): DescribedEntity {
  const makers = kind === 'collection' ? OF_COLLECTIONS : OF_GLOBALS
  const operations = new EntityOperations(facts, config)
  const paths: Paths = {}
  for (const endpoint of config.endpoints || []) {
    const operation = makers[endpointKey(endpoint)]?.(operations)
    if (!operation) continue
    const path = base + openApiPath(endpoint.path)
    paths[path] = { ...paths[path], [endpoint.method as Method]: operation }
  }
  const { one } = facts.names
  return {
    paths,
    schemas: {
      ...(kind === 'collection' ? { [`${one}Answer`]: operations.saved(), [`${one}Page`]: operations.page(schemaRef(one)), [`${one}BulkAnswer`]: bulkAnswer(operations) } : {}),
      ...(config.versions ? { [`${one}Version`]: operations.versionSchema(), [`${one}VersionPage`]: operations.page(schemaRef(`${one}Version`)) } : {}),
    },
  }
}

