/**
 * The OpenAPI document of a configuration. Reads nothing but the configuration: no database, no clock,
 * no environment, so that it can be made anywhere and is the same everywhere.
 */
import { initI18n } from '@payloadcms/translations'
import { configToJSONSchema, type FlattenedField, type SanitizedCollectionConfig, type SanitizedConfig, type SanitizedGlobalConfig } from 'payload'

import { accountOperations } from './account-operations'
import { type EntityFacts, entityOperations } from './collection-operations'
import { describedEndpoints, type EndpointGroup } from './described-endpoints'
import { exactly, type OpenApiDocument, type Paths, type Schema } from './document-parts'
import { type Examples, exampleFor } from './examples'
import { propertiesOf, type SchemaContext, type SchemaUse } from './field-schemas'
import { type FieldRights, isReadByAnyone, isReadByItself, rightsOf } from './field-visibility'
import { problemSchemas, sharedResponses } from './problem-answers'
import { collectionParameters, filterSchemas, selectParameter, selectSchema, sharedParameters, whereSchema } from './query-parameters'
import { ANYONE, securitySchemes } from './security-schemes'
import { serverRoutes } from './server-routes'
import { type Language, textReader } from './texts-of-config'
import { WORDS } from './words'

export interface DocumentSources {
  config: SanitizedConfig
  language: Language
  /** Where people reach the server. */
  serverUrl: string
  version: string
  /** A document's data for each collection or global that has an example, by slug. */
  examples?: Examples
}

type Entity = { kind: 'collection'; config: SanitizedCollectionConfig } | { kind: 'global'; config: SanitizedGlobalConfig }

const pascalCase = (slug: string): string => slug.replace(/(^|-)(\w)/g, (_whole, _dash, letter: string) => letter.toUpperCase())

/** Payload's own collections, and those that the admin doesn't show, are nobody's business. */
const isDescribed = ({ admin, slug }: SanitizedCollectionConfig): boolean => !slug.startsWith('payload-') && admin.hidden !== true

/** Names of the required fields of a document, by themselves or within groups. */
const requiredNames = (schema: Schema): string[] =>
  ((schema.required ?? []) as string[]).filter((name) => !['id', 'createdAt', 'updatedAt'].includes(name))

/** References into Payload's definitions that are left (schemas of fields of its own) are put in place. */
function withDefinitionsInPlace(value: unknown, definitions: { [name: string]: Schema }, seen: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => withDefinitionsInPlace(item, definitions, seen))
  if (typeof value !== 'object' || value === null) return value
  const name = /^#\/definitions\/(.+)$/.exec(String((value as Schema).$ref))?.[1]
  if (name !== undefined) return seen.includes(name) ? {} : withDefinitionsInPlace(definitions[name] ?? {}, definitions, [...seen, name])
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withDefinitionsInPlace(inner, definitions, seen)]))
}

/** Schemas that nothing refers to are no part of the document: kinds of conditions, accounts that nobody reads. */
function withoutUnusedSchemas(document: OpenApiDocument): OpenApiDocument {
  const { schemas } = document.components
  const text = JSON.stringify(document)
  const used = Object.entries(schemas).filter(([name]) => text.includes(`"#/components/schemas/${name}"`))
  const slimmer = { ...document, components: { ...document.components, schemas: Object.fromEntries(used) } }
  return used.length === Object.keys(schemas).length ? document : withoutUnusedSchemas(slimmer)
}

export async function buildDocument({ config, examples = {}, language, serverUrl, version }: DocumentSources): Promise<OpenApiDocument> {
  const i18n = await initI18n({ config: config.i18n, context: 'api', language })
  const texts = textReader(language, i18n)
  const { definitions } = configToJSONSchema(config, 'text', i18n) as { definitions: { [name: string]: Schema } }
  const api = config.routes.api
  const entities: Entity[] = [
    ...config.collections.filter(isDescribed).map((collection): Entity => ({ kind: 'collection', config: collection })),
    ...config.globals.map((global): Entity => ({ kind: 'global', config: global })),
  ]
  const described = new Set<string>(entities.map((entity) => entity.config.slug))
  const nameOf = (slug: string): string | null => {
    if (!described.has(slug)) return null
    return config.globals.some((global) => global.slug === slug) ? pascalCase(slug) : String(definitions[slug]?.title ?? pascalCase(slug))
  }

  const rights = new Map<FlattenedField, FieldRights>()
  for (const entity of entities) await rightsOf(entity.config.flattenedFields, rights)

  const schemas: OpenApiDocument['components']['schemas'] = {
    ...problemSchemas(language),
    ...filterSchemas(language),
    Count: exactly({ totalDocs: { type: 'integer', description: WORDS.total[language] } }),
  }
  const parameters: OpenApiDocument['components']['parameters'] = {}
  const paths: Paths = {}
  const tags: OpenApiDocument['tags'] = []
  const groups: EndpointGroup[] = [{ base: api, label: WORDS.service.tag[language], endpoints: config.endpoints }]

  const schemaOf = (entity: Entity, use: SchemaUse): Schema => {
    const context: SchemaContext = { use, texts, rights, definitions, nameOf }
    const base = definitions[entity.config.slug] ?? {}
    const inner = propertiesOf(entity.config.flattenedFields, base, context, { isTop: true })
    if (entity.kind === 'global' && use !== 'input') {
      inner.properties.globalType = { type: 'string', const: entity.config.slug }
      // Before it is saved for the first time there is nothing to tell it by.
      inner.required = inner.required?.filter((name) => name !== 'id')
      if (inner.required?.length === 0) delete inner.required
    }
    return {
      type: 'object',
      ...inner,
      // A document as it was saved is closed where it is used: an answer may put more beside it.
      ...(use === 'saved' ? {} : { additionalProperties: false }),
    }
  }

  for (const entity of entities) {
    const { slug } = entity.config
    const one = nameOf(slug) as string
    const base = entity.kind === 'global' ? `${api}/globals/${slug}` : `${api}/${slug}`
    const labels = entity.kind === 'global' ? null : entity.config.labels
    const label = texts.read(labels ? labels.singular : (entity.config as SanitizedGlobalConfig).label) ?? one
    const plural = labels ? (texts.read(labels.plural) ?? label) : label
    const description = texts.read(entity.config.admin.description)
    tags.push({ name: plural, ...(description ? { description } : {}) })
    groups.push({ base, label: plural, endpoints: entity.config.endpoints })
    const read = schemaOf(entity, 'read')
    schemas[one] = { ...read, title: label }

    if (entity.kind === 'collection' && entity.config.auth) {
      // Accounts are looked after in the admin: the API only signs them in and out.
      Object.assign(paths, accountOperations(entity.config, { base, label: plural, language, one, readsItself: await isReadByItself(entity.config.access.read, slug) }))
      // How the session began comes with the account; a log-in doesn't say when the account was changed.
      const properties: { [name: string]: Schema } = { ...(read.properties as object), _strategy: { type: 'string' } }
      const updatedAt = { ...properties.updatedAt, type: ['string', 'null'] }
      const required = (read.required as string[]).filter((name) => name !== 'updatedAt')
      schemas[one] = { ...read, title: label, properties: { ...properties, updatedAt }, required }
      continue
    }

    const facts: EntityFacts = {
      language,
      names: { one, many: pascalCase(slug), label, labels: plural },
      isPublic: await isReadByAnyone(entity.config.access.read),
      requiredFields: requiredNames(read),
      hasJoins: false,
    }
    const example = exampleFor({ data: examples[slug], name: slug, schema: read })
    if (example) schemas[one] = { ...schemas[one], examples: [example] }
    schemas[`${one}Saved`] = schemaOf(entity, 'saved')
    const input = schemaOf(entity, 'input')
    const written = examples[slug] && exampleFor({ data: examples[slug], name: slug, schema: input })
    schemas[`${one}Input`] = written ? { ...input, examples: [written] } : input
    const names = { where: `${one}Where`, select: `${one}Select` }
    schemas[names.select] = selectSchema(entity.config.flattenedFields, definitions[`${slug}_select`] ?? {}, rights)
    if (entity.kind === 'collection') {
      schemas[names.where] = whereSchema(entity.config.flattenedFields, rights, names.where)
      const own = collectionParameters({
        collection: entity.config,
        language,
        names,
        rights,
        whereNameOf: (target) => (nameOf(target) === null ? null : `${nameOf(target)}Where`),
      })
      for (const [name, parameter] of Object.entries(own)) if (parameter) parameters[`${one}.${name}`] = parameter
      facts.hasJoins = own.joins !== null
    } else {
      parameters[`${one}.select`] = selectParameter(language, names.select)
    }
    const operations = entityOperations(entity.config, facts, base, entity.kind)
    Object.assign(schemas, operations.schemas)
    for (const [path, item] of Object.entries(operations.paths)) paths[path] = { ...paths[path], ...item }
  }

  const populatable = Object.fromEntries(
    entities
      .filter(({ config: { slug }, kind }) => kind === 'collection' && `${nameOf(slug)}Select` in schemas)
      .map(({ config: { slug } }) => [slug, { $ref: `#/components/schemas/${nameOf(slug)}Select` }]),
  )
  for (const [path, item] of [...Object.entries(describedEndpoints(groups, language)), ...Object.entries(serverRoutes(api, language))]) {
    paths[path] = { ...paths[path], ...item }
  }
  const usedTags = new Set(Object.values(paths).flatMap((item) => Object.values(item).flatMap(({ tags: own }) => own)))
  const { graphql, service } = WORDS
  const allTags = [...tags, { name: graphql.tag[language], description: graphql.about[language] }, { name: service.tag[language], description: service.about[language] }]
  const document: OpenApiDocument = {
    openapi: '3.1.1',
    info: { title: WORDS.title[language], version, description: WORDS.about[language] },
    servers: [{ url: serverUrl, description: WORDS.server[language] }],
    security: ANYONE,
    tags: [...allTags.filter(({ name }) => usedTags.has(name)), ...[...usedTags].filter((name) => !allTags.some((tag) => tag.name === name)).map((name) => ({ name }))],
    paths,
    components: {
      schemas,
      parameters: { ...sharedParameters(config, language, populatable), ...parameters },
      responses: sharedResponses(language),
      securitySchemes: securitySchemes(config, language),
    },
  }
  return withoutUnusedSchemas(withDefinitionsInPlace(JSON.parse(JSON.stringify(document)), definitions) as OpenApiDocument)
}
