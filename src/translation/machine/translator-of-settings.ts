import { deepL } from './deepl'
import { libreTranslate } from './libretranslate'
import type { MachineTranslator } from './machine-translator'
import { pseudoLanguage } from './pseudo-language'

/** The settings of src/env.ts that name an engine. */
export interface MachineSettings {
  MACHINE_TRANSLATION: 'off' | MachineTranslator['engine']
  MACHINE_TRANSLATION_URL?: string | undefined
  MACHINE_TRANSLATION_KEY?: string | undefined
}

/** Null where machine translation is off. */
export function translatorOfSettings({ MACHINE_TRANSLATION: engine, MACHINE_TRANSLATION_KEY: key, MACHINE_TRANSLATION_URL: url }: MachineSettings): MachineTranslator | null {
  // That what an engine needs is given is checked with the other settings, at the start.
  if (engine === 'libretranslate' && url) return libreTranslate({ url, key })
  if (engine === 'deepl' && key) return deepL({ key, url })
  return engine === 'pseudo' ? pseudoLanguage() : null
}
