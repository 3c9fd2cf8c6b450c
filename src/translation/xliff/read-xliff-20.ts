import type { Inline } from './inline-content'
import { ContentCollector } from './content-collector'
import type { OpenedElement, ReadFile, ReadUnit, XliffReader } from './read-xliff'
import { XLIFF_STATES, type XliffState } from './xliff-document'

interface Part {
  isIgnorable: boolean
  state: XliffState
  source: Inline[]
  target: Inline[] | null
  /** Where the target stands among the unit's, from 1, if not where its source does. */
  order: number | null
}

const stateOf = (value: string | null): XliffState => XLIFF_STATES.find((state) => state === value) ?? 'initial'

const isBlank = (content: readonly Inline[]): boolean => content.every((inline) => typeof inline === 'string' && inline.trim() === '')

/** The parts of a unit as one text; without a target where a part with words has none. */
function joined(parts: readonly Part[]): Pick<ReadUnit, 'source' | 'target' | 'state'> {
  const segments = parts.filter(({ isIgnorable }) => !isIgnorable)
  const isTranslated = segments.some(({ target }) => target !== null) && segments.every(({ source, target }) => target !== null || isBlank(source))
  const inOrder = parts
    .map(({ order, source, target }, index) => ({ content: target ?? source, place: order ?? index + 1, index }))
    .sort((a, b) => a.place - b.place || a.index - b.index)
  const lowest = Math.min(...segments.map(({ state }) => XLIFF_STATES.indexOf(state)), XLIFF_STATES.length - 1)
  return {
    source: parts.flatMap(({ source }) => source),
    target: isTranslated ? inOrder.flatMap(({ content }) => content) : null,
    state: segments.length > 0 ? (XLIFF_STATES[lowest] ?? 'initial') : 'initial',
  }
}

/** A character that XML can't carry, by its number. */
function codePoint(hex: string | null): string {
  const point = /^[0-9a-f]{1,8}$/i.test(hex ?? '') ? Number.parseInt(hex ?? '', 16) : -1
  return point >= 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : ''
}

/** @param ofRoot the attributes of `<xliff>` */
export function createReader20(ofRoot: (name: string) => string | null): XliffReader {
  const sourceLanguage = ofRoot('srcLang') ?? ''
  const targetLanguage = ofRoot('trgLang')
  const files: ReadFile[] = []
  const collector = new ContentCollector()
  let unit: (ReadUnit & { parts: Part[] }) | null = null
  let part: Part | null = null
  let fingerprint: string | null = null
  /** What the start codes of the unit stand for, by id. */
  let started = new Map<string, string>()

  const openUnit = ({ attribute, line }: OpenedElement): (() => void) => {
    unit = { id: attribute('id') ?? '', name: attribute('name'), source: [], target: null, state: 'initial', fingerprint: null, line, parts: [] }
    started = new Map()
    return () => {
      if (!unit) return
      const { parts, ...read } = unit
      files.at(-1)?.units.push({ ...read, ...joined(parts) })
      unit = null
    }
  }

  const openPart = ({ attribute, name }: OpenedElement): (() => void) => {
    part = { isIgnorable: name === 'ignorable', state: stateOf(attribute('state')), source: [], target: null, order: null }
    unit?.parts.push(part)
    return () => void (part = null)
  }

  const openText = ({ attribute, name }: OpenedElement): (() => void) | null => {
    if (!part) return null
    const content = collector.begin()
    if (name === 'source') part.source = content
    else {
      part.target = content
      const order = attribute('order')
      part.order = order && /^\d{1,9}$/.test(order) ? Number(order) : null
    }
    return () => collector.end()
  }

  const openInline = ({ attribute, name }: OpenedElement): (() => void) | null => {
    const code = attribute('copyOf') ?? attribute('id')
    switch (name) {
      case 'pc':
        collector.code(code, 'open')
        return () => collector.code(code, 'close')
      case 'sc':
        collector.code(code, 'open')
        started.set(attribute('id') ?? '', code ?? '')
        return null
      case 'ec':
        collector.code(started.get(attribute('startRef') ?? '') ?? attribute('startRef') ?? code, 'close')
        return null
      case 'ph':
        collector.code(code, 'alone')
        return collector.mute()
      case 'cp':
        collector.words(codePoint(attribute('hex')))
        return null
      default:
        // Markers of other people's notes and terms: their words are the text's.
        return null
    }
  }

  const open = (element: OpenedElement): (() => void) | null => {
    const { attribute, isCore, name, path } = element
    if (collector.content) return isCore ? openInline(element) : collector.mute()
    if (!isCore) {
      if (name !== 'meta' || attribute('type') !== 'fingerprint' || !unit) return null
      fingerprint = ''
      return () => {
        if (unit) unit.fingerprint = fingerprint
        fingerprint = null
      }
    }
    const parent = path.at(-1)
    if (name === 'file' && parent === 'xliff') {
      files.push({ original: attribute('original') ?? '', sourceLanguage, targetLanguage, units: [] })
      return null
    }
    if (name === 'unit' && files.length > 0 && !unit) return openUnit(element)
    if ((name === 'segment' || name === 'ignorable') && parent === 'unit') return openPart(element)
    if ((name === 'source' || name === 'target') && (parent === 'segment' || parent === 'ignorable')) return openText(element)
    return null
  }

  return {
    files,
    open,
    text: (text) => {
      if (fingerprint !== null) fingerprint += text.trim()
      else collector.words(text)
    },
  }
}
