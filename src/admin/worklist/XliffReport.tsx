'use client'
import { useTranslation } from '@payloadcms/ui'
import { Fragment } from 'react'

import { contentOf } from '../../translation/xliff/inline-content'
import { type CmsText, textOf } from '../translations'
import { sayCount } from './say-counts'
import { editorOf } from './worklist-address'

interface Told {
  label?: string | null
  message: string
}

interface Change {
  address: string
  label: string
  before: string
  after: string
}

interface Conflict extends Told {
  sourceThen: string
  sourceNow: string | null
  address: string
  target: string
}

interface DocumentInReport {
  source: string
  sourceId: string
  locale: string
  title: string
  changes: Change[]
  conflicts: Conflict[]
  warnings: Told[]
  isWritten: boolean
  problem: { detail: string } | null
}

/** What POST /api/translation/xliff answers, as far as it is shown. */
export interface Report {
  isDryRun: boolean
  documents: DocumentInReport[]
  unknownDocuments: Told[]
  totals: { documents: number; changes: number; unchanged: number; conflicts: number; warnings: number; written: number }
}

export interface WhereDocumentsAre {
  admin: string
  /** Names of the globals: they stand elsewhere in the admin. */
  globals: readonly string[]
}

const isRichText = (address: string): boolean => address.includes('#')

/** A line as it will stand, its inline codes set off. */
function Line({ address, lang, line }: { address: string; lang: string; line: string }) {
  const parts = contentOf(line, isRichText(address))
  return <span lang={lang}>{parts.map((part, at) => (typeof part === 'string' ? <Fragment key={at}>{part}</Fragment> : <code key={at}>{`<${part.edge === 'close' ? '/' : ''}${part.code}>`}</code>))}</span>
}

/** What the report is called: what would be, or what has been. */
export function titleKeyOf({ documents, isDryRun, totals }: Report): CmsText {
  if (isDryRun) return 'xliffReport'
  const toWrite = documents.filter(({ changes }) => changes.length > 0).length
  return totals.written === 0 ? 'xliffNotDone' : totals.written < toWrite ? 'xliffPartlyDone' : 'xliffDone'
}

export function XliffReport({ report: { documents, totals, unknownDocuments }, where }: { report: Report; where: WhereDocumentsAre }) {
  const { i18n, t } = useTranslation()
  const text = textOf(t)
  const told = documents.filter(({ changes, conflicts, problem, warnings }) => problem || changes.length + conflicts.length + warnings.length > 0)
  return (
    <>
      <p>
        {totals.changes === 0 && `${text('xliffNoChanges')} `}
        {text('xliffTotals', {
          documents: sayCount(totals.documents, 'document', i18n.language),
          changes: sayCount(totals.changes, 'change', i18n.language),
          unchanged: totals.unchanged,
          conflicts: totals.conflicts,
          warnings: totals.warnings,
        })}
      </p>
      {(told.length > 0 || unknownDocuments.length > 0) && (
        <div aria-labelledby="xliff-report" className="xliff-documents" role="group" tabIndex={0}>
          {unknownDocuments.map(({ message }) => (
            <p className="work-fault" key={message}>
              {message}
            </p>
          ))}
          {told.map((document) => (
            <OneDocument document={document} key={`${document.source}-${document.sourceId}-${document.locale}`} where={where} />
          ))}
        </div>
      )}
    </>
  )
}

function OneDocument({ document, where }: { document: DocumentInReport; where: WhereDocumentsAre }) {
  const { t } = useTranslation()
  const text = textOf(t)
  const { changes, conflicts, isWritten, locale, problem, source, title, warnings } = document
  return (
    <section>
      <h3>{isWritten ? <a href={editorOf(where.admin, { ...document, isGlobal: where.globals.includes(source) })}>{title}</a> : title}</h3>
      {problem && <p className="work-fault">{problem.detail}</p>}
      <ul>
        {conflicts.map((conflict, index) => (
          <li className="xliff-conflict" key={index}>
            <strong className="xliff-sign">{text('xliffConflict')}</strong>
            <span>{conflict.message}</span>
            <Compared conflict={conflict} locale={locale} />
          </li>
        ))}
        {warnings.map(({ message }, index) => (
          <li className="xliff-warning" key={index}>
            <strong className="xliff-sign">{text('xliffWarning')}</strong>
            <span>{message}</span>
          </li>
        ))}
        {changes.map(({ address, after, before, label }) => (
          <li className="xliff-change" key={address}>
            <strong>{label}</strong>
            {after ? <Line address={address} lang={locale} line={after} /> : <span>{text('xliffEmpty')}</span>}
            {before === after && <span className="work-note">{text('xliffConfirms')}</span>}
            {before && before !== after && (
              <span className="work-note">
                {text('xliffWas')} <Line address={address} lang={locale} line={before} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Both Polish texts and the words that are not taken over, so that nobody has to look for them in the file. */
function Compared({ conflict: { address, sourceNow, sourceThen, target }, locale }: { conflict: Conflict; locale: string }) {
  const { t } = useTranslation()
  const text = textOf(t)
  return (
    <dl>
      <dt>{text('xliffSourceThen')}</dt>
      <dd lang="pl">{sourceThen}</dd>
      {sourceNow !== null && (
        <>
          <dt>{text('xliffSourceNow')}</dt>
          <dd>
            <Line address={address} lang="pl" line={sourceNow} />
          </dd>
        </>
      )}
      <dt>{text('xliffNotTaken')}</dt>
      <dd lang={locale}>{target}</dd>
    </dl>
  )
}
