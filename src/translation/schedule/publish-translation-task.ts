/**
 * The job that publishes a translation, or takes it offline, when its time has come: with the rights that
 * the person who scheduled it has then. What these don't allow stays in the queue as failed, with its reason.
 */
import { createLocalReq, JobCancelledError, type Payload, type PayloadRequest, type TaskConfig } from 'payload'

import { CmsError, isCmsError } from '../../errors'
import { say } from '../../messages'
import { publishTranslation } from '../publish-translation'
import { findTranslation } from '../translation-of'
import { PUBLISH_TRANSLATION, type ScheduledInput } from './scheduled-job'

const AGAIN_AFTER_MS = 20_000

/** A request as the person would make it now. */
async function requestOf(payload: Payload, id: string): Promise<PayloadRequest> {
  const user = await payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id,
    // Safe: only to act with the rights of this person, and no others.
    overrideAccess: true,
  })
  const req = await createLocalReq(user ? { user: { ...user, collection: 'users' } as never } : {}, payload)
  if (!user) throw new CmsError('forbidden', say(req, 'schedulerIsGone'))
  return req
}

export async function publishAsScheduled(payload: Payload, { intent, scheduledBy, ...key }: ScheduledInput): Promise<void> {
  const req = await requestOf(payload, scheduledBy)
  const translation = await findTranslation(req, { source: key.source, sourceId: key.sourceId, locale: key.locale })
  if (!translation) throw new CmsError('not-found', say(req, 'translationNotFound'))
  await publishTranslation({ req, id: translation.id, intent })
}

/** Polish that is scheduled for the same minute may come second; and a database may be away for a moment. */
function isWorthTryingAgain(error: unknown): boolean {
  if (isCmsError(error)) return error.code === 'source-not-published' || error.code === 'write-conflict'
  return ((error as { status?: number }).status ?? 500) >= 500
}

export const publishTranslationTask: TaskConfig<{ input: ScheduledInput; output: object }> = {
  slug: PUBLISH_TRANSLATION,
  retries: { attempts: 3, backoff: { type: 'fixed', delay: AGAIN_AFTER_MS } },
  inputSchema: (['source', 'sourceId', 'locale', 'intent', 'at', 'scheduledBy'] as const).map((name) => ({ name, type: 'text', required: true })),
  handler: async ({ input, req: { payload } }) => {
    try {
      await publishAsScheduled(payload, input)
    } catch (error) {
      if (isWorthTryingAgain(error)) throw error
      payload.logger.error({ err: error, msg: `A scheduled translation could not be ${input.intent}ed`, source: input.source, sourceId: input.sourceId })
      throw new JobCancelledError((error as Error).message)
    }
    return { output: {} }
  },
}
