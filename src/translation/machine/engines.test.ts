/** Adapters against servers on this machine that speak as the engines' documentation says. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it } from '@jest/globals'

import { waitBefore } from './ask-engine'
import { batchesOf } from './batches'
import { deepL, deepLHost } from './deepl'
import { libreTranslate } from './libretranslate'
import type { MachineTranslator } from './machine-translator'
import { pseudoLanguage } from './pseudo-language'
import { translatorOfSettings } from './translator-of-settings'

const KEY = 'key-that-nobody-sees'
const QUICK = { answerWithin: 10_000, longestWait: 2000 }

interface Question {
  path: string | undefined
  headers: IncomingMessage['headers']
  body: any
}
type Answer = (question: Question, res: ServerResponse, number: number) => void

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serving(answer: Answer): Promise<{ url: string; questions: Question[] }> {
  const questions: Question[] = []
  const server = createServer((req, res) => {
    let text = ''
    req.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    req.on('end', () => {
      const question = { path: req.url, headers: req.headers, body: JSON.parse(text) }
      questions.push(question)
      answer(question, res, questions.length)
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, questions }
}

const json = (res: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}): void => {
  res.writeHead(status, { 'Content-Type': 'application/json', ...headers })
  res.end(JSON.stringify(body))
}

const upper = (text: string): string => text.split(/(<[^>]*>|&\w+;)/).map((part, index) => (index % 2 ? part : part.toUpperCase())).join('')

interface Adapter {
  name: 'libretranslate' | 'deepl'
  at: (url: string, patience?: { answerWithin: number; longestWait: number }) => MachineTranslator
  textsOf: (question: Question) => string[]
  answerOf: (texts: unknown[]) => unknown
}

const adapters: Adapter[] = [
  {
    name: 'libretranslate',
    at: (url, patience = QUICK) => libreTranslate({ url, key: KEY, patience }),
    textsOf: ({ body }) => body.q,
    // It undoes entities of its own accord.
    answerOf: (translatedText) => ({ translatedText: translatedText.map((text) => (typeof text === 'string' ? text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&') : text)) }),
  },
  {
    name: 'deepl',
    at: (url, patience = QUICK) => deepL({ url, key: KEY, patience }),
    textsOf: ({ body }) => body.text,
    answerOf: (texts) => ({ translations: texts.map((text) => ({ detected_source_language: 'PL', text })) }),
  },
]

const LINES = ['Rada Miasta', 'Akapit z <1>odnośnikiem</1> i <2>pogrubieniem</2>', 'R&amp;D &lt; 5', 'wiersz\ndrugi', '2008', 'Rada Miasta']
const TRANSLATED = ['RADA MIASTA', 'AKAPIT Z <1>ODNOŚNIKIEM</1> I <2>POGRUBIENIEM</2>', 'R&amp;D &lt; 5', 'WIERSZ\nDRUGI', '2008', 'RADA MIASTA']
const INTO_ENGLISH = { from: 'pl', to: 'en' }

describe.each(adapters)('$name', ({ answerOf, at, textsOf }) => {
  const translating = (res: ServerResponse, question: Question): void => json(res, answerOf(textsOf(question).map(upper)))

  it('translates lines in their order, each text asked for once, codes and signs kept', async () => {
    const { questions, url } = await serving((question, res) => translating(res, question))
    expect(await at(url).translate(LINES, INTO_ENGLISH)).toEqual(TRANSLATED)
    expect(questions.flatMap(textsOf)).toEqual(['Rada Miasta', 'Akapit z <x id="1">odnośnikiem</x> i <x id="2">pogrubieniem</x>', 'R&amp;D &lt; 5', 'wiersz<br/>drugi'])
  })

  it('asks nobody where there is nothing to translate', async () => {
    const { questions, url } = await serving((question, res) => translating(res, question))
    expect(await at(url).translate(['2008', '', '<1>5</1>'], INTO_ENGLISH)).toEqual(['2008', '', '<1>5</1>'])
    expect(questions).toEqual([])
  })

  it('takes broken codes out', async () => {
    const { url } = await serving((question, res) => json(res, answerOf(textsOf(question).map((text) => text.replace('</x>', '')))))
    expect(await at(url).translate(['a <1>b</1> <2>c</2>'], INTO_ENGLISH)).toEqual(['a b c'])
  })

  it('has agreed terms in the answer', async () => {
    const { url } = await serving((question, res) => json(res, answerOf(textsOf(question).map((text) => text.split(/(<t .*?<\/t>)/).map((part, index) => (index % 2 ? part : upper(part))).join('')))))
    const glossary = (words: string) => (words.startsWith('Rada') ? [{ start: 0, end: 4, target: 'Council' }] : [])
    expect(await at(url).translate(['Rada uchwala'], { ...INTO_ENGLISH, glossary })).toEqual(['Council UCHWALA'])
  })

  it('sends batches one after the other, and puts them together', async () => {
    const { questions, url } = await serving((question, res) => translating(res, question))
    const lines = Array.from({ length: 120 }, (_, index) => `wiersz ${index}`)
    expect(await at(url).translate(lines, INTO_ENGLISH)).toEqual(lines.map((line) => line.toUpperCase()))
    expect(questions.length).toBeGreaterThan(1)
    expect(Math.max(...questions.map((question) => textsOf(question).length))).toBeLessThanOrEqual(50)
  })

  it.each([429, 503])('asks again after %s, when the engine said', async (status) => {
    const { questions, url } = await serving((question, res, number) =>
      number === 1 ? json(res, { error: 'Slowdown' }, status, { 'Retry-After': '0' }) : translating(res, question))
    expect(await at(url).translate(['tekst'], INTO_ENGLISH)).toEqual(['TEKST'])
    expect(questions.length).toBe(2)
  })

  it.each<[string, Answer, string, number]>([
    ['busy three times', (_, res) => json(res, {}, 429, { 'Retry-After': '0' }), 'busy (429)', 3],
    ['busy for an hour', (_, res) => json(res, {}, 429, { 'Retry-After': '3600' }), 'busy (429)', 1],
    ['a wrong key', (_, res) => json(res, { error: `Invalid API key ${KEY}` }, 403), 'wrong-key (403)', 1],
    ['no key', (_, res) => json(res, {}, 401), 'wrong-key (401)', 1],
    ['nothing left to spend', (_, res) => json(res, { message: 'Quota exceeded' }, 456), 'quota (456)', 1],
    ['an unknown language', (_, res) => json(res, { error: 'xx is not supported' }, 400), 'refused (400)', 1],
    ['too large', (_, res) => json(res, {}, 413), 'refused (413)', 1],
    ['a failure of its own', (_, res) => json(res, { error: 'Cannot translate text' }, 500), 'unreachable (500)', 1],
    ['a redirect', (_, res) => json(res, {}, 307, { Location: 'http://127.0.0.1:9/elsewhere' }), 'odd-answer (307)', 1],
    ['no JSON', (_, res) => res.end('<html>Welcome</html>'), 'odd-answer (200)', 1],
    ['other JSON', (_, res) => json(res, { hello: 'world' }), 'odd-answer (200)', 1],
    ['null', (_, res) => json(res, null), 'odd-answer (200)', 1],
    ['too few texts', (_, res) => json(res, answerOf(['one'])), 'odd-answer (200)', 1],
    ['too many texts', (_, res) => json(res, answerOf(['one', 'two', 'three'])), 'odd-answer (200)', 1],
    ['texts that are none', (_, res) => json(res, answerOf(['one', 5])), 'odd-answer (200)', 1],
    ['empty texts', (_, res) => json(res, answerOf(['one', ' '])), 'odd-answer (200)', 1],
    ['a huge answer', (_, res) => json(res, answerOf(['one', 'x'.repeat(5 * 2 ** 20)])), 'odd-answer (200)', 1],
    ['a connection cut', (_, res) => res.destroy(), 'unreachable', 1],
  ])('says what went wrong: %s', async (_, answer, message, asked) => {
    const { questions, url } = await serving(answer)
    const failed = await at(url).translate(['jeden', 'dwa'], INTO_ENGLISH).catch((error: unknown) => error)
    expect(failed).toMatchObject({ name: 'MachineFault', message })
    // Nothing of what was sent or answered, should somebody log it whole.
    expect(JSON.stringify([(failed as Error).stack, (failed as Error).cause, { ...(failed as object) }])).not.toMatch(new RegExp(`${KEY}|jeden|Slowdown`))
    expect(questions.length).toBe(asked)
  })

  it('gives up on an answer that doesn’t come, and on one that doesn’t end', async () => {
    const silent = await serving(() => undefined)
    await expect(at(silent.url, { answerWithin: 100, longestWait: 0 }).translate(['a'], INTO_ENGLISH)).rejects.toMatchObject({ kind: 'too-slow' })
    const endless = await serving((_, res) => void res.write('{"translations":['))
    await expect(at(endless.url, { answerWithin: 300, longestWait: 0 }).translate(['a'], INTO_ENGLISH)).rejects.toMatchObject({ kind: 'too-slow' })
  })

  it('says when nobody is there', async () => {
    await expect(at('http://127.0.0.1:9').translate(['a'], INTO_ENGLISH)).rejects.toMatchObject({ kind: 'unreachable' })
  })

  it('stops when its caller does, while it asks and while it waits', async () => {
    const stop = new AbortController()
    const silent = await serving(() => stop.abort(new Error('enough')))
    await expect(at(silent.url).translate(['a'], { ...INTO_ENGLISH, signal: stop.signal })).rejects.toThrow('enough')
    const stopWaiting = new AbortController()
    const busy = await serving((_, res) => {
      json(res, {}, 429, { 'Retry-After': '60' })
      setTimeout(() => stopWaiting.abort(new Error('enough')), 100)
    })
    await expect(at(busy.url, { answerWithin: 10_000, longestWait: 600_000 }).translate(['a'], { ...INTO_ENGLISH, signal: stopWaiting.signal })).rejects.toThrow('enough')
  })
})

describe('what each engine is asked', () => {
  const asked = async (at: (url: string) => MachineTranslator, locale: string): Promise<Question> => {
    const { questions, url } = await serving((_, res) => json(res, {}, 500))
    await at(`${url}/`).translate(['tekst'], { from: 'pl', to: locale }).catch(() => undefined)
    return questions[0] as Question
  }

  it('LibreTranslate: HTML, the key in the body where there is one', async () => {
    expect(await asked((url) => libreTranslate({ url, key: KEY }), 'uk')).toMatchObject({ path: '/translate', body: { q: ['tekst'], source: 'pl', target: 'uk', format: 'html', api_key: KEY } })
    expect((await asked((url) => libreTranslate({ url }), 'en')).body).not.toHaveProperty('api_key')
  })

  it.each([['en', 'EN-GB'], ['uk', 'UK'], ['pt', 'PT-PT'], ['de', 'DE']])('DeepL: XML, the key in the header, %s as %s', async (locale, target) => {
    const { body, headers, path } = await asked((url) => deepL({ url, key: KEY }), locale)
    expect(path).toBe('/v2/translate')
    expect(headers.authorization).toBe(`DeepL-Auth-Key ${KEY}`)
    expect(body).toMatchObject({ text: ['tekst'], source_lang: 'PL', target_lang: target, tag_handling: 'xml', ignore_tags: ['t'] })
    expect(JSON.stringify(body)).not.toContain(KEY)
  })

  it('DeepL: the host of the plan that the key is of', () => {
    expect([deepLHost('abc:fx'), deepLHost('abc')]).toEqual(['https://api-free.deepl.com', 'https://api.deepl.com'])
  })
})

describe('pseudo', () => {
  it('accents letters and nothing else, the same every time, asking nobody', async () => {
    const lines = ['Rada <1>Miasta</1> &lt; 5 & x', 'Zażółć\n2008', 'Rada uchwala']
    const glossary = (words: string) => (words === 'Rada uchwala' ? [{ start: 0, end: 4, target: 'Council' }] : [])
    const translated = await pseudoLanguage().translate(lines, { ...INTO_ENGLISH, glossary })
    expect(translated).toEqual(['Ŕåðå <1>Ṁîåšţå</1> &lt; 5 &amp; ẋ', 'Žåżółć\n2008', 'Council ûçĥŵåļå'])
    expect(await pseudoLanguage().translate(lines, { ...INTO_ENGLISH, glossary })).toEqual(translated)
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
    const [accented = ''] = await pseudoLanguage().translate([alphabet], INTO_ENGLISH)
    expect([...accented].map((letter) => letter.normalize('NFC')).length).toBe(alphabet.length)
    expect(new Set(accented).size).toBe(alphabet.length)
  })
})

it.each([
  [{ MACHINE_TRANSLATION: 'off' as const, MACHINE_TRANSLATION_URL: 'http://x', MACHINE_TRANSLATION_KEY: 'k' }, undefined],
  [{ MACHINE_TRANSLATION: 'libretranslate' as const, MACHINE_TRANSLATION_URL: 'http://x' }, 'libretranslate'],
  [{ MACHINE_TRANSLATION: 'deepl' as const, MACHINE_TRANSLATION_KEY: 'k' }, 'deepl'],
  [{ MACHINE_TRANSLATION: 'pseudo' as const }, 'pseudo'],
])('%j chooses %s', (settings, engine) => {
  expect(translatorOfSettings(settings)?.engine).toBe(engine)
})

describe('batches', () => {
  it.each<[string, string[], number[]]>([
    ['nothing', [], []],
    ['as many texts as go in', Array<string>(5).fill('a'), [2, 2, 1]],
    ['by bytes', ['ż'.repeat(40), 'ż'.repeat(40), 'b'], [1, 2]],
    ['one too large goes alone', ['a', 'b'.repeat(500), 'c'], [1, 1, 1]],
  ])('%s', (_, texts, sizes) => {
    const batches = batchesOf(texts, { texts: 2, bytes: 100 })
    expect(batches.map((batch) => batch.length)).toEqual(sizes)
    expect(batches.flat()).toEqual(texts)
  })
})

it.each([
  ['seconds', '2', 2000],
  ['longer than anybody waits', '21', null],
  ['a date', 'Thu, 01 Jan 1970 00:00:05 GMT', 4000],
  ['a date gone by', 'Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['nothing', null, 2000],
  ['nonsense', 'soon', 2000],
])('waits as long as the engine asks: %s', (_, header, wait) => {
  expect(waitBefore(header, { attempt: 2, longestWait: 20_000, now: 1000 })).toBe(wait)
})
