/** One request: where it may go, how it is signed, how it ends, and when it is tried again. */
import { createServer } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'

import { receiveWebhooks, type Receiver } from '../../testing/receive-webhooks'
import type { FindAddresses } from './guarded-lookup'
import { postToTarget } from './post-to-target'
import { isPublicAddress } from './public-addresses'
import { GAPS_MS, nextAttemptAfter } from './retry-gaps'
import { newSecret, signedHeaders } from './sign'
import { problemOfUrl } from './target-url'
import { isWanted } from './wanted-changes'
import { standardSettings, type WebhookSettings } from './webhook-settings'

describe('an address', () => {
  it.each([
    '8.8.8.8', '93.184.215.14', '172.15.255.255', '172.32.0.1', '192.167.1.1', '100.63.0.1', '100.128.0.1', '169.253.1.1', '2001:4860:4860::8888', '2a00:1450::1', '::ffff:8.8.8.8',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    // this machine
    '127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '0.0.0.0', '0.1.2.3', '::', '::127.0.0.1',
    // private
    '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', '::ffff:192.168.0.1', 'fc00::1', 'fd12:3456::1', 'fec0::1',
    // link-local, with where clouds tell keys
    '169.254.0.1', '169.254.169.254', '::ffff:169.254.169.254', 'fe80::1', 'fd00:ec2::254',
    // shared by carriers, and where a cloud tells keys
    '100.64.0.1', '100.100.100.200', '100.127.255.255', '192.0.0.192',
    // translated into IPv4
    '64:ff9b::7f00:1', '64:ff9b::10.0.0.1', '64:ff9b:1::10.0.0.1', '2002:7f00:1::', '2001:0:7f00:1::',
    // for many, for none, for documents and tests
    '224.0.0.1', '239.255.255.255', 'ff02::1', '255.255.255.255', '240.0.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '2001:db8::1', '100::1',
    // other ways of writing
    '2130706433', '0x7f000001', '0177.0.0.1', '127.1', 'fe80::1%eth0', 'localhost', '', 'not an address',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('an address that an admin types', () => {
  it.each<[string, ReturnType<typeof problemOfUrl>, ReturnType<typeof problemOfUrl>]>([
    ['https://www.example.org/hook?key=1', null, null],
    ['https://8.8.8.8/hook', null, null],
    ['https://[2001:4860:4860::8888]/hook', null, null],
    ['http://www.example.org/hook', 'webhookUrlNotHttps', null],
    ['https://user:secret@www.example.org', 'webhookUrlWithCredentials', 'webhookUrlWithCredentials'],
    ['https://user@www.example.org', 'webhookUrlWithCredentials', 'webhookUrlWithCredentials'],
    ['https://127.0.0.1/', 'webhookUrlPrivate', null],
    ['https://0x7f.1/', 'webhookUrlPrivate', null],
    ['https://2130706433/', 'webhookUrlPrivate', null],
    ['https://[::1]:8443/', 'webhookUrlPrivate', null],
    ['https://[::ffff:10.0.0.1]/', 'webhookUrlPrivate', null],
    ['https://169.254.169.254/latest', 'webhookUrlPrivate', null],
    ['https://localhost/', 'webhookUrlPrivate', null],
    ['https://admin.localhost./', 'webhookUrlPrivate', null],
    ['ftp://www.example.org', 'webhookUrlUnreadable', 'webhookUrlUnreadable'],
    ['file:///etc/passwd', 'webhookUrlUnreadable', 'webhookUrlUnreadable'],
    ['javascript:alert(1)', 'webhookUrlUnreadable', 'webhookUrlUnreadable'],
    ['www.example.org/hook', 'webhookUrlUnreadable', 'webhookUrlUnreadable'],
    ['https://', 'webhookUrlUnreadable', 'webhookUrlUnreadable'],
    ['https://www.exa mple.org', 'webhookUrlUnreadable', 'webhookUrlUnreadable'],
    [`https://www.example.org/${'a'.repeat(2000)}`, 'webhookUrlUnreadable', 'webhookUrlUnreadable'],
  ])('%s', (url, problem, whereAllowed) => {
    expect([problemOfUrl(url, { allowPrivateNetworks: false }), problemOfUrl(url, { allowPrivateNetworks: true })]).toEqual([problem, whereAllowed])
  })
})

describe('a signature', () => {
  const [first, second] = [newSecret(), newSecret()]
  const signed = (body: string) => ({ ...signedHeaders({ id: 'msg_1', body, at: new Date(), secrets: [first, second] }) })

  it('is taken by whoever has either secret, and names both', () => {
    const body = JSON.stringify({ title: 'Kraków' })
    const headers = signed(body)
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2)
    for (const secret of [first, second]) expect(new Webhook(secret).verify(body, headers)).toEqual({ title: 'Kraków' })
  })

  it.each<[string, (headers: ReturnType<typeof signed>) => [string, Record<string, string>, string]]>([
    ['with another secret', (headers) => ['{}', headers, newSecret()]],
    ['of another body', (headers) => ['{"a":1}', headers, first]],
    ['with another id', (headers) => ['{}', { ...headers, 'webhook-id': 'msg_2' }, first]],
    ['of another time', (headers) => ['{}', { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) }, first]],
  ])('is refused %s', (_, change) => {
    const [body, headers, secret] = change(signed('{}'))
    expect(() => new Webhook(secret).verify(body, headers)).toThrow(/signature/i)
  })
})

describe('retries', () => {
  it('come at growing gaps and end within a day', () => {
    expect([...GAPS_MS].sort((a, b) => a - b)).toEqual(GAPS_MS)
    expect(new Set(GAPS_MS).size).toBe(GAPS_MS.length)
    const hours = GAPS_MS.reduce((sum, gap) => sum + gap, 0) / 3_600_000
    expect([hours > 23, hours <= 24]).toEqual([true, true])
    const at = new Date('2026-11-25T12:00:00Z')
    expect(GAPS_MS.map((_, index) => (nextAttemptAfter(index + 1, at) as Date).getTime() - at.getTime())).toEqual(GAPS_MS)
    expect(nextAttemptAfter(GAPS_MS.length + 1, at)).toBeNull()
  })
})

describe('wishes', () => {
  const change = { collection: 'programmes', kind: 'updated', locale: 'pl' } as const
  it.each<[object, boolean]>([
    [{ events: ['updated'] }, true],
    [{ events: ['updated'], collections: [], languages: null }, true],
    [{ events: ['updated'], collections: ['programmes', 'experts'], languages: ['pl'] }, true],
    [{ events: ['published', 'deleted'] }, false],
    [{ events: ['updated'], collections: ['experts'] }, false],
    [{ events: ['updated'], languages: ['en'] }, false],
    [{ events: [] }, false],
    [{}, false],
  ])('%j', (wishes, wanted) => {
    expect(isWanted(wishes, change)).toBe(wanted)
  })
})

describe('a request', () => {
  let receiver: Receiver
  let silent: { url: string; close: () => void }
  const open: WebhookSettings = { ...standardSettings({ allowPrivateNetworks: true }), limitMs: 5000 }

  beforeAll(async () => {
    receiver = await receiveWebhooks()
    // Takes a connection and says nothing.
    const server = createServer(() => {})
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    silent = { url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, close: () => server.close() }
  })

  afterAll(async () => {
    await receiver.close()
    silent.close()
  })

  const post = (url: string, settings: WebhookSettings) => postToTarget({ url, headers: { 'Content-Type': 'application/json' }, body: '{"ż":1}', settings })

  it.each<[number, string]>([
    [200, 'delivered'], [204, 'delivered'], [301, 'redirect'], [302, 'redirect'], [307, 'redirect'], [308, 'redirect'], [400, 'status'], [410, 'status'], [500, 'status'],
  ])('that is answered by %i is %s, and nothing of the answer is kept', async (status, outcome) => {
    receiver.received.length = 0
    receiver.answer = () => status
    const answer = await post(receiver.url, open)
    expect(answer).toEqual({ outcome, status, ms: expect.any(Number) })
    // Once, and nowhere else: the redirect is not followed.
    expect(receiver.received.map(({ body, headers, path }) => [path, body, headers['content-length']])).toEqual([['/hook', '{"ż":1}', '8']])
  })

  it('that is not answered ends at its limit', async () => {
    expect(await post(silent.url, { ...open, limitMs: 60 })).toMatchObject({ outcome: 'timeout', status: null })
  })

  it('to nobody has no connection', async () => {
    expect(await post('http://127.0.0.1:1/', open)).toMatchObject({ outcome: 'unreachable', status: null })
  })

  it('to a name that is not known', async () => {
    const findAddresses: FindAddresses = (_, __, callback) => callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), [])
    expect(await post('https://nowhere.example.org/', { ...open, allowPrivateNetworks: false, findAddresses })).toMatchObject({ outcome: 'host-unknown' })
  })

  it('without TLS at the other end is no HTTPS', async () => {
    expect((await post(receiver.url.replace('http:', 'https:'), open)).outcome).toMatch(/certificate|unreachable/)
  })

  describe('with private networks refused', () => {
    const port = () => new URL(receiver.url).port
    const leadsTo = (...addresses: string[]): WebhookSettings => ({
      ...open,
      allowPrivateNetworks: false,
      findAddresses: (_, __, callback) => callback(null, addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
    })

    it.each<[string, string, string[]]>([
      ['a name of this machine', 'https://www.example.org', ['127.0.0.1']],
      ['a name of this machine in IPv6', 'https://www.example.org', ['::1']],
      ['a name with one address inside', 'https://www.example.org', ['127.0.0.1', '8.8.8.8']],
      ['a name with no address', 'https://www.example.org', []],
      ['an address itself', 'https://127.0.0.1', ['8.8.8.8']],
      ['an address written otherwise', 'https://0x7f.0.0.1', ['8.8.8.8']],
      ['an address in IPv6', 'https://[::ffff:127.0.0.1]', ['8.8.8.8']],
      ['no HTTPS', 'http://www.example.org', ['127.0.0.1']],
    ])('%s is not asked', async (_, origin, addresses) => {
      receiver.received.length = 0
      expect(await post(`${origin}:${port()}/hook`, leadsTo(...addresses))).toMatchObject({ outcome: 'address-refused', status: null })
      expect(receiver.received).toEqual([])
    })

    it('a name that leads elsewhere the second time is judged by where the connection goes', async () => {
      const answers = ['93.184.215.14', '127.0.0.1']
      let asked = 0
      const findAddresses: FindAddresses = (_, __, callback) => callback(null, [{ address: answers[Math.min(asked++, 1)] as string, family: 4 }])
      // Whoever checked beforehand would have been shown the public one.
      const seen = await new Promise<string>((resolve) => findAddresses('rebinding.example.org', { all: true }, (_, [found]) => resolve(found?.address ?? '')))
      expect(isPublicAddress(seen)).toBe(true)
      receiver.received.length = 0
      expect((await post(`https://rebinding.example.org:${port()}/hook`, { ...open, allowPrivateNetworks: false, findAddresses })).outcome).toBe('address-refused')
      // The connection takes the address that was judged: nobody asks once more.
      expect([asked, receiver.received]).toEqual([2, []])
    })
  })
})
