/** What was found, as it is read at this moment by somebody without a cookie or a key. */
import type { Payload, SanitizedCollectionConfig } from 'payload'

import { highlight } from './highlight'
import { type PublicDocument, readAsAnybody } from './read-as-anybody'
import type { Found } from './word-index'

const MOST_HIGHLIGHTS = 3

export interface Hit {
  collection: string
  id: string
  slug: string | null
  title: string
  /** The language that its texts are in: the one asked for, or the source's where they have not been translated. */
  language: string
  score: number
  /** Null: not translated, as names. */
  highlights: { field: string; text: string; language: string | null }[]
}

export interface ReadHits {
  collections: ReadonlyMap<string, SanitizedCollectionConfig>
  locale: string
  found: readonly Found[]
}

/** @returns hits in the order in which they were found, and those that nobody may read any more */
export async function readHits(payload: Payload, { collections, found, locale }: ReadHits): Promise<{ hits: Hit[]; gone: Found[] }> {
  const slugs = [...new Set(found.map(({ collection }) => collection))]
  const read = new Map(
    await Promise.all(
      slugs.map(async (slug) => {
        const ids = found.filter(({ collection }) => collection === slug).map(({ id }) => id)
        return [slug, await readPage(payload, { collection: collections.get(slug) as SanitizedCollectionConfig, ids, locale })] as const
      }),
    ),
  )
  const hits: Hit[] = []
  const gone: Found[] = []
  for (const each of found) {
    const page = read.get(each.collection)
    const document = page?.shown.get(each.id)
    if (page && document) hits.push(hitOf(each, document, page.languageOf(each.id)))
    else gone.push(each)
  }
  return { gone, hits }
}

/** The language of a text by its field. */
type LanguageOf = (field: string) => string

interface Page {
  shown: Map<string, PublicDocument>
  languageOf: (id: string) => LanguageOf
}

async function readPage(
  payload: Payload,
  { collection, ids, locale }: { collection: SanitizedCollectionConfig; ids: readonly string[]; locale: string },
): Promise<Page> {
  const { localization } = payload.config
  const source = localization ? localization.defaultLocale : locale
  const where = { id: { in: [...ids] } }
  const byId = (documents: PublicDocument[]) => new Map(documents.map((document) => [document.id, document]))
  const shown = byId(await readAsAnybody(payload, { collection, locale, where }))
  if (locale === source) return { languageOf: () => () => locale, shown }
  const own = byId(await readAsAnybody(payload, { collection, hasFallback: false, locale, where }))
  const languageOf = (id: string): LanguageOf => {
    const written = new Set(own.get(id)?.texts.map(({ field }) => field))
    return (field) => (written.has(field) ? locale : source)
  }
  return { languageOf, shown }
}

function hitOf({ collection, id, score, words }: Found, { slug, texts, title, titleField }: PublicDocument, languageOf: LanguageOf): Hit {
  const found = new Set(words)
  const lit = texts.flatMap(({ field, isLocalized, text }) => {
    const shown = highlight(text, found)
    return shown ? [{ field, isTitle: field === titleField, language: isLocalized ? languageOf(field) : null, text: shown.html, words: shown.words }] : []
  })
  lit.sort((a, b) => Number(b.isTitle) - Number(a.isTitle) || b.words - a.words)
  const translatable = texts.filter(({ isLocalized }) => isLocalized)
  // A person's name is in no language: then the first text that is in one tells.
  const telling = translatable.find(({ field }) => field === titleField) ?? translatable[0]
  return {
    collection,
    id,
    slug,
    title,
    language: languageOf(telling?.field ?? titleField),
    score: Math.round(score * 100) / 100,
    highlights: lit.slice(0, MOST_HIGHLIGHTS).map(({ field, language, text }) => ({ field, text, language })),
  }
}
