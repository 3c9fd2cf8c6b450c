/** Labels and descriptions of the configuration, as text in one language. */
import type { I18n } from '@payloadcms/translations'

export type Language = 'pl' | 'en'

export interface TextReader {
  language: Language
  /** A label or a description in whichever way it is configured; undefined where there is none. */
  read: (text: unknown) => string | undefined
}

export function textReader(language: Language, i18n: Pick<I18n, 't'>): TextReader {
  const read = (text: unknown): string | undefined => {
    if (typeof text === 'string') return text || undefined
    if (typeof text === 'function') {
      try {
        return read((text as (args: unknown) => unknown)({ t: i18n.t, i18n }))
      } catch {
        return undefined
      }
    }
    if (typeof text !== 'object' || text === null) return undefined
    const texts = text as { [language: string]: unknown }
    return read(texts[language] ?? texts.en ?? Object.values(texts)[0])
  }
  return { language, read }
}

