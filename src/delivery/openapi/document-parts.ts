/** The parts of an OpenAPI 3.1 document, as far as this generator writes them. */

export interface Schema {
  [keyword: string]: unknown
}

export interface Parameter {
  name: string
  in: 'query' | 'path' | 'header'
  description?: string
  required?: boolean
  style?: string
  explode?: boolean
  schema: Schema
  examples?: { [name: string]: { summary: string; value: unknown } }
}

export interface Reference {
  $ref: string
}

export interface MediaTypes {
  [contentType: string]: { schema: Schema; example?: unknown }
}

export interface ResponsePart {
  description: string
  headers?: { [name: string]: { description?: string; schema: Schema } }
  content?: MediaTypes
}

export type Security = { [scheme: string]: [] }[]

export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  parameters?: (Parameter | Reference)[]
  requestBody?: { required?: boolean; content: MediaTypes }
  responses: { [status: string]: ResponsePart | Reference }
  security: Security
}

export type Method = 'get' | 'put' | 'post' | 'delete' | 'patch'

export interface Paths {
  [path: string]: { [method in Method]?: Operation }
}

export interface OpenApiDocument {
  openapi: '3.1.1'
  info: { title: string; version: string; summary?: string; description: string; license?: { name: string; identifier?: string } }
  servers: { url: string; description?: string }[]
  security: Security
  tags: { name: string; description?: string }[]
  paths: Paths
  components: {
    schemas: { [name: string]: Schema }
    parameters: { [name: string]: Parameter }
    responses: { [name: string]: ResponsePart }
    securitySchemes: { [name: string]: { [keyword: string]: unknown } }
  }
}

export const schemaRef = (name: string): Schema & Reference => ({ $ref: `#/components/schemas/${name}` })
export const parameterRef = (name: string): Reference => ({ $ref: `#/components/parameters/${name}` })
export const responseRef = (name: string): Reference => ({ $ref: `#/components/responses/${name}` })

/** An object of exactly these properties; those in `optional` may be absent. */
export const exactly = (properties: { [name: string]: Schema }, { optional = [] }: { optional?: string[] } = {}): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
})
