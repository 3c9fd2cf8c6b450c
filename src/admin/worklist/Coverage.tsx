import { Link } from '@payloadcms/ui'

import { TRANSLATION_STATES, type TranslationState } from '../../translation/staleness'
import type { CoverageCell } from '../../translation/worklist/read-worklist'
import type { CmsText } from '../translations'
import { sayCount, sayNumber } from './say-counts'
import { STATE_TEXTS, StateIcon, StateMark } from './StateMark'
import { addressOf, AT_FIRST, type Shown } from './worklist-address'

type Text = (key: CmsText, values?: Record<string, string | number>) => string

interface Props {
  cells: CoverageCell[]
  /** The view's own address, without a query. */
  view: string
  kindOf: (source: string) => string
  localeOf: (locale: string) => string
  hasSeveralLocales: boolean
  language: string
  text: Text
}

/** Best first: a bar fills from the left. */
const IN_BAR: readonly TranslationState[] = [...TRANSLATION_STATES].reverse()
const NONE = Object.fromEntries(TRANSLATION_STATES.map((state) => [state, 0])) as CoverageCell['documents']

function totalOf(cells: readonly CoverageCell[], locale: string): CoverageCell {
  return cells
    .filter((cell) => cell.locale === locale)
    .reduce<CoverageCell>(
      (total, { documents, words, wordsToDo }) => ({
        ...total,
        documents: Object.fromEntries(TRANSLATION_STATES.map((state) => [state, total.documents[state] + documents[state]])) as CoverageCell['documents'],
        words: total.words + words,
        wordsToDo: total.wordsToDo + wordsToDo,
      }),
      { source: '', locale, documents: NONE, words: 0, wordsToDo: 0 },
    )
}

/** By words; 100 only when nothing is left. */
export const percentOf = ({ words, wordsToDo }: Pick<CoverageCell, 'words' | 'wordsToDo'>): number =>
  wordsToDo === 0 ? 100 : Math.min(99, Math.floor((100 * (words - wordsToDo)) / words))

/** How many documents of each collection are in which state: one bar for each collection and language. */
export function Coverage({ cells, hasSeveralLocales, kindOf, language, localeOf, text, view }: Props) {
  if (cells.length === 0) return <p className="work-empty">{text('coverageEmpty')}</p>

  const bar = (cell: CoverageCell) => {
    const kind = cell.source ? kindOf(cell.source) : text('coverageTotal')
    const addressFor = (part: Partial<Shown>): string => view + addressOf({ ...AT_FIRST, collection: cell.source || null, locale: hasSeveralLocales ? cell.locale : null, ...part })
    return (
      <li className={`coverage-row${cell.source ? '' : ' coverage-row--total'}`} key={`${cell.source}-${cell.locale}`}>
        <span className="coverage-kind">
          <Link href={addressFor({ state: 'all' })} prefetch={false}>
            {kind}
          </Link>
          {hasSeveralLocales && <span className="coverage-locale">{localeOf(cell.locale)}</span>}
        </span>
        <span className="coverage-bar">
          {IN_BAR.filter((state) => cell.documents[state] > 0).map((state) => {
            const label = text('coverageSegment', { kind, locale: localeOf(cell.locale), state: text(STATE_TEXTS[state]), documents: sayCount(cell.documents[state], 'document', language) })
            return (
              <Link aria-label={label} className={`coverage-part coverage-part--${state}`} href={addressFor({ state })} key={state} prefetch={false} style={{ flexGrow: cell.documents[state] }} title={label}>
                <StateIcon state={state} />
                {sayNumber(cell.documents[state], language)}
              </Link>
            )
          })}
        </span>
        <span className="coverage-words">
          <strong>{text('coverageDone', { percent: percentOf(cell) })}</strong>
          <span>{cell.wordsToDo === 0 ? text('coverageNothingLeft') : text('coverageLeft', { words: sayCount(cell.wordsToDo, 'word', language) })}</span>
        </span>
      </li>
    )
  }

  const locales = [...new Set(cells.map(({ locale }) => locale))]
  return (
    <>
      <ul className="coverage-legend">
        {IN_BAR.map((state) => (
          <li key={state}>
            <StateMark state={state}>{text(STATE_TEXTS[state])}</StateMark>
          </li>
        ))}
      </ul>
      <ul className="coverage-rows">
        {locales.map((locale) => bar(totalOf(cells, locale)))}
        {cells.map(bar)}
      </ul>
      <p className="work-note">{text('coverageHint')}</p>
    </>
  )
}
