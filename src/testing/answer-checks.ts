/** Holds answers of a running server against its own OpenAPI document. */
import addFormats from 'ajv-formats'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'

interface Part {
  [key: string]: any
}

export interface Answer {
  status: number
  body: unknown
  headers: Headers
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch']

export interface DescribedOperation {
  id: string
  method: string
  path: string
  operation: Part
}

export function operationsOf(document: Part): DescribedOperation[] {
  return Object.entries(document.paths as Part).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => ({ id: item[method].operationId, method, path, operation: item[method] })),
  )
}

/** The document as it is for callers outside the office: what only the office sees is not there at all. */
export function withoutOfficeFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOfficeFields)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !(inner as Part | null)?.['x-office-only'])
      .map(([key, inner]) => [key, withoutOfficeFields(inner)]),
  )
}

const pointer = (...steps: string[]): string => steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export class AnswerChecks {
  private readonly ajv: Ajv2020
  private readonly byPointer = new Map<string, ValidateFunction>()
  private readonly operations: Map<string, DescribedOperation>
  /** Operations whose answers were checked, with the status that each gave. */
  readonly checked = new Map<string, Set<number>>()

  constructor(private readonly document: Part) {
    this.ajv = new Ajv2020({ strict: false, allErrors: true })
    // The package is CommonJS: what it exports arrives in different places under different loaders.
    const formats = ((addFormats as unknown as Part).default ?? addFormats) as (ajv: unknown) => void
    formats(this.ajv)
    this.ajv.addSchema(document, 'api')
    this.operations = new Map(operationsOf(document).map((described) => [described.id, described]))
  }

  /** What is wrong with an answer, in words; empty where nothing is. */
  problemsOf(operationId: string, { body, headers, status }: Answer): string[] {
    const described = this.operations.get(operationId)
    if (!described) return [`no operation ${operationId}`]
    this.checked.set(operationId, (this.checked.get(operationId) ?? new Set()).add(status))
    const given = described.operation.responses[String(status)]
    if (!given) return [`${operationId} answered ${status}, which it doesn't describe: ${JSON.stringify(body).slice(0, 300)}`]
    const shared = /^#\/components\/responses\/(.+)$/.exec(given.$ref ?? '')?.[1]
    const response = shared ? this.document.components.responses[shared] : given
    const steps = shared ? ['components', 'responses', shared] : ['paths', described.path, described.method, 'responses', String(status)]
    if (!response.content) return body === '' ? [] : [`${operationId} answered ${status} with a body`]
    const type = (headers.get('content-type') ?? '').split(';')[0] as string
    if (!(type in response.content)) return [`${operationId} answered ${status} as ${type}`]
    if (!/json/.test(type)) return []
    return this.errorsAt(pointer(...steps, 'content', type, 'schema'), body).map((error) => `${operationId} ${status}: ${error}`)
  }

  /** @param schema name of a component */
  errorsOfValue(schema: string, value: unknown): string[] {
    return this.errorsAt(pointer('components', 'schemas', schema), value)
  }

  private errorsAt(at: string, value: unknown): string[] {
    const validate = this.byPointer.get(at) ?? this.ajv.compile({ $ref: `api#${encodeURI(at)}` })
    this.byPointer.set(at, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    )
  }
}
