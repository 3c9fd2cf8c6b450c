/** A frontend that follows the change feed, for tests. */
import type { Change } from '../delivery/changes/read-changes'
import { anonymous } from './sign-in-as'
import type { TestApp } from './start-test-app'

export interface FeedPage {
  changes: Change[]
  cursor: string
  hasMore: boolean
}

export async function readFeed(app: TestApp, query = ''): Promise<FeedPage> {
  const { body, status } = await anonymous(app).request('GET', `/api/changes?${query}`)
  if (status !== 200) throw new Error(`The feed answered ${status}: ${JSON.stringify(body)}`)
  return body as FeedPage
}

/** Reads to the end, from a cursor or from the beginning. */
export async function readToEnd(app: TestApp, since = '', { limit = 1000, query = '' }: { limit?: number; query?: string } = {}): Promise<FeedPage> {
  const changes: Change[] = []
  for (let cursor = since; ; ) {
    const page = await readFeed(app, `limit=${limit}${cursor ? `&since=${cursor}` : ''}${query}`)
    changes.push(...page.changes)
    cursor = page.cursor
    if (!page.hasMore) return { changes, cursor, hasMore: false }
  }
}

export interface StreamEvent {
  id: string
  event: string
  data: any
}

export interface OpenStream {
  status: number
  headers: Headers
  /** What came so far. */
  text: () => string
  events: () => StreamEvent[]
  /** Resolves with the events of this kind once there are so many. */
  wait: (event: string, count: number) => Promise<StreamEvent[]>
  ended: Promise<void>
  close: () => void
}

const parse = (block: string): StreamEvent => {
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? ''
  return { id: field('id'), event: field('event'), data: JSON.parse(field('data') || 'null') }
}

export async function openStream(app: TestApp, query = '', headers: Record<string, string> = {}): Promise<OpenStream> {
  const abort = new AbortController()
  const response = await fetch(`${app.url}/api/changes/stream?${query}`, { headers, signal: abort.signal })
  let text = ''
  const waiting = new Set<() => void>()
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder()
    try {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(chunk, { stream: true })
        waiting.forEach((check) => check())
      }
    } catch {
      // Closed by the test.
    }
  }
  const events = () => text.split('\n\n').slice(0, -1).filter((block) => /^event: /m.test(block)).map(parse)
  const wait = (event: string, count: number) =>
    new Promise<StreamEvent[]>((resolve) => {
      const check = () => {
        const found = events().filter((each) => each.event === event)
        if (found.length < count) return
        waiting.delete(check)
        resolve(found)
      }
      waiting.add(check)
      check()
    })
  return { status: response.status, headers: response.headers, text: () => text, events, wait, ended: read(), close: () => abort.abort() }
}
