'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { sayWhen } from '../say-when'
import { textOf } from '../translations'
import { DeliveryState } from './DeliveryState'
import { useOneThingAtATime } from './use-one-thing-at-a-time'
import { useOptionLabels } from './use-option-labels'
import { ask, sendAgain, type StoredDelivery } from './webhooks-api'

/** Over a delivery: how it stands, every attempt, and the way to send it again. */
export function DeliveryPanel() {
  const { i18n, t } = useTranslation()
  const text = textOf(t)
  const labelOf = useOptionLabels()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const address = `${config.routes.api}/webhook-deliveries/${id}`
  const [delivery, setDelivery] = useState<StoredDelivery | null>(null)
  const { fault, isBusy, work } = useOneThingAtATime()
  const load = useCallback(async () => {
    const now = await ask<StoredDelivery>(`${address}?depth=0`)
    setDelivery(now)
    return now
  }, [address])
  useEffect(() => {
    void work(async () => void (await load()))
  }, [load, work])

  const attempts = delivery?.attempts ?? []
  return (
    <div className="webhook-panel">
      {fault && (
        <p className="work-fault" role="alert">
          {fault}
        </p>
      )}
      {delivery && (
        <section className="webhook-part">
          <div className="webhook-actions">
            <DeliveryState state={delivery.state ?? 'waiting'} />
            <span>{text('webhookChangedAt', { when: sayWhen(delivery.changedAt, i18n.language) })}</span>
            {delivery.state === 'waiting' && delivery.nextAttemptAt && <span>{text('webhookNextAttempt', { when: sayWhen(delivery.nextAttemptAt, i18n.language) })}</span>}
            {delivery.event !== 'ping' && (
              <button aria-disabled={isBusy} className="work-button" onClick={() => !isBusy && void work(() => sendAgain(address, delivery, load))} type="button">
                {text(delivery.state === 'waiting' ? 'webhookTryNow' : 'webhookResend')}
              </button>
            )}
            <span aria-live="polite" className="work-note" role="status">
              {isBusy ? text('webhookResent') : ''}
            </span>
          </div>
          <h3>{text('webhookAttempts')}</h3>
          {attempts.length === 0 ? (
            <p className="webhook-hint">{text('webhookNoAttempts')}</p>
          ) : (
            <div className="webhook-scroll">
              <table className="webhook-table">
                <thead>
                  <tr>
                    <th scope="col">{text('webhookWhen')}</th>
                    <th scope="col">{text('webhookOutcome')}</th>
                    <th scope="col">{text('webhookStatus')}</th>
                    <th scope="col">{text('webhookTime')}</th>
                  </tr>
                </thead>
                <tbody>
                  {attempts.toReversed().map(({ at, id: key, ms, outcome, status }) => (
                    <tr key={key}>
                      <td>
                        <time dateTime={at}>{sayWhen(at, i18n.language)}</time>
                      </td>
                      <td>{labelOf('attempts.outcome', outcome)}</td>
                      <td>{status ?? '—'}</td>
                      <td>{ms} ms</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      )}
    </div>
  )
}
