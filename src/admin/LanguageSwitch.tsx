'use client'
import { useTranslation } from '@payloadcms/ui'

import { textOf } from './translations'

const LANGUAGES = [
  { code: 'pl', name: 'Polski' },
  { code: 'en', name: 'English' },
] as const

/** The other language of the admin is one click away, also before logging in. */
export function LanguageSwitch() {
  const { i18n, switchLanguage, t } = useTranslation()
  return (
    <div aria-label={textOf(t)('language')} className="language-switch" role="group">
      {LANGUAGES.map(({ code, name }) => (
        <button
          aria-pressed={i18n.language === code}
          key={code}
          lang={code}
          onClick={() => void switchLanguage?.(code)}
          type="button"
        >
          {name}
        </button>
      ))}
    </div>
  )
}
