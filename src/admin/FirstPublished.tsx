'use client'
import { useField, useTranslation } from '@payloadcms/ui'

import { sayWhen } from './say-when'
import { textOf } from './translations'

/** Kept by the system, so it is told as a sentence and not as a picker that nobody may use. */
export function FirstPublished({ path }: { path: string }) {
  const { value } = useField<string | null>({ path })
  const { i18n, t } = useTranslation()
  if (!value) return null
  return (
    <p className="first-published">
      {textOf(t)('firstPublished')}: <time dateTime={value}>{sayWhen(value, i18n.language)}</time>
    </p>
  )
}
