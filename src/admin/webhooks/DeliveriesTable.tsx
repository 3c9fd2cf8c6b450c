'use client'
import { useTranslation } from '@payloadcms/ui'

import { sayWhen } from '../say-when'
import { textOf } from '../translations'
import { DeliveryState } from './DeliveryState'
import { useOptionLabels } from './use-option-labels'
import type { StoredDelivery } from './webhooks-api'

interface Props {
  /** Address of the list in the admin. */
  list: string
  deliveries: StoredDelivery[]
  isBusy: boolean
  resend: (delivery: StoredDelivery) => void
}

/** What was sent last, what became of it, and the way to send it again. */
export function DeliveriesTable({ deliveries, isBusy, list, resend }: Props) {
  const { i18n, t } = useTranslation()
  const text = textOf(t)
  const labelOf = useOptionLabels()
  if (deliveries.length === 0) return <p className="webhook-hint">{text('webhookNoDeliveries')}</p>
  const nameOf = ({ documentId, event, locale, slug }: StoredDelivery): string =>
    event === 'ping' ? '—' : [slug ?? documentId, locale].filter(Boolean).join(', ')
  return (
    <div className="webhook-scroll">
      <table className="webhook-table">
        <thead>
          <tr>
            <th scope="col">{text('webhookState')}</th>
            <th scope="col">{text('webhookEvent')}</th>
            <th scope="col">{text('webhookDocument')}</th>
            <th scope="col">{text('webhookWhen')}</th>
            <th scope="col">{text('webhookLast')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {deliveries.map((delivery) => {
            const { attempts, createdAt, event, id, state } = delivery
            const last = attempts?.at(-1)
            const what = `${labelOf('event', event)}, ${nameOf(delivery)}`
            return (
              <tr key={id}>
                <td>
                  <DeliveryState state={state ?? 'waiting'} />
                </td>
                <td>{labelOf('event', event)}</td>
                <td className="webhook-name">{nameOf(delivery)}</td>
                <td>
                  <time dateTime={createdAt}>{sayWhen(createdAt, i18n.language)}</time>
                </td>
                <td>{last ? [labelOf('attempts.outcome', last.outcome), last.status].filter(Boolean).join(', ') : '—'}</td>
                <td className="webhook-row-actions">
                  <a aria-label={text('webhookOpenOf', { what })} href={`${list}/${id}`}>
                    {text('webhookOpen')}
                  </a>
                  {event !== 'ping' && (
                    <button aria-disabled={isBusy} aria-label={`${text(state === 'waiting' ? 'webhookTryNow' : 'webhookResend')}: ${what}`} className="work-button" onClick={() => !isBusy && resend(delivery)} type="button">
                      {text(state === 'waiting' ? 'webhookTryNow' : 'webhookResend')}
                    </button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
