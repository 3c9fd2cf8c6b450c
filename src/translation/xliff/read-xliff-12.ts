import { ContentCollector } from './content-collector'
import type { OpenedElement, ReadFile, ReadUnit, XliffReader } from './read-xliff'
import type { XliffState } from './xliff-document'

/** The states of 1.2 that say that somebody has finished; the others ask for work. */
const FINISHED: Record<string, XliffState> = { translated: 'translated', 'needs-review-translation': 'translated', 'signed-off': 'reviewed', final: 'final' }

export function createReader12(): XliffReader {
  const files: ReadFile[] = []
  const collector = new ContentCollector()
  let unit: ReadUnit | null = null
  let isApproved = false
  /** What a code that opens is called, by `rid` and by id: the one that closes may have another id. */
  let opened = new Map<string, string>()

  const openUnit = ({ attribute, line }: OpenedElement): (() => void) => {
    unit = { id: attribute('id') ?? '', name: attribute('resname'), source: [], target: null, state: 'initial', fingerprint: attribute('extradata'), line }
    isApproved = attribute('approved') === 'yes'
    return () => {
      if (unit) files.at(-1)?.units.push(unit)
      unit = null
    }
  }

  const openText = ({ attribute, name }: OpenedElement): (() => void) | null => {
    if (!unit) return null
    opened = new Map()
    const content = collector.begin()
    if (name === 'source') unit.source = content
    else {
      unit.target = content
      const state = attribute('state')
      // A tool that knows no states just fills targets in.
      unit.state = isApproved ? 'final' : state === null ? 'translated' : (FINISHED[state] ?? 'initial')
    }
    return () => collector.end()
  }

  const openInline = ({ attribute, name }: OpenedElement): (() => void) | null => {
    const id = attribute('id')
    const pair = attribute('rid') ?? id ?? ''
    switch (name) {
      case 'g':
        collector.code(id, 'open')
        return () => collector.code(id, 'close')
      case 'bx':
      case 'bpt':
        opened.set(pair, id ?? pair)
        collector.code(id ?? pair, 'open')
        return collector.mute()
      case 'ex':
      case 'ept':
        collector.code(opened.get(pair) ?? id ?? pair, 'close')
        return collector.mute()
      case 'it':
        collector.code(id, attribute('pos') === 'close' ? 'close' : 'open')
        return collector.mute()
      case 'x':
      case 'ph':
        collector.code(id, 'alone')
        return collector.mute()
      default:
        return null
    }
  }

  const open = (element: OpenedElement): (() => void) | null => {
    const { attribute, isCore, name, path } = element
    if (collector.content) return isCore ? openInline(element) : collector.mute()
    if (!isCore) return null
    const parent = path.at(-1)
    if (name === 'file' && parent === 'xliff') {
      files.push({ original: attribute('original') ?? '', sourceLanguage: attribute('source-language') ?? '', targetLanguage: attribute('target-language'), units: [] })
      return null
    }
    if (name === 'trans-unit' && files.length > 0 && !unit) return openUnit(element)
    // `seg-source` says the source again, in segments; matches have texts of their own.
    if ((name === 'source' || name === 'target') && parent === 'trans-unit') return openText(element)
    return null
  }

  return { files, open, text: (text) => collector.words(text) }
}
