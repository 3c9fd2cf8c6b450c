/** Who may schedule publishing, and take a schedule away, by the admin's own server function. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import type { Role } from '../access/roles'
import { createContent, programmeData } from '../testing/builders'
import { signInAs } from '../testing/sign-in-as'
import { startTestApp, type TestApp } from '../testing/start-test-app'
import { scheduleByRights } from './schedule-by-rights'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
}, 120_000)

afterAll(async () => {
  await app.stop()
})

interface Answer {
  message?: string
  error?: string
}

/** Calls the server function as Payload does: with the request of somebody who is signed in. */
async function scheduler(role: Role): Promise<(schedule: object) => Promise<Answer>> {
  const { id } = await signInAs(app, role)
  const user = await app.payload.findByID({ collection: 'users', id: id ?? '', overrideAccess: true })
  return async (schedule) => {
    const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, app.payload)
    return (await scheduleByRights({ ...schedule, req } as never)) as Answer
  }
}

const storedJobs = async () => (await app.payload.db.find<{ id: string }>({ collection: 'payload-jobs', pagination: false })).docs
const nextYear = () => new Date(Date.now() + 365 * 86_400_000)
const review = (reviewRequired: boolean) =>
  app.payload.updateGlobal({ slug: 'site-settings', data: { siteName: 'Miasta', reviewRequired, _status: 'published' }, overrideAccess: true })

it.each<[Role, boolean, boolean]>([
  ['admin', true, true],
  ['publisher', true, true],
  ['editor', false, true],
  ['editor', true, false],
  ['translator', false, false],
])('%s, where a review is required: %s; may schedule, and take away what others scheduled: %s', async (role, isReviewed, isAllowed) => {
  const { id } = await createContent(app, 'programmes', programmeData('szkic'), { draft: true })
  const doc = { relationTo: 'programmes', value: id }
  await (await scheduler('publisher'))({ type: 'publish', date: nextYear(), doc })
  const before = await storedJobs()
  const theirs = before.find((job) => JSON.stringify(job).includes(id))
  await review(isReviewed)
  const schedule = await scheduler(role)
  const answers = [
    await schedule({ type: 'publish', date: nextYear(), doc }),
    await schedule({ type: 'unpublish', date: nextYear(), doc }),
    await schedule({ deleteID: theirs?.id }),
  ]
  await review(false)
  expect(answers.map(({ error }) => !error)).toEqual([isAllowed, isAllowed, isAllowed])
  const after = await storedJobs()
  if (!isAllowed) expect(after).toEqual(before)
  expect(after.some((job) => job.id === theirs?.id)).toBe(!isAllowed)
})

it.each([
  ['in another language than Polish', { localeToPublish: 'en' }],
  ['of what can’t be scheduled', { doc: { relationTo: 'users', value: 'x' } }],
  ['of nothing', { doc: undefined }],
])('a schedule %s is refused', async (_, part) => {
  const { id } = await createContent(app, 'programmes', programmeData('szkic'), { draft: true })
  const before = await storedJobs()
  const answer = await (await scheduler('publisher'))({ type: 'publish', date: nextYear(), doc: { relationTo: 'programmes', value: id }, ...part })
  expect([Boolean(answer.error), await storedJobs()]).toEqual([true, before])
})
