'use client'
import { useTranslation } from '@payloadcms/ui'

import { type CmsText, textOf } from '../translations'
import type { StoredDelivery } from './webhooks-api'

type State = NonNullable<StoredDelivery['state']>

const TEXTS: { [state in State]: CmsText } = { waiting: 'webhookWaiting', delivered: 'webhookDelivered', failed: 'webhookFailed' }

/** Each state has a shape of its own: colour alone tells nothing to some. */
const SHAPES: { [state in State]: string } = {
  waiting: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM8 5v3.2l2.2 1.6',
  delivered: 'M3 8.5l3.2 3.2L13 4.5',
  failed: 'M4 4l8 8M12 4l-8 8',
}

export function DeliveryState({ state }: { state: State }) {
  const { t } = useTranslation()
  return (
    <span className={`state-mark delivery-state--${state}`}>
      <svg aria-hidden="true" className="state-icon" fill="none" focusable="false" height="16" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" strokeWidth="1.8" viewBox="0 0 16 16" width="16">
        <path d={SHAPES[state]} />
      </svg>
      <span>{textOf(t)(TEXTS[state])}</span>
    </span>
  )
}

/** In the list of deliveries. */
export function DeliveryStateCell({ cellData }: { cellData?: State }) {
  return cellData ? <DeliveryState state={cellData} /> : null
}
