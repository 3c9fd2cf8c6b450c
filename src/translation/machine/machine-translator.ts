/** A machine that translates lines: what adapters of engines offer, and how they fail. */

export const ENGINES = ['libretranslate', 'deepl', 'pseudo'] as const
export type Engine = (typeof ENGINES)[number]

/** Agreed words for what stands in `words` from `start` to `end` (exclusive, in UTF-16 units). */
export interface TermHit {
  start: number
  end: number
  target: string
}

/** Finds agreed terms in words without inline codes; hits don't overlap. */
export type TermFinder = (words: string) => readonly TermHit[]

export interface TranslateOptions {
  /** Locales as src/languages.ts names them. */
  from: string
  to: string
  glossary?: TermFinder
  /** Ends the work early; the work then rejects with the signal's reason. */
  signal?: AbortSignal
}

export interface MachineTranslator {
  engine: Engine
  /**
   * One target line for each source line, in order. Lines are those of inline-codes.ts: codes `<1>…</1>`,
   * `&` and `<` of the words escaped. Codes that the engine broke are taken out, the words stay.
   * @throws MachineFault; the signal's reason
   */
  translate: (lines: readonly string[], options: TranslateOptions) => Promise<string[]>
}

/**
 * wrong-key: refused who asks. quota: nothing left to spend. busy: asks to wait, longer than we do.
 * refused: does not take these texts or languages. unreachable: no answer, or a failure of its own.
 * too-slow: no answer in time. odd-answer: answered something else than a translation.
 */
export type MachineFaultKind = 'wrong-key' | 'quota' | 'busy' | 'refused' | 'unreachable' | 'too-slow' | 'odd-answer'

/** Carries nothing of what was sent or answered: neither texts nor keys belong in a log. */
export class MachineFault extends Error {
  override readonly name = 'MachineFault'
  constructor(
    readonly kind: MachineFaultKind,
    /** HTTP status of the engine, where it answered. */
    readonly status: number | null = null,
  ) {
    super(status === null ? kind : `${kind} (${status})`)
  }
}

/** Told by name: the class is loaded twice (server, Next's bundle). */
export const isMachineFault = (error: unknown): error is MachineFault => error instanceof Error && error.name === 'MachineFault'
