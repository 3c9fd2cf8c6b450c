/**
 * The admin's server function that schedules publishing. Payload's own asks no more than whether its
 * caller may enter the admin: anybody of the office could take away what a publisher had scheduled, and
 * schedule what then fails unseen at its hour.
 */
import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { docAccessOperation, docAccessOperationGlobal, type PayloadRequest, type SchedulePublishTaskInput, type ServerFunction } from 'payload'

import { isSourceLocale } from '../access/source-locale-writes-only'

type Scheduled = Pick<SchedulePublishTaskInput, 'doc' | 'global'>
type Schedule = Parameters<typeof schedulePublishHandler>[0]

/** Whether the caller may publish this at once: who may not now, may not later either. */
async function mayPublish(req: PayloadRequest, { doc, global }: Scheduled): Promise<boolean> {
  const data = { _status: 'published' }
  const collection = doc && req.payload.collections[doc.relationTo]
  if (collection) {
    const permissions = await docAccessOperation({ id: String(doc.value), collection, data, req })
    return Boolean(permissions.update)
  }
  const globalConfig = req.payload.config.globals.find(({ slug }) => slug === global)
  if (!globalConfig) return false
  const permissions = await docAccessOperationGlobal({ data, globalConfig, req })
  return Boolean(permissions.update)
}

async function scheduledBefore(req: PayloadRequest, id: number | string): Promise<Scheduled | null> {
  const job = await req.payload.db.findOne<{ id: string; input?: Scheduled }>({
    collection: 'payload-jobs',
    req,
    where: { and: [{ id: { equals: id } }, { taskSlug: { equals: 'schedulePublish' } }] },
  })
  return job?.input ?? null
}

export const scheduleByRights = (async (schedule: Schedule) => {
  const { deleteID, doc, global, localeToPublish, req } = schedule
  const concerned: (Scheduled | null)[] = []
  if (deleteID) concerned.push(await scheduledBefore(req, deleteID))
  if (doc || global) concerned.push({ ...(doc ? { doc } : {}), ...(global ? { global } : {}) } as Scheduled)
  let isAllowed = concerned.length > 0 && isSourceLocale(localeToPublish)
  for (const one of concerned) isAllowed &&= one !== null && (await mayPublish(req, one))
  if (!isAllowed) return { error: req.t('error:notAllowedToPerformAction') }
  return schedulePublishHandler(schedule)
}) as unknown as ServerFunction
