import type { Endpoint, PayloadRequest } from 'payload'

import { describedAs } from '../../endpoint-description'
import { refuseField } from '../../errors'
import { say } from '../../messages'
import { withProblems } from '../../problem-response'
import { assertSignedIn, bodyOf, keyOf, routeParam } from '../request-parts'
import { cancelDescription, listDescription, scheduleDescription } from './endpoint-descriptions'
import { cancelSchedule, readSchedules, scheduleTranslation } from './schedule-translation'

const PATH = '/translation/of/:source/:sourceId/:locale/schedule'

function intentOf(req: PayloadRequest, intent: unknown): 'publish' | 'unpublish' {
  if (intent === 'publish' || intent === 'unpublish') return intent
  return refuseField('bad-request', 'intent', say(req, 'scheduleIntent'))
}

export const scheduleEndpoints: Endpoint[] = [
  {
    path: PATH,
    method: 'get',
    custom: describedAs(listDescription),
    handler: withProblems(async (req) => {
      assertSignedIn(req)
      return Response.json({ schedules: await readSchedules(req, keyOf(req)) })
    }),
  },
  {
    path: PATH,
    method: 'post',
    custom: describedAs(scheduleDescription),
    handler: withProblems(async (req) => {
      assertSignedIn(req)
      const { at, intent } = await bodyOf(req)
      const schedule = await scheduleTranslation({ req, ...keyOf(req), at, intent: intentOf(req, intent) })
      return Response.json({ schedule }, { status: 201 })
    }),
  },
  {
    path: `${PATH}/:id`,
    method: 'delete',
    custom: describedAs(cancelDescription),
    handler: withProblems(async (req) => {
      assertSignedIn(req)
      await cancelSchedule(req, { ...keyOf(req), id: routeParam(req, 'id') })
      return new Response(null, { status: 204 })
    }),
  },
]
