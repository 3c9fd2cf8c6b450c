/** Changes the text of a box as if it were typed, so that the browser's own undo takes it back. */
import type { Selected } from './insert-code'

export const selectedIn = ({ selectionEnd, selectionStart, value }: HTMLTextAreaElement): Selected => ({ value, start: selectionStart, end: selectionEnd })

export function putIntoBox(box: HTMLTextAreaElement, { end, start, value }: Selected): void {
  box.focus()
  if (box.value !== value) {
    box.setSelectionRange(0, box.value.length)
    // Deprecated, and the only way that leaves a step to undo.
    const isTyped = value === '' ? document.execCommand('delete') : document.execCommand('insertText', false, value)
    if (!isTyped || box.value !== value) {
      // React hears of a change by the box's own setter alone.
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, value)
      box.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
  box.setSelectionRange(start, end)
}
