/** Puts inline codes into a target line as a toolbar does. Pure. */
export interface Selected {
  value: string
  /** The selection; equal where there is only a caret. */
  start: number
  end: number
}

/** The pair goes around the selection, and away from where it stood before: a code is there once. */
export function insertCode({ end, start, value }: Selected, code: number): Selected {
  const tag = new RegExp(`</?${code}>`, 'g')
  const without = (text: string): string => text.replace(tag, '')
  const [before, selected, after] = [value.slice(0, start), value.slice(start, end), value.slice(end)].map(without) as [string, string, string]
  const opening = `<${code}>`
  // A space at the end of a selection by words stays outside.
  const [, lead = '', words = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(selected) ?? []
  const from = before.length + lead.length + opening.length
  return { value: `${before}${lead}${opening}${words}</${code}>${trail}${after}`, start: from, end: from + words.length }
}

/** Every word of the text in the place of the selection; the caret stands behind it. */
export function insertWords({ end, start, value }: Selected, words: string): Selected {
  const caret = start + words.length
  return { value: value.slice(0, start) + words + value.slice(end), start: caret, end: caret }
}
