'use client'
import { type RefObject, useEffect } from 'react'

import type { CmsText } from '../translations'
import { useEditor } from './editor-context'

const KEYS: [keys: string, does: CmsText][] = [
  ['Ctrl+Enter', 'keyConfirm'],
  ['Alt+↓', 'keyNext'],
  ['Alt+↑', 'keyPrevious'],
  ['Ctrl+S', 'keySave'],
  ['Ctrl+Shift+1 … 9', 'keyCode'],
  ['Ctrl+1 … 3', 'keySuggestion'],
  ['Alt+C', 'keyCopySource'],
  ['Alt+N', 'keyNextDocument'],
  ['Ctrl+/', 'keyHelp'],
]

/** Opened by a button or its key; the browser keeps the focus inside, and Escape closes it. */
export function KeyboardHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { text } = useEditor()
  useEffect(() => {
    const element = dialog.current
    return () => element?.close()
  }, [dialog])
  return (
    <dialog aria-labelledby="keyboard-help-title" className="keyboard-help" ref={dialog}>
      <h2 id="keyboard-help-title">
        {text('keys')}
      </h2>
      <table>
        <tbody>
          {KEYS.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{text(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{text('codesExplained')}</p>
      <form method="dialog">
        <button className="quiet-button quiet-button--strong" type="submit">
          {text('close')}
        </button>
      </form>
    </dialog>
  )
}
