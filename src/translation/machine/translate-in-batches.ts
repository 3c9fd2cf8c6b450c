/** What all engines have in common: marked-up lines, each asked for once, in batches one after the other. */
import { type BatchLimits, batchesOf } from './batches'
import { hasLetters, lineOfAnswer, markUp } from './line-markup'
import { type Engine, MachineFault, type MachineTranslator } from './machine-translator'

export interface BatchOptions {
  from: string
  to: string
  signal?: AbortSignal | undefined
}

export interface EngineAdapter {
  engine: Engine
  limits: BatchLimits
  /** The engine writes `&lt;` and the like as the characters that they stand for. */
  undoesEntities?: boolean
  /** Translates marked-up texts (see line-markup.ts), one answer each. @throws MachineFault */
  ask: (texts: string[], options: BatchOptions) => Promise<unknown[]>
}

export const translateInBatches = ({ ask, engine, limits, undoesEntities = false }: EngineAdapter): MachineTranslator => ({
  engine,
  translate: async (lines, { from, glossary, signal, to }) => {
    const textOf = new Map(lines.filter(hasLetters).map((line) => [line, markUp(line, glossary)]))
    const answerTo = new Map<string, string>()
    for (const batch of batchesOf([...new Set(textOf.values())], limits)) {
      const answers = await ask(batch, { from, to, signal })
      if (answers.length !== batch.length) throw new MachineFault('odd-answer', 200)
      batch.forEach((text, index) => {
        const answer = answers[index]
        if (typeof answer !== 'string' || answer.trim() === '') throw new MachineFault('odd-answer', 200)
        answerTo.set(text, answer)
      })
    }
    return lines.map((line) => {
      const answer = answerTo.get(textOf.get(line) ?? '')
      return answer === undefined ? line : lineOfAnswer(answer, line, { undoesEntities })
    })
  },
})
