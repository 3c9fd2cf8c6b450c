import { getTranslation, type I18n } from '@payloadcms/translations'
import type { Field } from 'payload'

import type { Leaf } from './leaves'

function fieldLabel(field: Field, i18n: I18n): string | null {
  const label = 'label' in field ? field.label : undefined
  if (label && typeof label !== 'function' && typeof label !== 'boolean') return getTranslation(label as never, i18n as never)
  return 'name' in field && field.name ? String(field.name) : null
}

/** A leaf as its form calls it: “Kamienie milowe 2 › Tytuł”. */
export function labelOf(leaf: Pick<Leaf, 'trail'>, i18n: I18n): string {
  return leaf.trail
    .flatMap(({ field, row }) => {
      const label = fieldLabel(field, i18n)
      return label ? [row ? `${label} ${row}` : label] : []
    })
    .join(' › ')
}
