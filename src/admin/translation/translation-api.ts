/** What the editor asks of the server. */
import type { Problem } from '../../problem-response'
import type { TranslationTask } from '../../translation/read-translation-task'
import type { Schedule } from '../../translation/schedule/scheduled-job'
import type { Answer } from './autosave'
import type { SentSegment } from './desk'
import { jsonOf } from './json-of'

export interface Asked {
  isOk: boolean
  status: number
  problem: Problem | null
}

const MOVED_ON = new Set<string | undefined>(['translation-moved-on', 'translation-exists', 'translation-unknown-path'])
const TRY_AGAIN = new Set([408, 409, 425, 429])

export const faultsIn = (problem: Problem | null): Map<string, string> => new Map((problem?.errors ?? []).map(({ message, path }) => [path, message]))

async function ask(url: string, method: string, given?: unknown): Promise<Asked> {
  try {
    const answer = await fetch(url, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...(given === undefined ? {} : { body: JSON.stringify(given) }),
    })
    const body = (await answer.json().catch(() => null)) as Problem | null
    return { isOk: answer.ok, status: answer.status, problem: answer.ok ? null : body }
  } catch {
    return { isOk: false, status: 0, problem: null }
  }
}

export function answerOf({ isOk, problem, status }: Asked): Answer {
  if (isOk) return { kind: 'stored' }
  if (status === 401) return { kind: 'signed-out' }
  if (MOVED_ON.has(problem?.code)) return { kind: 'moved-on' }
  if (status === 0 || status >= 500 || TRY_AGAIN.has(status)) return { kind: 'away' }
  return { kind: 'refused', faults: faultsIn(problem), detail: problem?.detail ?? '' }
}

export interface TranslationApi {
  put: (segments: SentSegment[]) => Promise<Answer>
  read: () => Promise<TranslationTask | null>
  post: (path: string, body?: unknown) => Promise<Asked>
  /** Of the translation by its own id. */
  transition: (id: string, intent: 'publish' | 'unpublish') => Promise<Asked>
  /** Null where they can't be read. */
  readSchedules: () => Promise<{ schedules: Schedule[] } | null>
  cancelSchedule: (id: string) => Promise<Asked>
  /** The place to which presence is told. */
  presenceUrl: string
}

export function translationApi(api: string, { locale, source, sourceId }: Pick<TranslationTask, 'source' | 'sourceId' | 'locale'>): TranslationApi {
  const here = `${api}/translation/of/${source}/${encodeURIComponent(sourceId)}/${locale}`
  return {
    put: async (segments) => answerOf(await ask(here, 'PUT', { segments })),
    read: async () => jsonOf<TranslationTask>(await fetch(here, { credentials: 'include' }).catch(() => null)),
    post: (path, body) => ask(`${here}/${path}`, 'POST', body),
    transition: (id, intent) => ask(`${api}/translations/${id}/${intent}`, 'POST'),
    readSchedules: async () => jsonOf(await fetch(`${here}/schedule`, { credentials: 'include' }).catch(() => null)),
    cancelSchedule: (id) => ask(`${here}/schedule/${encodeURIComponent(id)}`, 'DELETE'),
    presenceUrl: `${here}/presence`,
  }
}
