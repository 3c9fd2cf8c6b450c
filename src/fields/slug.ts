/** The readable part of an address: made from the Polish title, stable once the document is public. */
import type { FieldHook, TextField } from 'payload'

import { both } from './bilingual'
import { type FieldContext, type Say, sayAbout } from './field-messages'

const LONGEST_SLUG = 100
const LABEL = both('Adres w serwisie', 'Slug')

/** Letters that Unicode can't take apart; Cyrillic as Ukraine writes it in Latin letters (2010). */
const FOLDED: Record<string, string> = {
  ł: 'l', đ: 'd', ð: 'd', ø: 'o', ħ: 'h', ı: 'i', ŧ: 't', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th',
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', ё: 'io', ў: 'u', ъ: '', ы: 'y', э: 'e',
}

/** `Otwarty Kraków` → `otwarty-krakow`, `Київ` → `kyiv`. */
export function slugOf(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/./gu, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_SLUG)
    .replace(/-+$/, '')
}

/** What a number can be put behind without growing too long. */
const stemOf = (base: string): string => base.slice(0, LONGEST_SLUG - 6).replace(/-+$/, '')

/** The first of `base`, `base-2`, `base-3` … that nobody has. */
export function freeSlug(base: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${stemOf(base)}-${number}`
    if (!taken.has(slug)) return slug
  }
}

/** Whether nobody has changed `slug` by hand since it was made from a title that gives `base`. */
export function isMadeFrom(base: string, slug: string): boolean {
  const [, stem] = /^(.+)-\d+$/.exec(slug) ?? []
  return base !== '' && (slug === base || stem === stemOf(base))
}

export function validateSlug(value: unknown, say: Say): string | true {
  if (value === undefined || value === null || value === '') return true
  const isFine = typeof value === 'string' && value.length <= LONGEST_SLUG && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
  return isFine ? true : say('slug')
}

function titleText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/**
 * Fills an empty slug, and lets it follow the title while the document was never public and nobody
 * has changed it by hand. Trashed documents keep theirs, so they are counted as taken.
 */
const makeSlug =
  (titleField: string): FieldHook =>
  async ({ collection, data, originalDoc, req, value }) => {
    const title = titleText(data?.[titleField] ?? originalDoc?.[titleField])
    const current = typeof value === 'string' ? value.trim() : (originalDoc?.slug as string | undefined)
    const followed = slugOf(titleText(originalDoc?.[titleField]))
    const isFollowing = originalDoc?._status === 'draft' && isMadeFrom(followed, current ?? '') && !originalDoc?.firstPublishedAt
    if (current && !isFollowing) return current
    const base = slugOf(title)
    if (!base || !collection || (current && base === followed)) return current || undefined
    const { docs } = await req.payload.db.find<{ id: string; slug?: string }>({
      collection: collection.slug,
      pagination: false,
      req,
      select: { slug: true },
      where: { or: [{ slug: { equals: base } }, { slug: { like: `${stemOf(base)}-` } }] },
    })
    const others = docs.filter(({ id }) => String(id) !== String(originalDoc?.id))
    return freeSlug(base, new Set(others.map(({ slug }) => slug ?? '')))
  }

export function slugField({ from = 'title' }: { from?: string } = {}): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: LABEL,
    index: true,
    unique: true,
    maxLength: LONGEST_SLUG,
    admin: {
      position: 'sidebar',
      description: both(
        'Powstaje z polskiego tytułu. Po publikacji zmieniaj tylko w razie potrzeby: stare odnośniki przestaną działać.',
        'Made from the Polish title. Change it after publication only if you must: old links will break.',
      ),
    },
    hooks: { beforeValidate: [makeSlug(from)], beforeDuplicate: [() => null] },
    validate: (value: unknown, { data, req }: FieldContext) => {
      const say = sayAbout(LABEL, req)
      // A document that is public needs an address; one without a title is told about that alone.
      if (!value) return titleText(data?.[from]) ? say('slugMissing') : true
      return validateSlug(value, say)
    },
  } as TextField
}
