'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { copyText } from '../copy-text'
import { sayWhen } from '../say-when'
import { textOf } from '../translations'
import { ask, type Secret } from './webhooks-api'

interface Props {
  /** Address of the webhook in the API. */
  api: string
  secrets: Secret[]
  isBusy: boolean
  /** Runs one thing at a time and tells what went wrong. */
  work: (does: () => Promise<void>) => Promise<void>
  reload: () => Promise<void>
}

/** One secret, or two while a receiver changes over. A new one is shown until the page is left. */
export function SecretsOfWebhook({ api, isBusy, reload, secrets, work }: Props) {
  const { i18n, t } = useTranslation()
  const text = textOf(t)
  const shown = useRef<HTMLInputElement>(null)
  const [made, setMade] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [isRemoving, setRemoving] = useState(false)
  useEffect(() => shown.current?.select(), [made])
  const when = ({ createdAt }: Secret): string => sayWhen(createdAt, i18n.language)
  const [, old] = secrets

  const rotate = () =>
    work(async () => {
      setNote('')
      const { secret } = await ask<{ secret: string }>(`${api}/rotate-secret`, { method: 'POST' })
      setMade(secret)
      await reload()
    })

  const remove = ({ id }: Secret) =>
    work(async () => {
      await ask(`${api}/secrets/${id}`, { method: 'DELETE' })
      setRemoving(false)
      setNote(text('webhookRemoved'))
      await reload()
    })

  const copy = async (): Promise<void> => {
    shown.current?.select()
    setNote(text((await copyText(made ?? '')) ? 'webhookCopied' : 'webhookCopyByHand'))
  }

  return (
    <section className="webhook-part">
      <h3>{text('webhookSecrets')}</h3>
      <p className="webhook-hint">{text(secrets.length === 0 ? 'webhookNoSecret' : 'webhookSecretsHint')}</p>
      {secrets.length > 0 && (
        <ul className="webhook-secrets">
          {secrets.map((secret, index) => (
            <li key={secret.id}>{text(secrets.length === 1 ? 'webhookSecretSince' : index === 0 ? 'webhookSecretNewest' : 'webhookSecretOld', { when: when(secret) })}</li>
          ))}
        </ul>
      )}
      {made && (
        <div className="webhook-made" role="status">
          <label htmlFor="webhook-secret-made">{text('webhookSecretMade')}</label>
          <div className="webhook-actions">
            <input autoComplete="off" id="webhook-secret-made" readOnly ref={shown} spellCheck={false} type="text" value={made} />
            <button className="work-button" onClick={() => void copy()} type="button">
              {text('webhookCopy')}
            </button>
          </div>
        </div>
      )}
      <div className="webhook-actions">
        {!old && (
          <button aria-disabled={isBusy} className={`work-button${secrets.length === 0 ? ' work-button--next' : ''}`} onClick={() => !isBusy && void rotate()} type="button">
            {text(secrets.length === 0 ? 'webhookFirstSecret' : 'webhookNewSecret')}
          </button>
        )}
        {old && !isRemoving && (
          <button aria-disabled={isBusy} className="work-button" onClick={() => !isBusy && setRemoving(true)} type="button">
            {text('webhookRemoveSecret')}
          </button>
        )}
        {old && isRemoving && (
          <>
            <span role="alert">{text('webhookRemoveSure')}</span>
            <button aria-disabled={isBusy} autoFocus className="work-button work-button--release" onClick={() => !isBusy && setRemoving(false)} type="button">
              {text('webhookKeep')}
            </button>
            <button aria-disabled={isBusy} className="work-button" onClick={() => !isBusy && void remove(old)} type="button">
              {text('webhookRemove')}
            </button>
          </>
        )}
        <span aria-live="polite" className="work-note" role="status">
          {note}
        </span>
      </div>
    </section>
  )
}
