/** Made-up content for measurements: always the same for the same number, and marked as made up. Pure. */
import { rowId } from './split-languages'

export const GENERATED_SLUG = 'generated-'
const MARK = { pl: '[dane wygenerowane]', en: '[generated data]' }

/** By its address and its mark: an editor's document may have either, and is not taken for made up. */
export function isMadeUp(collection: string, { name, slug, title }: { name?: unknown; slug?: unknown; title?: unknown }): boolean {
  const words = (title ?? name) as string | { pl?: string } | null | undefined
  const polish = typeof words === 'object' ? words?.pl : words
  return typeof slug === 'string' && new RegExp(`^${GENERATED_SLUG}${collection}-\\d+$`).test(slug) && Boolean(polish?.startsWith(`${MARK.pl} `))
}

export type GeneratedCollection = 'member-cities' | 'programmes' | 'resolutions'

export interface Generated {
  /** The document as it is stored: texts in all languages, published. */
  data: { [field: string]: unknown }
  /** English by address, as its translation holds it. */
  english: { [address: string]: string }
}

/** A small repeatable random source (mulberry32): numbers from 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Known {
  countries: readonly string[]
  programmes: readonly string[]
}

const WORDS = ['miasto', 'dialog', 'sąsiedztwo', 'szkoła', 'język', 'kultura', 'wspólnota', 'integracja', 'park', 'rynek']

const paragraph = (random: () => number): string =>
  Array.from({ length: 24 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ')

const pick = <Item>(random: () => number, items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]

function date(random: () => number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${2008 + Math.floor(random() * 18)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`
}

interface Kind {
  name: { pl: string; en: string }
  titleField: 'name' | 'title'
  own: (random: () => number, known: Known, slug: string) => { [field: string]: unknown }
}

const KINDS: { [collection in GeneratedCollection]: Kind } = {
  'member-cities': {
    name: { pl: 'Miasto', en: 'City' },
    titleField: 'name',
    own: (random, { countries, programmes }, slug) => ({
      country: pick(random, countries),
      population: { value: 30_000 + Math.floor(random() * 2_000_000) },
      latitude: Math.round((random() * 140 - 70) * 1e4) / 1e4,
      longitude: Math.round((random() * 360 - 180) * 1e4) / 1e4,
      memberships: programmes.length
        ? [{ id: rowId(slug, 'memberships.0'), programme: pick(random, programmes), status: 'member', joined: date(random) }]
        : [],
    }),
  },
  programmes: {
    name: { pl: 'Program', en: 'Programme' },
    titleField: 'title',
    own: (random) => ({ status: 'running', started: date(random) }),
  },
  resolutions: {
    name: { pl: 'Uchwała', en: 'Resolution' },
    titleField: 'title',
    own: (random, { programmes }) => ({
      kind: 'resolution',
      adoptedOn: date(random),
      legalStatus: 'unknown',
      adopts: programmes.length ? [pick(random, programmes)] : [],
    }),
  },
}

/** @param number from 1; the same seed and number give the same document */
export function generate(collection: GeneratedCollection, number: number, { known, seed }: { known: Known; seed: number }): Generated {
  const { name, own, titleField } = KINDS[collection]
  const slug = `${GENERATED_SLUG}${collection}-${number}`
  const random = randomFrom(seed * 1_000_003 + number)
  const title = { pl: `${MARK.pl} ${name.pl} ${number}`, en: `${MARK.en} ${name.en} ${number}` }
  const words = paragraph(random)
  const summary = { pl: `${MARK.pl} ${words}`, en: `${MARK.en} ${words}` }
  return {
    data: { slug, [titleField]: title, summary, ...own(random, known, slug), _status: 'published' },
    english: { [titleField]: title.en, summary: summary.en },
  }
}
