/** One question to an engine over HTTP: in time, bounded, never led elsewhere, asked again where the engine says so. */
import { setTimeout as wait } from 'node:timers/promises'

import { MachineFault, type MachineFaultKind } from './machine-translator'

/** Bytes of the largest answer that is read; a batch's answer is some tens of kilobytes. */
const LARGEST_ANSWER = 4 * 2 ** 20
const TRIES = 3
/** HTTP statuses after which the same question may be asked again. 529 is DeepL's "too many at once". */
const BUSY = [429, 503, 529]

export interface Patience {
  /** Milliseconds that an engine may take for one answer. */
  answerWithin: number
  /** Milliseconds of the longest wait between two tries. */
  longestWait: number
}

export const PATIENCE: Patience = { answerWithin: 30_000, longestWait: 20_000 }

export interface EngineQuestion {
  url: string
  headers?: Record<string, string>
  body: unknown
  signal?: AbortSignal | undefined
  patience?: Patience | undefined
}

function faultOf(status: number): MachineFaultKind {
  if (status === 401 || status === 403) return 'wrong-key'
  if (status === 456) return 'quota'
  if (BUSY.includes(status)) return 'busy'
  if (status >= 300 && status < 400) return 'odd-answer'
  return status >= 500 ? 'unreachable' : 'refused'
}

/** Milliseconds; the header has seconds or a date. Null: longer than anybody waits. */
export function waitBefore(retryAfter: string | null, { attempt, longestWait, now }: { attempt: number; longestWait: number; now: number }): number | null {
  if (!retryAfter) return Math.min(1000 * 2 ** (attempt - 1), longestWait)
  const asked = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now
  if (Number.isNaN(asked)) return Math.min(1000 * 2 ** (attempt - 1), longestWait)
  return asked > longestWait ? null : Math.max(asked, 0)
}

async function boundedText(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength
    // Leaving the loop ends the answer.
    if (length > LARGEST_ANSWER) throw new MachineFault('odd-answer', response.status)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

async function askOnce({ body, headers, patience = PATIENCE, signal, url }: EngineQuestion): Promise<{ status: number; retryAfter: string | null; text: string }> {
  const late = AbortSignal.timeout(patience.answerWithin)
  try {
    const response = await fetch(url, {
      method: 'POST',
      // Followed, a redirect would carry texts and key to whomever it names.
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, late]) : late,
    })
    const isAnswer = response.status === 200
    // What an engine says of its failures may quote the texts: nobody reads it.
    if (!isAnswer) await response.body?.cancel()
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text: isAnswer ? await boundedText(response) : '' }
  } catch (error) {
    if (error instanceof Error && error.name === 'MachineFault') throw error
    signal?.throwIfAborted()
    // Without its cause: fetch names addresses and headers there.
    throw new MachineFault(late.aborted ? 'too-slow' : 'unreachable')
  }
}

/**
 * The engine's answer, read as JSON.
 * @throws MachineFault; the signal's reason
 */
export async function askEngine(question: EngineQuestion): Promise<unknown> {
  const { longestWait } = question.patience ?? PATIENCE
  for (let attempt = 1; ; attempt++) {
    const { retryAfter, status, text } = await askOnce(question)
    if (status === 200) {
      try {
        return JSON.parse(text) as unknown
      } catch {
        throw new MachineFault('odd-answer', status)
      }
    }
    const pause = BUSY.includes(status) && attempt < TRIES ? waitBefore(retryAfter, { attempt, longestWait, now: Date.now() }) : null
    if (pause === null) throw new MachineFault(faultOf(status), status)
    await wait(pause, undefined, { signal: question.signal }).catch(() => question.signal?.throwIfAborted())
  }
}
