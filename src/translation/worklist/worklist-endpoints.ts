import type { Endpoint, PayloadRequest } from 'payload'

import { describedAs } from '../../endpoint-description'
import { CmsError } from '../../errors'
import { say } from '../../messages'
import { withProblems } from '../../problem-response'
import { assertSignedIn, keyOf } from '../request-parts'
import { TRANSLATION_STATES, type TranslationState } from '../staleness'
import { coverageDescription, takeDescription, worklistDescription } from './endpoint-descriptions'
import { MOST_ROWS, readCoverage, readWorklist, WORKLIST_SORTS, type WorklistFilter, type WorklistSort } from './read-worklist'
import { takeTranslation } from './take-translation'

function listIn(req: PayloadRequest, name: string, known: readonly string[]): string[] {
  const given = req.searchParams.getAll(name).flatMap((value) => value.split(',')).filter((value) => value !== '')
  const unknown = given.find((value) => !known.includes(value))
  if (unknown !== undefined) throw new CmsError('bad-request', say(req, 'unknownChoice', { parameter: name, value: unknown, known: known.join(', ') }))
  return given
}

function numberIn(req: PayloadRequest, name: string, { fallback, highest }: { fallback: number; highest: number }): number {
  const given = req.searchParams.get(name)
  if (given === null) return fallback
  const number = Number(given)
  if (!Number.isInteger(number) || number < 1 || number > highest) throw new CmsError('bad-request', say(req, 'numberBetween', { parameter: name, highest }))
  return number
}

/** What of the worklist is asked for; `assignee=me` is whoever asks. */
export function worklistFilterOf(req: PayloadRequest): WorklistFilter {
  const { searchParams } = req
  const assignee = searchParams.get('assignee')
  const locale = searchParams.get('locale')
  const source = searchParams.get('collection')
  return {
    ...(locale === null ? {} : { locale }),
    ...(source === null ? {} : { source }),
    states: listIn(req, 'state', TRANSLATION_STATES) as TranslationState[],
    ...(assignee === null ? {} : { assignee: assignee === 'me' ? String(req.user?.id) : assignee }),
    withDrafts: listIn(req, 'drafts', ['true', 'false'])[0] === 'true',
  }
}

const take = (intent: 'take' | 'release'): Endpoint => ({
  path: `/translation/of/:source/:sourceId/:locale/${intent}`,
  method: 'post',
  custom: describedAs(takeDescription(intent)),
  handler: withProblems(async (req) => {
    assertSignedIn(req)
    return Response.json({ row: await takeTranslation({ req, ...keyOf(req), intent }) })
  }),
})

export const worklistEndpoints: Endpoint[] = [
  {
    path: '/translation/worklist',
    method: 'get',
    custom: describedAs(worklistDescription),
    handler: withProblems(async (req) => {
      assertSignedIn(req)
      const [sort = 'since'] = listIn(req, 'sort', WORKLIST_SORTS)
      const page = await readWorklist(req, {
        ...worklistFilterOf(req),
        sort: sort as WorklistSort,
        limit: numberIn(req, 'limit', { fallback: 50, highest: MOST_ROWS }),
        page: numberIn(req, 'page', { fallback: 1, highest: 1_000_000 }),
      })
      return Response.json(page)
    }),
  },
  {
    path: '/translation/coverage',
    method: 'get',
    custom: describedAs(coverageDescription),
    handler: withProblems(async (req) => {
      assertSignedIn(req)
      return Response.json({ cells: await readCoverage(req) })
    }),
  },
  take('take'),
  take('release'),
]
