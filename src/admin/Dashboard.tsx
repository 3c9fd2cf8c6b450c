import { getTranslation } from '@payloadcms/translations'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { mayWriteSource } from '../access/roles'
import { SOURCE_LOCALE } from '../languages'
import type { WorklistRow } from '../translation/worklist/read-worklist'
import { type Entry, readDashboard } from './dashboard-data'
import { sayDay, sayWhen } from './say-when'
import { textOf } from './translations'
import { namedSources, nameOfLocale } from './worklist/names-of-sources'
import { sayCount } from './worklist/say-counts'
import { STATE_TEXTS, StateMark } from './worklist/StateMark'
import { editorOf } from './worklist/worklist-address'

/** Collections that an editor most often begins something in. */
const OFTEN_CREATED = ['programmes', 'resolutions', 'member-cities', 'good-practices']

function When({ language, time }: { language: string; time: string }) {
  return <time dateTime={time}>{sayWhen(time, language)}</time>
}

function Panel({ children, title }: { children: ReactNode; title: string }) {
  return (
    <section className="dashboard-panel">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** One thing to see to: where it is, a note, and its state where that matters. */
function Item({ children, href, state, title }: { children: ReactNode; href: string; state?: ReactNode; title: string }) {
  return (
    <li>
      <a href={href}>{title}</a>
      <span className="dashboard-note">{children}</span>
      {state}
    </li>
  )
}

function List({ children, empty }: { children: ReactNode[]; empty: string }) {
  return children.length === 0 ? <p className="dashboard-empty">{empty}</p> : <ul className="dashboard-list">{children}</ul>
}

/** Greets with what needs doing: drafts, what waits for a review or a translation, what changed, figures. */
export async function Dashboard({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const { i18n, payload, user } = req
  const { language } = i18n
  const text = textOf(i18n.t)
  const admin = payload.config.routes.admin
  const { figures, mine, myTranslations, recent, toReview, switchedOff, toTranslate, translations } = await readDashboard(req)
  const name = (user as { name?: string } | null)?.name ?? ''
  const labelOf = (label: unknown): string => getTranslation(label as never, i18n)
  const placeOf = ({ collection, id }: Entry): string => `${admin}/collections/${collection.slug}/${id}`

  const sources = namedSources(req)
  const work = (rows: WorklistRow[], empty: string) => (
    <List empty={empty}>
      {rows.map((row) => {
        const source = sources.find(({ slug }) => slug === row.source)
        return (
          <Item href={editorOf(admin, { ...row, isGlobal: source?.isGlobal ?? false })} key={row.id} state={<StateMark state={row.state}>{text(STATE_TEXTS[row.state])}</StateMark>} title={row.title}>
            {[source?.singular ?? row.source, nameOfLocale(req, row.locale), sayCount(row.wordsToDo === 0 ? row.words : row.wordsToDo, 'word', language)].join(' · ')}
          </Item>
        )
      })}
    </List>
  )

  const entries = (list: Entry[], empty: string, { withState = false } = {}) => (
    <List empty={empty}>
      {list.map((entry) => (
        <Item
          href={`${placeOf(entry)}?locale=${SOURCE_LOCALE}`}
          key={`${entry.collection.slug}-${entry.id}`}
          state={
            withState && (
              <span className={`dashboard-state dashboard-state--${entry.status}`}>
                {text(entry.status === 'published' ? 'statePublished' : 'stateDraft')}
              </span>
            )
          }
          title={entry.title ?? text('noTitle')}
        >
          {labelOf(entry.collection.labels.singular)} · <When language={language} time={entry.updatedAt} />
          {entry.editedBy ? ` · ${text('by', { name: entry.editedBy })}` : ''}
        </Item>
      ))}
    </List>
  )

  return (
    <Gutter className="cms-dashboard">
      <header className="dashboard-greeting">
        <div>
          <h1>{text('greeting', { name })}</h1>
          <p>{sayDay(new Date(), language)}</p>
        </div>
        {mayWriteSource(user) && (
          <nav aria-label={text('createNew')} className="dashboard-actions">
            <span aria-hidden="true">{text('createNew')}</span>
            {figures
              .filter(({ collection }) => OFTEN_CREATED.includes(collection.slug))
              .map(({ collection }) => (
                <a href={`${admin}/collections/${collection.slug}/create?locale=${SOURCE_LOCALE}`} key={collection.slug}>
                  {labelOf(collection.labels.singular)}
                </a>
              ))}
          </nav>
        )}
      </header>
      <div className="dashboard-columns">
        <div className="dashboard-column">
          {switchedOff && switchedOff.length > 0 && (
            <Panel title={text('webhookSwitchedOffPanel')}>
              <List empty="">
                {switchedOff.map(({ id, name, switchedOffAt, switchedOffBecause }) => (
                  <Item href={`${admin}/collections/webhooks/${id}`} key={id} title={name}>
                    {text(switchedOffBecause === 'gone' ? 'webhookOffGone' : 'webhookOffFailing', { when: sayWhen(switchedOffAt ?? '', language) })}
                  </Item>
                ))}
              </List>
            </Panel>
          )}
          {mine && <Panel title={text('myDrafts')}>{entries(mine, text('noDrafts'))}</Panel>}
          {toReview && <Panel title={text('toReview')}>{entries(toReview, text('nothingToReview'))}</Panel>}
          {myTranslations && <Panel title={text('myTranslations')}>{work(myTranslations, text('myTranslationsEmpty'))}</Panel>}
          {toTranslate && (
            <Panel title={text('toTranslate')}>
              {work(toTranslate, text('nothingToTranslateNow'))}
              <p className="dashboard-more">
                <a href={`${admin}/translations`}>{text('wholeList')}</a>
              </p>
            </Panel>
          )}
          <Panel title={text('translationsInWork')}>{work(translations, text('noTranslations'))}</Panel>
        </div>
        <div className="dashboard-column">
          <Panel title={text('recentChanges')}>{entries(recent, text('noChanges'), { withState: true })}</Panel>
          <Panel title={text('content')}>
            <table className="dashboard-figures">
              <thead>
                <tr>
                  <th scope="col">{text('kind')}</th>
                  <th scope="col">{text('published')}</th>
                  <th scope="col">{text('drafts')}</th>
                  <th scope="col">{text('translated')}</th>
                </tr>
              </thead>
              <tbody>
                {figures.map(({ collection, drafts, published, translations: translated }) => (
                  <tr key={collection.slug}>
                    <th scope="row">
                      <a href={`${admin}/collections/${collection.slug}`}>{labelOf(collection.labels.plural)}</a>
                    </th>
                    <td>{published}</td>
                    <td>{drafts}</td>
                    <td>{translated ?? '—'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Panel>
        </div>
      </div>
    </Gutter>
  )
}
