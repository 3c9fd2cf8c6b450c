/** From a publisher's answer to the first read that shows it, while readers ask without a pause: no read after the answer may be old. */
import { performance } from 'node:perf_hooks'

import type { RunningServer } from '../src/testing/server-under-test'
import { ADMIN } from './servers'
import { at, inOrder, ms, timed } from './times'

const ROUNDS = 40
const READERS = 4

export interface PublishFigures {
  /** What one publish takes, from its request to its answer. */
  publishes: number[]
  /** From that answer to the end of the first read that shows it. */
  visible: number[]
  /** Reads that began after an answer. */
  readsAfter: number
  /** Those of them that showed what was before. */
  old: number
  fromMemory: number
}

export async function tokenOf(server: RunningServer): Promise<string> {
  const answer = await fetch(`${server.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(ADMIN),
  })
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`Log-in answered ${answer.status}`)
  return token
}

/** @returns publishes another name of a city over REST */
export async function publisherOf(server: RunningServer, id: string): Promise<(name: string) => Promise<void>> {
  const token = await tokenOf(server)
  return async (name) => {
    const answer = await fetch(`${server.url}/api/member-cities/${id}?depth=0`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify({ name, _status: 'published' }),
    })
    if (!answer.ok) throw new Error(`Publishing answered ${answer.status}: ${await answer.text()}`)
    await answer.arrayBuffer()
  }
}

const nameOf = (round: number): string => `Zmiana nr ${round}.`

/** @param addresses what the readers ask for: each shows the city’s name */
export async function measurePublishing(server: RunningServer, id: string, addresses: readonly string[]): Promise<PublishFigures> {
  const publish = await publisherOf(server, id)
  const figures: PublishFigures = { publishes: [], visible: [], readsAfter: 0, old: 0, fromMemory: 0 }
  let published = -1
  let isOver = false
  const read = async (address: string): Promise<number> => {
    const least = published
    const answer = await fetch(server.url + address)
    const seen = Number(/Zmiana nr (\d+)\./.exec(await answer.text())?.[1] ?? -1)
    if (least >= 0) {
      figures.readsAfter += 1
      if (seen < least) figures.old += 1
      if (answer.headers.get('x-cache') === 'HIT') figures.fromMemory += 1
    }
    return seen
  }
  const readers = Array.from({ length: READERS }, async (_, reader) => {
    for (let turn = reader; !isOver; turn += 1) await read(addresses[turn % addresses.length] as string)
  })
  for (let round = 0; round < ROUNDS; round += 1) {
    figures.publishes.push(await timed(() => publish(nameOf(round))))
    published = round
    const answered = performance.now()
    while ((await read(addresses[0] as string)) < round);
    figures.visible.push(performance.now() - answered)
    // Time to be answered from memory again.
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  isOver = true
  await Promise.all(readers)
  return figures
}

export function publishingAsMarkdown({ fromMemory, old, publishes, readsAfter, visible }: PublishFigures): string {
  const [took, shown] = [inOrder(publishes), inOrder(visible)]
  return `Publish to visible: a publish over REST takes ${ms(at(took, 0.5))} ms (p50), ${ms(at(took, 0.99))} ms (p99); the next read that asks shows it ${ms(at(shown, 0.5))} ms (p50), ${ms(at(shown, 0.99))} ms (p99) after the answer. Of ${readsAfter} reads by ${READERS} readers that began after an answer ${old} were old; ${Math.round((fromMemory / readsAfter) * 100)} % came from memory`
}
