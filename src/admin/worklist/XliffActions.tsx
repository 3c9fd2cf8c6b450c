'use client'
import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import type { Problem } from '../../problem-response'
import { type CmsText, textOf } from '../translations'
import { type Report, titleKeyOf, type WhereDocumentsAre, XliffReport } from './XliffReport'

const XLIFF_TYPE = 'application/xliff+xml'

interface Props extends WhereDocumentsAre {
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
export function XliffActions({ admin, api, globals, hasRows, mayImport, query }: Props) {
  const { t } = useTranslation()
  const text = textOf(t)
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<Report | null>(null)
  const [fault, setFault] = useState('')
  const [busyWith, setBusyWith] = useState<CmsText | null>(null)
  const isBusy = busyWith !== null
  useEffect(() => {
    if (!report) return
    if (!dialog.current?.open) dialog.current?.showModal()
    // The button that stored is gone by now: on with what became of it.
    heading.current?.focus()
  }, [report])

  const working = async (what: CmsText, work: () => Promise<void>): Promise<void> => {
    setBusyWith(what)
    setFault('')
    try {
      await work()
    } catch {
      // A fault is told on the page, not behind the report.
      dialog.current?.close()
      setFault(text('takeFailed'))
    } finally {
      setBusyWith(null)
    }
  }

  const download = () =>
    working('xliffPrepare', async () => {
      const answer = await fetch(`${api}?${query}`, { credentials: 'include' })
      if (!answer.ok) return setFault(answer.status === 401 ? text('takeSignIn') : await problemIn(answer, text('takeFailed')))
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await answer.blob())
      link.download = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'translations.xlf'
      link.click()
      URL.revokeObjectURL(link.href)
    })

  const send = (chosen: File, isDryRun: boolean) =>
    working(isDryRun ? 'xliffCheck' : 'xliffStore', async () => {
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

  const canWrite = report?.isDryRun === true && report.totals.changes > 0 && file !== null
  return (
    <div className="xliff-actions">
      <span aria-live="polite" className="work-note" role="status">
        {busyWith ? text(busyWith) : ''}
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
        {report && (
          <>
            <h2 id="xliff-report" ref={heading} tabIndex={-1}>
              {text(titleKeyOf(report), { file: file?.name ?? '' })}
            </h2>
            <XliffReport report={report} where={{ admin, globals }} />
            <div className="xliff-buttons">
              {canWrite && (
                <button aria-disabled={isBusy} className="work-button work-button--next" onClick={() => !isBusy && void send(file, false)} type="button">
                  {text('xliffWrite')}
                </button>
              )}
              <button className="work-button" onClick={close} type="button">
                {text(canWrite ? 'xliffCancel' : 'xliffClose')}
              </button>
              {/* The page's own line is behind the dialog. */}
              <span aria-live="polite" className="work-note" role="status">
                {busyWith ? text(busyWith) : ''}
              </span>
            </div>
          </>
        )}
      </dialog>
    </div>
  )
}
