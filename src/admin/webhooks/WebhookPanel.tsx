'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { textOf } from '../translations'
import { DeliveriesTable } from './DeliveriesTable'
import { SecretsOfWebhook } from './SecretsOfWebhook'
import { useOneThingAtATime } from './use-one-thing-at-a-time'
import { useOptionLabels } from './use-option-labels'
import { ask, sendAgain, type PingAnswer, type Secret, type StoredDelivery } from './webhooks-api'

const SHOWN = 15

/** Below a webhook's form: its secrets, a ping, and what it sent. */
export function WebhookPanel() {
  const { t } = useTranslation()
  const { id } = useDocumentInfo()
  return id ? <PanelOf id={String(id)} key={id} /> : <p className="webhook-hint">{textOf(t)('webhookSaveFirst')}</p>
}

function PanelOf({ id }: { id: string }) {
  const { t } = useTranslation()
  const text = textOf(t)
  const labelOf = useOptionLabels()
  const { config } = useConfig()
  const { admin, api } = config.routes
  const webhook = `${api}/webhooks/${id}`
  const [secrets, setSecrets] = useState<Secret[] | null>(null)
  const [deliveries, setDeliveries] = useState<StoredDelivery[] | null>(null)
  const [said, setSaid] = useState('')
  const { fault, isBusy, work } = useOneThingAtATime()

  const loadSecrets = useCallback(async () => setSecrets((await ask<{ secrets: Secret[] }>(`${webhook}/secrets`)).secrets), [webhook])
  const loadDeliveries = useCallback(async () => {
    const { docs } = await ask<{ docs: StoredDelivery[] }>(`${api}/webhook-deliveries?where[webhook][equals]=${id}&depth=0&limit=${SHOWN}&sort=-createdAt`)
    setDeliveries(docs)
    return docs
  }, [api, id])
  useEffect(() => {
    void work(async () => {
      await Promise.all([loadSecrets(), loadDeliveries()])
    })
  }, [loadDeliveries, loadSecrets, work])

  const ping = () =>
    work(async () => {
      setSaid(text('webhookPinging'))
      try {
        const { ms, outcome, status } = await ask<PingAnswer>(`${webhook}/ping`, { method: 'POST' })
        const what = [labelOf('attempts.outcome', outcome), status, `${ms} ms`].filter((each) => each !== null).join(', ')
        setSaid(text(outcome === 'delivered' ? 'webhookPingTaken' : 'webhookPingFailed', { what }))
      } catch (error) {
        setSaid('')
        throw error
      }
      await loadDeliveries()
    })

  const resend = (delivery: StoredDelivery) =>
    work(() => sendAgain(`${api}/webhook-deliveries/${delivery.id}`, delivery, async () => (await loadDeliveries()).find((each) => each.id === delivery.id)))

  const list = `${admin}/collections/webhook-deliveries`
  return (
    <div className="webhook-panel">
      {fault && (
        <p className="work-fault" role="alert">
          {fault}
        </p>
      )}
      {secrets && <SecretsOfWebhook api={webhook} isBusy={isBusy} reload={loadSecrets} secrets={secrets} work={work} />}
      {secrets && secrets.length > 0 && (
        <section className="webhook-part">
          <h3>{text('webhookPingTitle')}</h3>
          <p className="webhook-hint">{text('webhookPingHint')}</p>
          <div className="webhook-actions">
            <button aria-disabled={isBusy} className="work-button" onClick={() => !isBusy && void ping()} type="button">
              {text('webhookPing')}
            </button>
            <span aria-live="polite" role="status">
              {said}
            </span>
          </div>
        </section>
      )}
      {deliveries && (
        <section className="webhook-part">
          <h3>{text('webhookRecent')}</h3>
          <DeliveriesTable deliveries={deliveries} isBusy={isBusy} list={list} resend={(delivery) => void resend(delivery)} />
          <div className="webhook-actions">
            <button aria-disabled={isBusy} className="work-button" onClick={() => !isBusy && void work(async () => void (await loadDeliveries()))} type="button">
              {text('webhookRefresh')}
            </button>
            <a href={`${list}?where[webhook][equals]=${id}`}>{text('webhookAll')}</a>
            <span aria-live="polite" className="work-note" role="status">
              {isBusy ? text('webhookWorking') : ''}
            </span>
          </div>
        </section>
      )}
    </div>
  )
}
