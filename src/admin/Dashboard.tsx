import { getTranslation } from '@payloadcms/translations'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { mayWriteSource } from '../access/roles'
import { type Entry, readDashboard } from './dashboard-data'
import { textOf } from './translations'

/** Collections that an editor most often begins something in. */
const OFTEN_CREATED = ['programmes', 'resolutions', 'member-cities', 'good-practices']

function When({ language, time }: { language: string; time: string }) {
  const date = new Date(time)
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })
  return <time dateTime={time}>{day.format(date)}</time>
}

function Panel({ children, title }: { children: ReactNode; title: string }) {
  return (
    <section className="dashboard-panel">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Greets with what needs doing: drafts of mine, what changed lately, translations that wait, figures. */
export async function Dashboard({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const { i18n, payload, user } = req
  const { language } = i18n
  const text = textOf(i18n.t)
  const admin = payload.config.routes.admin
  const { figures, mine, recent, translations } = await readDashboard(req)
  const name = (user as { name?: string } | null)?.name ?? ''
  const today = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date())
  const labelOf = (label: unknown): string => getTranslation(label as never, i18n)

  const list = (entries: Entry[], empty: string) =>
    entries.length === 0 ? (
      <p className="dashboard-empty">{empty}</p>
    ) : (
      <ul className="dashboard-list">
        {entries.map((entry) => (
          <li key={`${entry.collection.slug}-${entry.id}`}>
            <a href={`${admin}/collections/${entry.collection.slug}/${entry.id}`}>{entry.title}</a>
            <span className="dashboard-note">
              {labelOf(entry.collection.labels.singular)} · <When language={language} time={entry.updatedAt} />
              {entry.editedBy ? ` · ${text('by', { name: entry.editedBy })}` : ''}
            </span>
            <span className={`dashboard-state dashboard-state--${entry.status}`}>
              {text(entry.status === 'published' ? 'statePublished' : 'stateDraft')}
            </span>
          </li>
        ))}
      </ul>
    )

  return (
    <Gutter className="cms-dashboard">
      <header className="dashboard-greeting">
        <h1>{text('greeting', { name })}</h1>
        <p>{today}</p>
        {mayWriteSource(user) && (
          <nav aria-label={text('createNew')} className="dashboard-actions">
            <span>{text('createNew')}</span>
            {figures
              .filter(({ collection }) => OFTEN_CREATED.includes(collection.slug))
              .map(({ collection }) => (
                <a href={`${admin}/collections/${collection.slug}/create`} key={collection.slug}>
                  {labelOf(collection.labels.singular)}
                </a>
              ))}
          </nav>
        )}
      </header>
      <div className="dashboard-columns">
        <div className="dashboard-column">
        <Panel title={text('myDrafts')}>{list(mine, text('noDrafts'))}</Panel>
        <Panel title={text('translationsInWork')}>
          {translations.length === 0 ? (
            <p className="dashboard-empty">{text('noTranslations')}</p>
          ) : (
            <ul className="dashboard-list">
              {translations.map(({ id, locale, title, updatedAt }) => (
                <li key={id}>
                  <a href={`${admin}/collections/translations/${id}`}>{title}</a>
                  <span className="dashboard-note">
                    {locale} · <When language={language} time={updatedAt} />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <Panel title={text('recentChanges')}>{list(recent, text('noChanges'))}</Panel>
        </div>
        <Panel title={text('content')}>
          <ul className="dashboard-figures">
            {figures.map(({ collection, drafts, published }) => (
              <li key={collection.slug}>
                <a href={`${admin}/collections/${collection.slug}`}>{labelOf(collection.labels.plural)}</a>
                <span>
                  {text('published')}: <strong>{published}</strong>
                  {drafts > 0 ? (
                    <>
                      , {text('drafts')}: <strong>{drafts}</strong>
                    </>
                  ) : null}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </Gutter>
  )
}
