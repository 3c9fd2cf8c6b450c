'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { sayWhen } from '../say-when'
import { textOf } from '../translations'

/** Over a webhook that the CMS switched off: since when, why, and what to do. */
export function WebhookNotice() {
  const { i18n, t } = useTranslation()
  const { savedDocumentData } = useDocumentInfo()
  const { switchedOffAt, switchedOffBecause } = (savedDocumentData ?? {}) as { switchedOffAt?: string | null; switchedOffBecause?: 'failing' | 'gone' | null }
  if (!switchedOffAt) return null
  return (
    <div className="webhook-notice" role="note">
      {textOf(t)(switchedOffBecause === 'gone' ? 'webhookOffGone' : 'webhookOffFailing', { when: sayWhen(switchedOffAt, i18n.language) })}
    </div>
  )
}
