import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { isPublisher, isStaff, mayTranslateInto } from '../../access/roles'
import { TARGET_LOCALE_CODES, TARGET_LOCALES } from '../../languages'
import { readCoverage, readWorklist, type WorklistPage, type WorklistRow } from '../../translation/worklist/read-worklist'
import { sayWhen } from '../say-when'
import { textOf } from '../translations'
import { Coverage } from './Coverage'
import { type NamedSource, namedSources, nameOfLocale } from './names-of-sources'
import { sayCount, sayHowLongAgo, sayNumber } from './say-counts'
import { WorkFilters } from './WorkFilters'
import { type ShownRow, WorkList } from './WorkList'
import { addressOf, apiQueryOf, AT_FIRST, editorOf, ROWS_ON_A_PAGE, type Shown, shownIn, statesOf } from './worklist-address'
import { XliffActions } from './XliffActions'

const HAS_SEVERAL_LOCALES = TARGET_LOCALES.length > 1

function shownRow(req: PayloadRequest, row: WorklistRow, { now, source }: { now: Date; source: NamedSource | undefined }): ShownRow {
  const { admin, api } = req.payload.config.routes
  const { language } = req.i18n
  const { assignee, id, isSourcePublic, locale, percent, since, staleSegments, state, title } = row
  return {
    assignee, id, isSourcePublic, locale, percent, since, staleSegments, state, title,
    kind: source?.singular ?? row.source,
    localeName: HAS_SEVERAL_LOCALES ? nameOfLocale(req, locale) : null,
    wordsToDo: sayNumber(row.wordsToDo, language),
    words: sayNumber(row.words, language),
    sinceAgo: sayHowLongAgo(since, now, language),
    sinceWhen: sayWhen(since, language),
    href: editorOf(admin, { ...row, isGlobal: source?.isGlobal ?? false }),
    api: `${api}/translation/of/${row.source}/${encodeURIComponent(row.sourceId)}/${locale}`,
  }
}

const read = (req: PayloadRequest, shown: Shown): Promise<WorklistPage> =>
  readWorklist(req, {
    states: statesOf(shown),
    ...(shown.collection ? { source: shown.collection } : {}),
    ...(shown.locale ? { locale: shown.locale } : {}),
    ...(shown.assignee === 'anyone' ? {} : { assignee: shown.assignee === 'me' ? String(req.user?.id) : 'none' }),
    withDrafts: shown.drafts,
    sort: shown.sort,
    limit: ROWS_ON_A_PAGE,
    page: shown.page,
  })

/** All that is to be translated: how much of each collection is done, and the list of work. */
export async function WorklistView({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin, api } = payload.config.routes
  const view = `${admin}/translations`
  if (!user || !isStaff(user)) redirect(`${admin}/login?redirect=${encodeURIComponent(view)}`)

  const text = textOf(i18n.t)
  const sources = namedSources(req)
  const sourceOf = (slug: string): NamedSource | undefined => sources.find((source) => source.slug === slug)
  const shown = shownIn(searchParams ?? {}, { collections: sources.map(({ slug }) => slug) })
  const [page, cells] = await Promise.all([read(req, shown), readCoverage(req)])
  if (page.rows.length === 0 && shown.page > 1) redirect(view + addressOf({ ...shown, page: Math.max(1, page.totalPages) }))

  const now = new Date()
  const mine = TARGET_LOCALE_CODES.filter((code) => mayTranslateInto(user, code))
  const order = (slug: string): number => sources.findIndex((source) => source.slug === slug)
  const exportLocale = shown.locale ?? (HAS_SEVERAL_LOCALES ? null : (TARGET_LOCALE_CODES[0] ?? null))
  const exportQuery = exportLocale ? apiQueryOf({ ...shown, locale: exportLocale }).toString() : null
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={user}
      viewActions={viewActions ?? payload.config.admin.components.actions ?? []}
      // Payload's own are frozen, and its template writes to them.
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: text('worklist') }]} />
      <Gutter className="worklist">
        <h1>{text('worklist')}</h1>
        <section aria-labelledby="worklist-coverage" className="dashboard-panel">
          <h2 id="worklist-coverage">{text('coverage')}</h2>
          <Coverage
            cells={cells.sort((a, b) => order(a.source) - order(b.source) || a.locale.localeCompare(b.locale))}
            hasSeveralLocales={HAS_SEVERAL_LOCALES}
            kindOf={(slug) => sourceOf(slug)?.plural ?? slug}
            language={i18n.language}
            localeOf={(code) => nameOfLocale(req, code)}
            text={text}
            view={view}
          />
        </section>
        <section aria-labelledby="worklist-work" className="work">
          <header className="work-head">
            <h2 id="worklist-work">{text('work')}</h2>
            <span className="work-count">{sayCount(page.totalRows, 'item', i18n.language)}</span>
            <XliffActions
              admin={admin}
              api={`${api}/translation/xliff`}
              globals={sources.filter(({ isGlobal }) => isGlobal).map(({ slug }) => slug)}
              hasRows={page.totalRows > 0}
              mayImport={mine.length > 0}
              query={exportQuery}
            />
          </header>
          <WorkFilters
            kinds={sources.map(({ plural, slug }) => ({ value: slug, label: plural }))}
            locales={HAS_SEVERAL_LOCALES ? TARGET_LOCALE_CODES.map((code) => ({ value: code, label: nameOfLocale(req, code) })) : []}
            shown={shown}
            view={view}
          />
          {page.rows.length === 0 ? (
            <Nothing shown={shown} text={text} view={view} />
          ) : (
            <WorkList locales={mine} mayReleaseAll={isPublisher(user)} me={String(user.id)} rows={page.rows.map((row) => shownRow(req, row, { now, source: sourceOf(row.source) }))} />
          )}
          <Pages page={page} shown={shown} text={text} view={view} />
        </section>
      </Gutter>
    </DefaultTemplate>
  )
}

type Text = ReturnType<typeof textOf>

/** Says why the list is empty, and what to do then. */
function Nothing({ shown, text, view }: { shown: Shown; text: Text; view: string }) {
  const isAtFirst = addressOf({ ...shown, sort: AT_FIRST.sort }) === addressOf(AT_FIRST)
  const [says, hint, to]: [string, string, Shown] = isAtFirst
    ? [text('emptyDone'), text('emptyDoneHint'), { ...AT_FIRST, state: 'in-review' }]
    : shown.assignee === 'me'
      ? [text('emptyMine'), text('emptyMineHint'), { ...AT_FIRST, assignee: 'none' }]
      : [text('emptyFilter'), text('emptyFilterHint'), AT_FIRST]
  return (
    <p className="work-empty">
      {says}{' '}
      <Link href={view + addressOf(to)} prefetch={false}>
        {hint}
      </Link>
    </p>
  )
}

function Pages({ page: { page, totalPages }, shown, text, view }: { page: WorklistPage; shown: Shown; text: Text; view: string }) {
  if (totalPages < 2) return null
  return (
    <nav aria-label={text('pages')} className="work-pages">
      {page > 1 && (
        <Link className="work-button" href={view + addressOf({ ...shown, page: page - 1 })} prefetch={false}>
          {text('pageBefore')}
        </Link>
      )}
      <span>{text('pageOf', { page, pages: totalPages })}</span>
      {page < totalPages && (
        <Link className="work-button" href={view + addressOf({ ...shown, page: page + 1 })} prefetch={false}>
          {text('pageAfter')}
        </Link>
      )}
    </nav>
  )
}
