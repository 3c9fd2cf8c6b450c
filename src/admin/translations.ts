/** The admin's own texts under `cms:`, in both languages; a key that one language misses is a type error. */
const pl = {
  translation: 'Tłumaczenie',
}

const en: Record<keyof typeof pl, string> = {
  translation: 'Translation',
}

export const cmsTranslations = { pl: { cms: pl }, en: { cms: en } }
export type CmsText = keyof typeof pl
