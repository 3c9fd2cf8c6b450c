/** What collections, globals and languages are called in the list of translations. */
import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'

import { TARGET_LOCALES } from '../../languages'

type Speaker = Pick<PayloadRequest, 'i18n' | 'payload'>

export interface NamedSource {
  slug: string
  isGlobal: boolean
  /** Of one document, and of all. */
  singular: string
  plural: string
}

/** In the order of the configuration. */
export function namedSources({ i18n, payload }: Speaker): NamedSource[] {
  const say = (label: unknown): string => getTranslation(label as never, i18n)
  const { collections, globals } = payload.config
  return [
    ...collections.filter(({ custom }) => custom?.isTranslatable).map(({ labels, slug }) => ({ slug, isGlobal: false, singular: say(labels.singular), plural: say(labels.plural) })),
    ...globals.filter(({ custom }) => custom?.isTranslatable).map(({ label, slug }) => ({ slug, isGlobal: true, singular: say(label), plural: say(label) })),
  ]
}

export function nameOfLocale({ i18n }: Pick<Speaker, 'i18n'>, locale: string): string {
  const label = TARGET_LOCALES.find(({ code }) => code === locale)?.label
  return label ? getTranslation(label as never, i18n) : locale
}
