/** A target of webhooks on this machine, for tests. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  path: string
  headers: Record<string, string>
  /** As it came, for its signature. */
  body: string
  event: any
  answered: number
}

export interface Receiver {
  url: string
  received: Received[]
  /** What it answers next, by what it got: 204 unless a test says something else. */
  answer: (got: Omit<Received, 'answered'>) => number | Promise<number>
  close: () => Promise<void>
}

export async function receiveWebhooks(): Promise<Receiver> {
  const server = createServer((req, res) => void receive(req, res))
  const receive = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    const got = { path: req.url ?? '', headers: req.headers as Record<string, string>, body, event: JSON.parse(body) }
    const answered = await receiver.answer(got)
    receiver.received.push({ ...got, answered })
    res.writeHead(answered, { Location: 'http://127.0.0.1:1/elsewhere', 'Content-Type': 'text/plain' }).end('A SECRET OF THE TARGET')
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received: [],
    answer: () => 204,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return receiver
}
