'use client'
import { useCallback, useState } from 'react'

import type { PreviewLink } from '../../payload-types'
import type { Problem } from '../../problem-response'
import type { CmsText } from '../translations'
import { jsonOf } from '../translation/json-of'

export interface Shown {
  source: string
  sourceId: string
  isGlobal: boolean
}

export interface MadeLink {
  doc: PreviewLink
  url: string
  expiresAt: string
}

interface Settings extends Shown {
  /** Address of /api. */
  api: string
  text: (key: CmsText, values?: Record<string, string | number>) => string
}

const headers = { 'Content-Type': 'application/json' }

/** The links of one document that work now, and what is done with them. */
export function usePreviewLinks({ api, isGlobal, source, sourceId, text }: Settings) {
  const [links, setLinks] = useState<readonly PreviewLink[]>([])
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)
  const base = `${api}/preview-links`

  const reload = useCallback(async (): Promise<void> => {
    const query = new URLSearchParams({
      'where[source][equals]': source,
      'where[sourceId][equals]': sourceId,
      'where[revokedAt][exists]': 'false',
      'where[expiresAt][greater_than]': new Date().toISOString(),
      depth: '1',
      limit: '0',
      sort: '-createdAt',
    })
    const answer = await fetch(`${base}?${query.toString()}`, { credentials: 'include' }).catch(() => null)
    const body = await jsonOf<{ docs: PreviewLink[] }>(answer)
    if (body) setLinks(body.docs)
  }, [base, source, sourceId])

  const send = async <Body>(path: string, body: object): Promise<Body | null> => {
    setBusy(true)
    setFault('')
    const answer = await fetch(base + path, { method: 'POST', body: JSON.stringify(body), credentials: 'include', headers }).catch(() => null)
    if (!answer?.ok) {
      const problem = (await answer?.json().catch(() => null)) as Problem | null | undefined
      setFault(answer?.status === 401 ? text('previewSignIn') : (problem?.detail ?? text('previewFailed')))
    }
    const result = answer?.ok ? await jsonOf<Body>(answer) : null
    // What somebody else has revoked meanwhile is gone after a refusal too.
    await reload()
    setBusy(false)
    return result
  }

  return {
    fault,
    isBusy,
    links,
    reload,
    clearFault: () => setFault(''),
    make: (locale: string, expiresIn: number) => send<MadeLink>('', { ...(isGlobal ? { global: source } : { collection: source, id: sourceId }), locale, expiresIn }),
    revoke: (id: string) => send<object>(`/${id}/revoke`, {}),
  }
}
