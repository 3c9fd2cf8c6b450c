/** Every inline code of the source stands once in the target, opened, closed and with words in it. A link that is lost is a code that is lost. */
import type { CheckedSegment, Finding, Range } from './finding'

interface Tag extends Range {
  code: number
  isClosing: boolean
}

const tagsIn = (line: string): Tag[] =>
  [...line.matchAll(/<(\/?)(\d+)>/g)].map(({ 0: all, 1: slash, 2: code, index }) => ({ code: Number(code), isClosing: slash === '/', start: index, end: index + all.length }))

const openings = (tags: readonly Tag[]): Tag[] => tags.filter(({ isClosing }) => !isClosing)
const distinct = (tags: readonly Tag[]): number[] => [...new Set(tags.map(({ code }) => code))].sort((a, b) => a - b)
const rangesOf = (tags: readonly Tag[]): Range[] => tags.map(({ end, start }) => ({ start, end }))

/** Tags without their other half, and those that close what was not opened last. */
function unpaired(tags: readonly Tag[]): Tag[] {
  const open: Tag[] = []
  const wrong: Tag[] = []
  for (const tag of tags) {
    if (!tag.isClosing) open.push(tag)
    else if (open.at(-1)?.code === tag.code) open.pop()
    else wrong.push(tag)
  }
  return [...wrong, ...open]
}

/** Pairs with nothing but codes and spaces between them: no reader sees them. */
function wordless(line: string): Set<number> {
  const found = new Set<number>()
  const open: { code: number; words: boolean }[] = []
  let done = 0
  for (const { code, end, isClosing, start } of tagsIn(line)) {
    const last = open.at(-1)
    if (last && line.slice(done, start).trim() !== '') last.words = true
    done = end
    if (!isClosing) open.push({ code, words: false })
    else if (last?.code === code) {
      open.pop()
      const around = open.at(-1)
      if (!last.words) found.add(code)
      else if (around) around.words = true
    }
  }
  return found
}

export function checkInlineCodes({ hasCodes, source, target }: CheckedSegment): Finding[] {
  if (!hasCodes) return []
  const known = distinct(openings(tagsIn(source)))
  const tags = tagsIn(target)
  const unknown = tags.filter(({ code }) => !known.includes(code))
  const doubled = openings(tags).filter(({ code }, at, all) => known.includes(code) && all.findIndex((tag) => tag.code === code) < at)
  const emptied = [...wordless(target)].filter((code) => known.includes(code) && !wordless(source).has(code))
  const lost = known.filter((code) => !tags.some((tag) => tag.code === code) || emptied.includes(code))
  const unbalanced = unpaired(tags).filter(({ code }) => known.includes(code))
  const error = 'error' as const
  return [
    ...(lost.length > 0 ? [{ check: 'code-lost' as const, severity: error, codes: lost }] : []),
    ...(doubled.length > 0 ? [{ check: 'code-doubled' as const, severity: error, codes: distinct(doubled), ranges: rangesOf(doubled) }] : []),
    ...(unknown.length > 0 ? [{ check: 'code-unknown' as const, severity: error, codes: distinct(unknown), ranges: rangesOf(unknown) }] : []),
    ...(unbalanced.length > 0 ? [{ check: 'code-unbalanced' as const, severity: error, codes: distinct(unbalanced), ranges: rangesOf(unbalanced) }] : []),
  ]
}
