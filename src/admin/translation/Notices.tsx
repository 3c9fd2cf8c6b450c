'use client'
import type { PersonThere } from '../../translation/presence/note-presence'
import type { SaveState } from './autosave'
import { clearLoose } from './desk'
import { useEditor } from './editor-context'
import { useDesk } from './use-desk'

interface Props {
  adminRoute: string
  isSourcePublic: boolean
  mayEdit: boolean
  others: readonly PersonThere[]
  saveState: SaveState
  wasRestored: boolean
}

/** What a person has to know before going on. */
export function Notices({ adminRoute, isSourcePublic, mayEdit, others, saveState, wasRestored }: Props) {
  const { store, text } = useEditor()
  const loose = useDesk(store, (desk) => desk.loose)
  return (
    <div className="editor-notices">
      <div role="status">
        {others.length > 0 && <p className="editor-notice editor-notice--people">{text(others.length === 1 ? 'otherPerson' : 'otherPeople', { names: others.map(({ name }) => name).join(', ') })}</p>}
        {saveState.kind === 'away' && <p className="editor-notice">{text('awayExplained')}</p>}
        {saveState.kind === 'refused' && saveState.detail && <p className="editor-notice">{saveState.detail}</p>}
        {wasRestored && <p className="editor-notice">{text('restored')}</p>}
      </div>
      {saveState.kind === 'signed-out' && (
        <p className="editor-notice editor-notice--trouble" role="alert">
          {text('signInAgain')}{' '}
          <a href={`${adminRoute}/login`} rel="noopener" target="_blank">
            {text('signInInNewTab')}
          </a>
        </p>
      )}
      {!isSourcePublic && <p className="editor-notice">{text('sourceNotPublic')}</p>}
      {!mayEdit && <p className="editor-notice">{text('readOnly')}</p>}
      {loose.length > 0 && (
        <section aria-label={text('looseWords')} className="editor-notice editor-notice--trouble">
          <p>{text('looseWordsExplained')}</p>
          <ul>
            {loose.map(({ source, typed }, at) => (
              <li key={at}>
                <span lang="pl">{source}</span>
                <textarea aria-label={text('looseWords')} readOnly rows={2} value={typed} />
              </li>
            ))}
          </ul>
          <button className="quiet-button" onClick={() => store.set(clearLoose(store.get()))} type="button">
            {text('looseWordsDismiss')}
          </button>
        </section>
      )}
    </div>
  )
}
