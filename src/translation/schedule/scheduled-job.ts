/** A translation's publication at a set time, kept as a job of Payload's queue until it is done. */
import type { PayloadRequest, Where } from 'payload'

import type { TranslationKey } from '../translation-of'

export const PUBLISH_TRANSLATION = 'publishTranslation'

export type Intent = 'publish' | 'unpublish'

/** What the job is told. `at` is kept here too: Payload takes the time off a job that has failed. */
export interface ScheduledInput extends TranslationKey {
  intent: Intent
  at: string
  /** Id of the person with whose rights it is done. */
  scheduledBy: string
}

export interface Schedule {
  id: string
  intent: Intent
  /** ISO 8601, UTC. */
  at: string
  scheduledBy: string
  /** What is done is in the list no more. */
  state: 'waiting' | 'running' | 'failed'
  /** Why it failed, or failed so far. */
  error: string | null
}

export interface Job {
  id: string
  input?: ScheduledInput
  processing?: boolean | null
  hasError?: boolean | null
  error?: { message?: string } | null
  log?: { error?: { message?: string } | null }[] | null
}

/** Jobs about one translation, or with no locale given about a whole document. */
export const jobsAbout = ({ locale, source, sourceId }: Omit<TranslationKey, 'locale'> & { locale?: string }): Where => ({
  and: [
    { taskSlug: { equals: PUBLISH_TRANSLATION } },
    { completedAt: { exists: false } },
    { 'input.source': { equals: source } },
    { 'input.sourceId': { equals: sourceId } },
    ...(locale === undefined ? [] : [{ 'input.locale': { equals: locale } }]),
  ],
})

export async function findJobs(req: PayloadRequest, where: Where): Promise<Job[]> {
  const { docs } = await req.payload.db.find<Job>({ collection: 'payload-jobs', pagination: false, req, where })
  return docs
}

export function scheduleOf({ error, hasError, id, input, log, processing }: Job): Schedule | null {
  if (!input) return null
  const { at, intent, scheduledBy } = input
  const reason = error?.message ?? log?.at(-1)?.error?.message ?? null
  return { id: String(id), intent, at, scheduledBy, state: hasError ? 'failed' : processing ? 'running' : 'waiting', error: reason }
}
