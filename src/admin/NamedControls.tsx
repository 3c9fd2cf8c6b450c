'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

import { type CmsText, textOf } from './translations'

/** Payload's controls that show a picture only, by what they do; a screen reader gets these names. */
const NAMES: [selector: string, name: CmsText][] = [
  ['.form-submit .popup-button', 'controlSchedule'],
  ['.doc-controls__popup .popup-button', 'controlMore'],
  ['.clipboard-action__popup .popup-button', 'controlCopy'],
  ['.array-actions .popup-button', 'controlRow'],
  ['.collapsible__drag', 'controlDrag'],
  ['.select-row input', 'controlSelect'],
  ['.clickable-arrow--left', 'controlPrevious'],
  ['.clickable-arrow--right', 'controlNext'],
  ['.toolbar-popup__button-bold', 'controlBold'],
  ['.toolbar-popup__button-italic', 'controlItalic'],
  ['.toolbar-popup__button-link', 'controlLink'],
  // Said in English by Payload, whatever the language of the admin.
  ['[aria-label="add dropdown"], [aria-label="Add block"]', 'controlAdd'],
  ['[aria-label="Drag to move"]', 'controlMove'],
  ['[aria-label="Edit link"]', 'controlEditLink'],
  ['[aria-label="Remove link"]', 'controlRemoveLink'],
  ['.drawer-link__doc-drawer-toggler', 'controlOpen'],
]

/** Controls that are called as their field is. */
const NAMED_AS_FIELD = '.rs__input, .ContentEditable__root, .react-datepicker__input-container input'

/** Said to be hidden and yet stops of the keyboard; the select itself does by keyboard what they do. */
const HIDDEN_STOPS = '.rs__indicators [aria-hidden="true"]:not([tabindex="-1"])'

function nameControls(text: (key: CmsText) => string): void {
  for (const [selector, name] of NAMES) {
    for (const control of document.querySelectorAll(selector)) {
      if (control.getAttribute('aria-label') !== text(name)) control.setAttribute('aria-label', text(name))
    }
  }
  for (const control of document.querySelectorAll(NAMED_AS_FIELD)) {
    const label = control.closest('.field-type')?.querySelector('.field-label')?.firstChild?.textContent?.trim()
    if (label && control.getAttribute('aria-label') !== label) control.setAttribute('aria-label', label)
  }
  for (const stop of document.querySelectorAll(HIDDEN_STOPS)) stop.setAttribute('tabindex', '-1')
}

/** Names Payload's unnamed controls, as they come. */
export function NamedControls({ children }: { children?: ReactNode }) {
  const { t } = useTranslation()
  useEffect(() => {
    const text = textOf(t)
    let waiting = 0
    const nameSoon = () => {
      cancelAnimationFrame(waiting)
      waiting = requestAnimationFrame(() => nameControls(text))
    }
    const observer = new MutationObserver(nameSoon)
    observer.observe(document.body, { childList: true, subtree: true })
    nameSoon()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(waiting)
    }
  }, [t])
  return children
}
