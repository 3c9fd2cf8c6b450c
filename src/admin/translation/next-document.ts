/** The document to translate after this one: what one took first, then what nobody took. */
import type { WorklistPage, WorklistRow } from '../../translation/worklist/read-worklist'
import { jsonOf } from './json-of'

interface Here {
  source: string
  sourceId: string
  locale: string
}

const TO_DO = 'stale,missing,in-progress'

async function firstOther(api: string, here: Here, assignee: string): Promise<WorklistRow | null> {
  const query = new URLSearchParams({ locale: here.locale, state: TO_DO, assignee, limit: '2' })
  const answer = await fetch(`${api}/translation/worklist?${query.toString()}`, { credentials: 'include' }).catch(() => null)
  const page = await jsonOf<WorklistPage>(answer)
  return page?.rows.find(({ source, sourceId }) => source !== here.source || sourceId !== here.sourceId) ?? null
}

export const findNextDocument = async (api: string, here: Here): Promise<WorklistRow | null> =>
  (await firstOther(api, here, 'me')) ?? (await firstOther(api, here, 'none'))
