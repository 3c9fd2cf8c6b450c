/** The worklist worked out anew from everything that is stored, to hold the kept rows against. */
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'

import { TARGET_LOCALE_CODES } from '../languages'
import type { Translation, WorklistItem } from '../payload-types'
import { GLOBAL_ID } from '../translation/project-on-save'
import { type Source, sourceNamed, titleOf } from '../translation/sources'
import { progressOfTranslation } from '../translation/translation-of'

type Data = Record<string, any>

const POLISH_ALONE = { depth: 0, fallbackLocale: false, locale: 'pl', overrideAccess: true, pagination: false } as const

/** What a translator works from, by id: read through the Local API, unlike the rows' own way. */
async function textsOf(payload: Payload, source: Source): Promise<Map<string, Data>> {
  if (source.kind === 'global') {
    const read = (draft: boolean): Promise<Data> => payload.findGlobal({ ...POLISH_ALONE, draft, slug: source.slug as GlobalSlug }) as Promise<Data>
    const published = await read(false)
    const text = published._status === 'published' ? published : await read(true)
    return text.updatedAt ? new Map([[GLOBAL_ID, text]]) : new Map()
  }
  const read = async (draft: boolean): Promise<Data[]> =>
    (await payload.find({ ...POLISH_ALONE, collection: source.slug as CollectionSlug, draft, joins: false as never })).docs as Data[]
  const drafts = new Map((await read(true)).map((doc) => [String(doc.id), doc]))
  return new Map((await read(false)).map((doc) => [String(doc.id), doc._status === 'published' ? doc : (drafts.get(String(doc.id)) ?? doc)]))
}

const lineOf = (row: Pick<WorklistItem, 'source' | 'sourceId' | 'locale' | 'title' | 'state' | 'words' | 'wordsToDo' | 'percent' | 'staleSegments' | 'isSourcePublic'>): string =>
  [
    `${row.source}/${row.sourceId}/${row.locale}`, row.title, row.state, `${row.wordsToDo} of ${row.words} words`, `${row.percent} %`,
    `${row.staleSegments} stale`, row.isSourcePublic ? 'public' : 'not public',
  ].join(' | ')

export async function worklistAsItShouldBe(payload: Payload): Promise<string[]> {
  const { docs: translations } = await payload.db.find<Translation>({ collection: 'translations', pagination: false })
  const byKey = new Map(translations.map((translation) => [`${translation.source}/${translation.sourceId}/${translation.locale}`, translation]))
  const translatable = [...payload.config.collections, ...payload.config.globals].filter(({ custom }) => custom?.isTranslatable)
  const lines: string[] = []
  for (const { slug } of translatable) {
    const source = sourceNamed({ payload } as never, slug)
    for (const [sourceId, text] of await textsOf(payload, source)) {
      for (const locale of TARGET_LOCALE_CODES) {
        const { progress, segments } = progressOfTranslation(source, text, byKey.get(`${slug}/${sourceId}/${locale}`) ?? null)
        if (segments.length === 0) continue
        const isSourcePublic = text._status === 'published'
        lines.push(lineOf({ source: slug, sourceId, locale: locale as 'en', title: titleOf(source, text, sourceId), isSourcePublic, ...progress }))
      }
    }
  }
  return lines.sort()
}

export async function worklistAsItIs(payload: Payload): Promise<string[]> {
  const { docs } = await payload.db.find<WorklistItem>({ collection: 'worklist', pagination: false })
  return docs.map(lineOf).sort()
}
