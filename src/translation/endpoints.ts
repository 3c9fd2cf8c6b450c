import { type Endpoint, type PayloadRequest } from 'payload'

import { describedAs } from '../endpoint-description'
import { CmsError } from '../errors'
import { withProblems } from '../problem-response'
import { doneDescription, publishDescription, readTaskDescription, saveDescription } from './endpoint-descriptions'
import { markAsDone } from './mark-as-done'
import { publishTranslation } from './publish-translation'
import { readTranslationTask } from './read-translation-task'
import { assertSignedIn, bodyOf, keyOf, routeParam } from './request-parts'
import { saveSegments, type SegmentToSave, saveValues } from './save-segments'
import { withoutText } from './translation-of'

type Body = { basedOn?: string | null } & ({ segments: SegmentToSave[] } | { values: Record<string, unknown> })

function isSegment(value: unknown): value is SegmentToSave {
  const { address, origin, target, was } = (value ?? {}) as Partial<Record<keyof SegmentToSave, unknown>>
  return typeof address === 'string' && typeof target === 'string' && (was === undefined || typeof was === 'string') && (origin === undefined || origin === 'machine')
}

async function whatToSave(req: PayloadRequest): Promise<Body> {
  const { basedOn, segments, values } = await bodyOf(req)
  const based = basedOn === null || typeof basedOn === 'string' ? { basedOn } : {}
  if (Array.isArray(segments) && segments.every(isSegment)) return { ...based, segments: segments.map(({ address, target, was }) => ({ address, target, ...(was === undefined ? {} : { was }) })) }
  if (segments === undefined && typeof values === 'object' && values !== null && !Array.isArray(values)) {
    return { ...based, values: values as Record<string, unknown> }
  }
  throw new CmsError('bad-request', 'segments: a list such as [{ "address": "title", "target": "…" }]; or values: an object of text by field address, such as { "title": "…" }')
}

const transition = (intent: 'publish' | 'unpublish'): Endpoint => ({
  path: `/:id/${intent}`,
  method: 'post',
  custom: describedAs(publishDescription(intent)),
  handler: withProblems(async (req) => {
    assertSignedIn(req)
    const doc = await publishTranslation({ req, id: routeParam(req, 'id'), intent })
    return Response.json({ doc: withoutText(doc) })
  }),
})

const PATH = '/translation/of/:source/:sourceId/:locale'

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
      const body = await whatToSave(req)
      const doc = 'segments' in body ? await saveSegments({ req, ...keyOf(req), ...body }) : await saveValues({ req, ...keyOf(req), ...body })
      return Response.json({ doc: withoutText(doc) })
    }),
  },
  ...([true, false] as const).map(
    (isDone): Endpoint => ({
      path: `${PATH}/${isDone ? 'done' : 'reopen'}`,
      method: 'post',
      custom: describedAs(doneDescription(isDone)),
      handler: withProblems(async (req) => {
        assertSignedIn(req)
        return Response.json({ doc: withoutText(await markAsDone({ req, ...keyOf(req), isDone })) })
      }),
    }),
  ),
]

/** Of the collection: by the translation's own id. */
export const publishingEndpoints: Endpoint[] = [transition('publish'), transition('unpublish')]
