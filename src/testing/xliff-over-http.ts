/** Documents and files over HTTP: files of translators, out and in. */
import { createContent, programmeData } from './builders'
import type { Caller } from './sign-in-as'
import type { TestApp } from './start-test-app'

export const XLIFF = 'application/xliff+xml'
export const PATH = '/api/translation/xliff'

export const asFile = (content: string | Uint8Array, type = XLIFF): Blob => new Blob([content as never], { type })

/** A published programme of four segments: title, summary, one paragraph, one milestone. */
export async function makeProgramme(app: TestApp, mark: string): Promise<string> {
  const { id } = await createContent(app, 'programmes', programmeData(mark))
  return id
}

export async function exported(who: Caller, id: string, query = ''): Promise<string> {
  const { body, status } = await who.request('GET', `${PATH}?source=programmes&sourceId=${id}&locale=en${query}`)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body
}

export const importInto = (who: Caller, text: string, query = '') => who.request('POST', `${PATH}?${query}`, asFile(text))

export const taskOf = async (who: Caller, id: string): Promise<any> => (await who.request('GET', `/api/translation/of/programmes/${id}/en`)).body

/** As a tool would: each source gets a target before which stands `mark`. */
export const translated = (file: string, mark = 'EN'): string =>
  file
    .replace(/<target[^>]*>.*?<\/target>/gs, '')
    .replace(/<segment state="initial"[^>]*>/g, '<segment state="translated">')
    .replace(/(<source[^>]*>)(.*?)<\/source>/gs, (all, _open, source: string) => `${all}<target xml:space="preserve">${mark} ${source}</target>`)

/** The first `<file>` of a file. */
export const fileElement = (file: string): string => /<file [^]*?<\/file>/.exec(file)?.[0] ?? ''
