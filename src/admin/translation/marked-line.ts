/** A line of the Polish as pieces to show: words that changed, inline codes, and terms of the glossary. Pure. */
import { diffArrays } from 'diff'

/** A term of the glossary, by its place in the line. */
export interface Marked {
  start: number
  end: number
}

export interface Words<Hit> {
  kind: 'words'
  text: string
  change: 'same' | 'added' | 'removed'
  hit: Hit | null
}

export interface Code {
  kind: 'opening' | 'closing'
  code: number
}

export type Piece<Hit> = Words<Hit> | Code

interface Token {
  text: string
  start: number
  code: Code | null
}

const TOKEN = /<\/?\d+>|&amp;|&lt;|[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu
const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<' }

function tokensOf(line: string, hasCodes: boolean): Token[] {
  return [...line.matchAll(TOKEN)].map(({ 0: text, index: start }) => {
    const tag = hasCodes ? /^<(\/?)(\d+)>$/.exec(text) : null
    if (tag) return { text: '', start, code: { kind: tag[1] ? ('closing' as const) : ('opening' as const), code: Number(tag[2]) } }
    return { text: hasCodes ? (SIGNS[text] ?? text) : text, start, code: null }
  })
}

type Change = Words<never>['change']

interface Step {
  change: Change
  words: string[]
}

/** A space that is the same between two changed words belongs to the change, or nobody can read it. */
function joined(steps: Step[]): Step[] {
  const isGap = (at: number): boolean => {
    const { change, words } = steps[at] as Step
    return change === 'same' && words.every((word) => /^\s+$/.test(word)) && at > 0 && at < steps.length - 1
  }
  const result: Step[] = []
  let removed: string[] = []
  let added: string[] = []
  const finish = (): void => {
    if (removed.length > 0) result.push({ change: 'removed', words: removed })
    if (added.length > 0) result.push({ change: 'added', words: added })
    removed = []
    added = []
  }
  steps.forEach((step, at) => {
    if (step.change === 'removed') removed.push(...step.words)
    else if (step.change === 'added') added.push(...step.words)
    else if (isGap(at)) {
      removed.push(...step.words)
      added.push(...step.words)
    } else {
      finish()
      result.push(step)
    }
  })
  finish()
  return result
}

function stepsBetween(before: string[], now: string[]): Step[] {
  return joined(diffArrays(before, now).map(({ added, removed, value }) => ({ change: added ? 'added' : removed ? 'removed' : 'same', words: value })))
}

interface MarkLine<Hit> {
  line: string
  /** Lines of rich texts have inline codes and escaped signs. */
  hasCodes: boolean
  /** What the line was when it was translated; null: nothing is marked as changed. */
  madeFrom: string | null
  hits: readonly Hit[]
}

export function markLine<Hit extends Marked>({ hasCodes, hits, line, madeFrom }: MarkLine<Hit>): Piece<Hit>[] {
  const tokens = tokensOf(line, hasCodes)
  const words = tokens.filter(({ code }) => !code).map(({ text }) => text)
  const before = madeFrom === null ? words : tokensOf(madeFrom, hasCodes).filter(({ code }) => !code).map(({ text }) => text)
  const pieces: Piece<Hit>[] = []
  const push = (text: string, change: Change, hit: Hit | null): void => {
    const last = pieces.at(-1)
    if (last?.kind === 'words' && last.change === change && last.hit === hit) last.text += text
    else pieces.push({ kind: 'words', text, change, hit })
  }
  let at = 0
  const codesHere = (): void => {
    for (let token = tokens[at]; token?.code; token = tokens[(at += 1)]) pieces.push(token.code)
  }
  for (const { change, words: own } of stepsBetween(before, words)) {
    for (const word of own) {
      if (change === 'removed') {
        push(word, change, null)
        continue
      }
      codesHere()
      const { start, text } = tokens[at] as Token
      at += 1
      push(text, change, hits.find((hit) => hit.start <= start && start < hit.end) ?? null)
    }
  }
  codesHere()
  return pieces
}
