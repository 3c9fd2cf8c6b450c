/** Content for tests, each called by what it is. All of it is made past access rules, as a fixture. */
import type { CollectionSlug, Payload } from 'payload'

import type { TestApp } from './start-test-app'

type Data = Record<string, any>

let count = 0
export const unique = (word: string): string => `${word} ${process.pid} ${(count += 1)}`

/** Editor state of a rich text with one paragraph for each line. */
export function richText(...paragraphs: string[]): Data {
  return {
    root: {
      type: 'root', version: 1, direction: 'ltr', format: '', indent: 0,
      children: paragraphs.map((text) => ({
        type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, textFormat: 0, textStyle: '',
        children: [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }],
      })),
    },
  }
}

/** Polish text of a programme whose every public text holds `mark`, with one milestone. */
export const programmeData = (mark: string): Data => ({
  title: unique(`Program ${mark}`),
  summary: `Opis ${mark}`,
  body: richText(`Treść ${mark}`),
  milestones: [{ date: '2008', title: `Początek ${mark}` }],
})

export async function createContent(
  { payload }: { payload: Payload },
  collection: string,
  data: Data,
  { draft = false }: { draft?: boolean } = {},
): Promise<Data> {
  return (await payload.create({
    collection: collection as CollectionSlug,
    data: { ...data, _status: draft ? 'draft' : 'published' } as never,
    draft,
    locale: 'pl',
    overrideAccess: true,
  })) as Data
}

/** Saves a draft over what is published. */
export async function saveDraft({ payload }: { payload: Payload }, collection: string, id: string, data: Data): Promise<Data> {
  return (await payload.update({
    collection: collection as CollectionSlug,
    id,
    data: data as never,
    draft: true,
    locale: 'pl',
    overrideAccess: true,
  })) as Data
}

/** Everything that is stored of a document: itself, its versions and its translations, in all locales. */
export async function storedState({ payload }: Pick<TestApp, 'payload'>, collection: string, id: string): Promise<string> {
  const [doc, versions, translations] = await Promise.all([
    payload.db.findOne({ collection: collection as CollectionSlug, where: { id: { equals: id } } }),
    payload.db.findVersions({ collection: collection as CollectionSlug, pagination: false, sort: 'createdAt', where: { parent: { equals: id } } }),
    payload.db.find({ collection: 'translations', pagination: false, where: { sourceId: { equals: id } } }),
  ])
  return JSON.stringify([doc, versions.docs, translations.docs])
}
