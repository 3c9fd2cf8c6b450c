/** Endpoints of ours, collected from the configuration by what they say of themselves: src/endpoint-description.ts. */
import type { Endpoint, SanitizedConfig } from 'payload'

import type { EndpointDescription } from '../../endpoint-description'
import { endpointKey, isPayloadsOwn, openApiPath } from './collection-operations'
import type { MediaTypes, Method, Operation, Parameter, Paths } from './document-parts'
import { errorAnswers, problemsByCode } from './problem-answers'
import { ANYONE, PEOPLE } from './security-schemes'
import type { Language } from './texts-of-config'
import { WORDS } from './words'

const otherTypes = (types: readonly string[] = []): MediaTypes =>
  Object.fromEntries(types.map((type) => [type, { schema: (type.endsWith('json') ? { type: ['array', 'object'] } : { type: 'string' }) as never }]))

/** Replaces every `{ pl, en }` by the text of the language, at any depth. */
export function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language))
  if (typeof value !== 'object' || value === null) return value
  const names = Object.keys(value)
  const words = value as { [name: string]: unknown }
  if (names.length === 2 && typeof words.pl === 'string' && typeof words.en === 'string') return words[language]
  return Object.fromEntries(names.map((name) => [name, inLanguage(words[name], language)]))
}

const descriptionOf = ({ custom }: Endpoint): EndpointDescription | undefined => custom?.openapi as EndpointDescription | undefined

function pathParameters(path: string, named: readonly Parameter[]): Parameter[] {
  return [...path.matchAll(/:(\w+)\??/g)]
    .map(([, name]) => name as string)
    .filter((name) => !named.some((parameter) => parameter.in === 'path' && parameter.name === name))
    .map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
}

function operationOf(path: string, description: EndpointDescription, { label, language }: { label: string; language: Language }): Operation {
  const { answers, body, callers, operationId, parameters, problems = [], ...texts } = inLanguage(description, language) as EndpointDescription & {
    summary: string
    description?: string
    tag?: string
  }
  const named = (parameters ?? []).map((parameter) => ({ ...parameter, ...(parameter.in === 'path' ? { required: true } : {}) })) as unknown as Parameter[]
  const all = [...pathParameters(path, named), ...named]
  const content = (schema: unknown, contentType = 'application/json', example?: unknown): MediaTypes => ({
    [contentType]: { schema: schema as never, ...(example === undefined ? {} : { example }) },
  })
  return {
    operationId,
    tags: [texts.tag ?? label],
    summary: texts.summary,
    ...(texts.description ? { description: texts.description } : {}),
    ...(all.length > 0 ? { parameters: all } : {}),
    ...(body ? { requestBody: { required: !body.isOptional, content: content(body.schema, body.contentType) } } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          {
            description: (answer.description as unknown as string) || WORDS.answer[language],
            ...(answer.schema
              ? { content: { ...content(answer.schema, answer.contentType, answer.example), ...otherTypes(answer.alsoAs) } }
              : {}),
          },
        ]),
      ),
      ...errorAnswers(),
      ...problemsByCode(problems),
    },
    security: callers === 'anyone' ? ANYONE : PEOPLE,
  }
}

/** An endpoint list of the configuration, at its address. */
export interface EndpointGroup {
  base: string
  label: string
  endpoints: readonly Endpoint[] | false | undefined
}

export function describedEndpoints(groups: readonly EndpointGroup[], language: Language): Paths {
  const paths: Paths = {}
  for (const { base, endpoints, label } of groups) {
    for (const endpoint of endpoints || []) {
      const description = descriptionOf(endpoint)
      if (!description) continue
      const path = base + openApiPath(endpoint.path)
      paths[path] = { ...paths[path], [endpoint.method as Method]: operationOf(endpoint.path, description, { label, language }) }
    }
  }
  return paths
}

/** Endpoints that are neither Payload's nor describe themselves, as "method address". For the test that there are none. */
export function undescribedEndpoints(config: SanitizedConfig): string[] {
  const ofCollections = config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ auth, endpoints, slug }) => (endpoints || []).filter(({ path }) => !(auth && isAccountPath(path))).map((endpoint) => ({ base: `/${slug}`, endpoint })))
  const ofGlobals = config.globals.flatMap(({ endpoints, slug }) => (endpoints || []).map((endpoint) => ({ base: `/globals/${slug}`, endpoint })))
  const ofRoot = config.endpoints.map((endpoint) => ({ base: '', endpoint }))
  return [...ofRoot, ...ofCollections, ...ofGlobals]
    .filter(({ endpoint }) => !descriptionOf(endpoint) && !isPayloadsOwn(endpoint))
    .map(({ base, endpoint }) => endpointKey({ method: endpoint.method, path: base + endpoint.path }))
}

const isAccountPath = (path: string): boolean => /^\/(login|logout|me|refresh-token|forgot-password|reset-password|unlock)$/.test(path)
