import { type Endpoint, type PayloadRequest } from 'payload'

import { describedAs } from '../endpoint-description'
import { CmsError } from '../errors'
import { withProblems } from '../problem-response'
import { publishDescription, readTaskDescription, saveDescription } from './endpoint-descriptions'
import { publishTranslation } from './publish-translation'
import { readTranslationTask } from './read-translation-task'
import { saveTranslation, type TranslationKey } from './save-translation'

function routeParam(req: PayloadRequest, name: string): string {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}

function keyOf(req: PayloadRequest): TranslationKey {
  return {
    source: routeParam(req, 'source'),
    sourceId: routeParam(req, 'sourceId'),
    locale: routeParam(req, 'locale'),
  }
}

function assertSignedIn(req: PayloadRequest): void {
  if (!req.user) throw new CmsError('unauthenticated', req.t('error:unauthorized'))
}

async function bodyOf(req: PayloadRequest): Promise<{ values: Record<string, unknown>; basedOn?: string | null }> {
  const body: unknown = await req.json?.().catch(() => null)
  const { values, basedOn } = (body ?? {}) as { values?: unknown; basedOn?: unknown }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new CmsError('bad-request', 'values: an object of text by address, such as { "title": "…" }')
  }
  return {
    values: values as Record<string, unknown>,
    ...(basedOn === null || typeof basedOn === 'string' ? { basedOn } : {}),
  }
}

const transition = (intent: 'publish' | 'unpublish'): Endpoint => ({
  path: `/:id/${intent}`,
  method: 'post',
  custom: describedAs(publishDescription(intent)),
  handler: withProblems(async (req) => {
    assertSignedIn(req)
    const doc = await publishTranslation({ req, id: routeParam(req, 'id'), intent })
    return Response.json({ doc })
  }),
})

const PATH = '/of/:source/:sourceId/:locale'

export const translationEndpoints: Endpoint[] = [
  {
    path: PATH,
    method: 'get',
    custom: describedAs(readTaskDescription),
    handler: withProblems(async (req) => {
      assertSignedIn(req)
      return Response.json(await readTranslationTask(req, keyOf(req)))
    }),
  },
  {
    path: PATH,
    method: 'put',
    custom: describedAs(saveDescription),
    handler: withProblems(async (req) => {
      assertSignedIn(req)
      const doc = await saveTranslation({ req, ...keyOf(req), ...(await bodyOf(req)) })
      return Response.json({ doc })
    }),
  },
  transition('publish'),
  transition('unpublish'),
]
