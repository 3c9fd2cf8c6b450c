/**
 * DeepL (https://developers.deepl.com, POST /v2/translate): at most 50 texts and 128 KiB a question. Agreed terms
 * are put in and marked as a tag that it ignores; its own glossaries are not managed here.
 */
import { askEngine, type Patience } from './ask-engine'
import { BREAK_TAG, CODE_TAG, TERM_TAG } from './line-markup'
import { MachineFault, type MachineTranslator } from './machine-translator'
import { translateInBatches } from './translate-in-batches'

export interface DeepLSettings {
  key: string
  /** Left out: DeepL's own host, that of the free plan for a key that ends with `:fx`. */
  url?: string | undefined
  patience?: Patience | undefined
}

export const deepLHost = (key: string): string => (key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com')

/** DeepL wants a variety where a language has several: those of Europe. */
const TARGETS: { [locale: string]: string } = { en: 'EN-GB', pt: 'PT-PT' }
const targetOf = (locale: string): string => TARGETS[locale] ?? locale.toUpperCase()

const textOf = (translation: unknown): unknown => (translation as { text?: unknown } | null)?.text

export const deepL = ({ key, patience, url }: DeepLSettings): MachineTranslator =>
  translateInBatches({
    engine: 'deepl',
    // A good part of the 128 KiB is left to the rest of the question.
    limits: { texts: 50, bytes: 120 * 1024 },
    ask: async (text, { from, signal, to }) => {
      const answer = await askEngine({
        url: `${(url ?? deepLHost(key)).replace(/\/+$/, '')}/v2/translate`,
        headers: { Authorization: `DeepL-Auth-Key ${key}` },
        body: {
          text,
          source_lang: (from.split('-')[0] ?? from).toUpperCase(),
          target_lang: targetOf(to),
          tag_handling: 'xml',
          // Else it depends on the age of the account.
          tag_handling_version: 'v2',
          outline_detection: false,
          splitting_tags: [BREAK_TAG],
          non_splitting_tags: [CODE_TAG, TERM_TAG],
          ignore_tags: [TERM_TAG],
        },
        signal,
        patience,
      })
      const { translations } = (answer ?? {}) as { translations?: unknown }
      if (!Array.isArray(translations)) throw new MachineFault('odd-answer', 200)
      return translations.map(textOf)
    },
  })
