'use client'
import { ConfigProvider, PublishButton, useConfig, useLocale } from '@payloadcms/ui'
import { useMemo } from 'react'

import { SOURCE_LOCALE } from '../languages'

/**
 * Payload's own button, told that there is one language: content is published in Polish, at once or at a
 * set time, and a translation from its own tab. Untold it offers “publish in English”.
 */
export function PublishPolish() {
  const { config } = useConfig()
  const { code } = useLocale()
  const inOneLanguage = useMemo(() => ({ ...config, localization: false as const }), [config])
  if (code !== SOURCE_LOCALE) return null
  return (
    <ConfigProvider config={inOneLanguage}>
      <PublishButton />
    </ConfigProvider>
  )
}
