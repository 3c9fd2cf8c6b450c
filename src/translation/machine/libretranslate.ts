/**
 * LibreTranslate (https://docs.libretranslate.com, POST /translate). It has no glossaries: agreed terms are put
 * in and marked translate="no". Small batches, because it works out a batch while we wait.
 */
import { askEngine, type Patience } from './ask-engine'
import { MachineFault, type MachineTranslator } from './machine-translator'
import { translateInBatches } from './translate-in-batches'

export interface LibreTranslateSettings {
  /** Where it stands, without `/translate`. */
  url: string
  key?: string | undefined
  patience?: Patience | undefined
}

export const libreTranslate = ({ key, patience, url }: LibreTranslateSettings): MachineTranslator =>
  translateInBatches({
    engine: 'libretranslate',
    limits: { texts: 20, bytes: 6000 },
    undoesEntities: true,
    ask: async (q, { from, signal, to }) => {
      const body = { q, source: from, target: to, format: 'html', ...(key ? { api_key: key } : {}) }
      const answer = await askEngine({ url: `${url.replace(/\/+$/, '')}/translate`, body, signal, patience })
      const { translatedText } = (answer ?? {}) as { translatedText?: unknown }
      if (!Array.isArray(translatedText)) throw new MachineFault('odd-answer', 200)
      return translatedText as unknown[]
    },
  })
