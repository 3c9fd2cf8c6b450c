/** Sets, lists and takes away the times at which a translation is published or taken offline. */
import { type CollectionAfterDeleteHook, Forbidden, type PayloadRequest, type Where } from 'payload'

import { isPublisher, isStaff } from '../../access/roles'
import { CmsError, refuseField } from '../../errors'
import { say } from '../../messages'
import { assertTargetLocale, sourceNamed } from '../sources'
import { findTranslation, type TranslationKey } from '../translation-of'
import { findJobs, type Intent, jobsAbout, PUBLISH_TRANSLATION, type Schedule, type ScheduledInput, scheduleOf } from './scheduled-job'

const WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const FURTHEST_AHEAD_MS = 5 * 366 * 86_400_000

/** @throws CmsError bad-request where it is no moment to come, within five years, with its time zone */
export function momentToCome(req: Pick<PayloadRequest, 'i18n'>, at: unknown, now = Date.now()): Date {
  const moment = typeof at === 'string' && WITH_ZONE.test(at) ? Date.parse(at) : NaN
  if (moment > now && moment < now + FURTHEST_AHEAD_MS) return new Date(moment)
  return refuseField('bad-request', 'at', say(req, 'scheduleAt'))
}

/** @throws Forbidden for anyone who may not publish; CmsError unknown-locale, bad-request */
function assertMaySchedule(req: PayloadRequest, { locale, source }: TranslationKey): void {
  if (!isPublisher(req.user)) throw new Forbidden(req.t)
  assertTargetLocale(req, locale)
  sourceNamed(req, source)
}

interface ScheduleTranslation extends TranslationKey {
  req: PayloadRequest
  at: unknown
  intent: Intent
}

/**
 * Whether it can be published is asked when the time has come, of what there is then.
 * @throws Forbidden; CmsError bad-request, unknown-locale, not-found (no such translation)
 */
export async function scheduleTranslation({ at, intent, req, ...key }: ScheduleTranslation): Promise<Schedule> {
  assertMaySchedule(req, key)
  const waitUntil = momentToCome(req, at)
  if (!(await findTranslation(req, key))) throw new CmsError('not-found', say(req, 'translationNotFound'))
  const input: ScheduledInput = { ...key, intent, at: waitUntil.toISOString(), scheduledBy: String(req.user?.id) }
  const job = (await req.payload.jobs.queue({ input: input as never, task: PUBLISH_TRANSLATION as never, waitUntil })) as { id: number | string }
  return { id: String(job.id), intent, at: input.at, scheduledBy: input.scheduledBy, state: 'waiting', error: null }
}

/** For everybody of the office, the earliest first. @throws Forbidden; CmsError unknown-locale, bad-request */
export async function readSchedules(req: PayloadRequest, key: TranslationKey): Promise<Schedule[]> {
  if (!isStaff(req.user)) throw new Forbidden(req.t)
  assertTargetLocale(req, key.locale)
  sourceNamed(req, key.source)
  const schedules = (await findJobs(req, jobsAbout(key))).map(scheduleOf).filter((one): one is Schedule => one !== null)
  return schedules.sort((a, b) => a.at.localeCompare(b.at))
}

/** Takes one away that has not begun, or that has failed. @throws Forbidden; CmsError not-found, write-conflict (it runs) */
export async function cancelSchedule(req: PayloadRequest, { id, ...key }: TranslationKey & { id: string }): Promise<void> {
  assertMaySchedule(req, key)
  const found = (await findJobs(req, jobsAbout(key))).find((job) => String(job.id) === id)
  if (!found) throw new CmsError('not-found', say(req, 'scheduleNotFound'))
  const where: Where = { and: [{ id: { equals: found.id } }, { processing: { not_equals: true } }] }
  await req.payload.db.deleteMany({ collection: 'payload-jobs', req, where })
  if ((await findJobs(req, { id: { equals: found.id } })).length > 0) throw new CmsError('write-conflict', say(req, 'scheduleRuns'))
}

/** What is gone for good is published by nobody. */
export const cancelSchedulesOfDocument: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.db.deleteMany({ collection: 'payload-jobs', req, where: jobsAbout({ source: collection.slug, sourceId: String(id) }) })
}
