'use client'
import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import type { Problem } from '../../problem-response'
import { textOf } from '../translations'
import { sayCount } from './say-counts'

const XLIFF_TYPE = 'application/xliff+xml'

interface Told {
  label?: string | null
  message: string
}

/** What POST /api/translation/xliff answers, as far as it is shown. */
interface Report {
  isDryRun: boolean
  documents: {
    source: string
    sourceId: string
    locale: string
    title: string
    changes: { address: string; label: string; before: string; after: string }[]
    conflicts: Told[]
    warnings: Told[]
    problem: { detail: string } | null
  }[]
  unknownDocuments: Told[]
  totals: { documents: number; changes: number; unchanged: number; conflicts: number; warnings: number; written: number }
}

interface Props {
  /** Address of /api/translation/xliff. */
  api: string
  /** Which part of the list; null while it says no language. */
  query: string | null
  hasRows: boolean
  mayImport: boolean
}

async function problemIn(answer: Response, otherwise: string): Promise<string> {
  const problem = (await answer.json().catch(() => null)) as Problem | null
  return problem?.detail ?? otherwise
}

/** What the list shows as a file for translation tools, and such a file back in: first told, then stored. */
export function XliffActions({ api, hasRows, mayImport, query }: Props) {
  const { i18n, t } = useTranslation()
  const text = textOf(t)
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<Report | null>(null)
  const [fault, setFault] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  useEffect(() => {
    if (report && !dialog.current?.open) dialog.current?.showModal()
  }, [report])

  const working = async (work: () => Promise<void>): Promise<void> => {
    setIsBusy(true)
    setFault('')
    try {
      await work()
    } catch {
      setFault(text('takeFailed'))
    } finally {
      setIsBusy(false)
    }
  }

  const download = () =>
    working(async () => {
      const answer = await fetch(`${api}?${query}`, { credentials: 'include' })
      if (!answer.ok) return setFault(answer.status === 401 ? text('takeSignIn') : await problemIn(answer, text('takeFailed')))
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await answer.blob())
      link.download = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'translations.xlf'
      link.click()
      URL.revokeObjectURL(link.href)
    })

  const send = (chosen: File, isDryRun: boolean) =>
    working(async () => {
      const answer = await fetch(`${api}?dryRun=${isDryRun}`, { method: 'POST', body: chosen, credentials: 'include', headers: { 'Content-Type': XLIFF_TYPE } })
      if (!answer.ok) {
        dialog.current?.close()
        return setFault(answer.status === 401 ? text('takeSignIn') : await problemIn(answer, text('takeFailed')))
      }
      setReport((await answer.json()) as Report)
      if (!isDryRun) router.refresh()
    })

  const close = (): void => {
    dialog.current?.close()
    setReport(null)
    setFile(null)
  }

  const totals = report?.totals
  return (
    <div className="xliff-actions">
      <span aria-live="polite" className="work-note" role="status">
        {isBusy ? text('xliffCheck') : ''}
      </span>
      <button aria-disabled={isBusy || !hasRows || query === null} className="work-button" onClick={() => !isBusy && hasRows && query !== null && void download()} title={text(hasRows ? 'xliffExportHint' : 'xliffNothing')} type="button">
        {text('xliffExport')}
      </button>
      {mayImport && (
        <>
          <button aria-disabled={isBusy} className="work-button" onClick={() => !isBusy && input.current?.click()} type="button">
            {text('xliffImport')}
          </button>
          <input
            accept=".xlf,.xliff,application/xliff+xml"
            aria-label={text('xliffImport')}
            hidden
            onChange={({ target }) => {
              const chosen = target.files?.[0]
              // The same file can be chosen again.
              target.value = ''
              if (!chosen) return
              setFile(chosen)
              void send(chosen, true)
            }}
            ref={input}
            type="file"
          />
        </>
      )}
      {fault && (
        <p className="work-fault" role="alert">
          {fault}
        </p>
      )}
      <dialog aria-labelledby="xliff-report" className="xliff-report" onClose={close} ref={dialog}>
        {report && totals && (
          <>
            <h2 id="xliff-report">{report.isDryRun ? text('xliffReport', { file: file?.name ?? '' }) : text('xliffDone')}</h2>
            <p>
              {totals.changes === 0
                ? text('xliffNoChanges')
                : text('xliffTotals', {
                    documents: sayCount(totals.documents, 'document', i18n.language),
                    changes: sayCount(totals.changes, 'change', i18n.language),
                    unchanged: totals.unchanged,
                    conflicts: totals.conflicts,
                    warnings: totals.warnings,
                  })}
            </p>
            <div className="xliff-documents" tabIndex={0} role="group" aria-labelledby="xliff-report">
              {report.unknownDocuments.map(({ message }) => (
                <p className="work-fault" key={message}>
                  {message}
                </p>
              ))}
              {report.documents.map((document) => (
                <section key={`${document.source}-${document.sourceId}-${document.locale}`}>
                  <h3>{document.title}</h3>
                  {document.problem && <p className="work-fault">{document.problem.detail}</p>}
                  <ul>
                    {[...document.conflicts, ...document.warnings].map(({ message }, index) => (
                      <li className="xliff-warning" key={index}>
                        {message}
                      </li>
                    ))}
                    {document.changes.map(({ address, after, before, label }) => (
                      <li key={address}>
                        <strong>{label}</strong>
                        <span lang={document.locale}>{after || text('xliffEmpty')}</span>
                        {before && (
                          <span className="work-note" lang={document.locale}>
                            {text('xliffWas', { text: before })}
                          </span>
                        )}
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </div>
            <div className="xliff-buttons">
              {report.isDryRun && totals.changes > 0 && file && (
                <button aria-disabled={isBusy} className="work-button work-button--next" onClick={() => !isBusy && void send(file, false)} type="button">
                  {text('xliffWrite')}
                </button>
              )}
              <button className="work-button" onClick={close} type="button">
                {text(report.isDryRun && totals.changes > 0 ? 'xliffCancel' : 'xliffClose')}
              </button>
            </div>
          </>
        )}
      </dialog>
    </div>
  )
}
