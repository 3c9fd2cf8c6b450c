/** The keys of the editor. None is one that a browser or a screen reader has for itself, and none is a Polish letter. Pure. */
export type Command =
  | { name: 'confirm' | 'save' | 'next' | 'previous' | 'nextDocument' | 'copySource' | 'help' }
  | { name: 'code' | 'suggestion'; number: number }

interface Key {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
}

const MOST_SUGGESTIONS = 3

const WITH_ALT: Record<string, 'next' | 'previous' | 'nextDocument' | 'copySource'> = {
  arrowdown: 'next',
  arrowup: 'previous',
  n: 'nextDocument',
  c: 'copySource',
}

/** By the letter for Alt: the right Alt key writes ń and ć, and those stay letters. */
export function commandOf({ altKey, code, ctrlKey, key, metaKey, shiftKey }: Key): Command | null {
  const isControl = ctrlKey || metaKey
  if (altKey) {
    const name = isControl || shiftKey ? undefined : WITH_ALT[key.toLowerCase()]
    return name ? { name } : null
  }
  if (!isControl) return null
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)
  if (digit) {
    const number = Number(digit[1])
    if (shiftKey) return { name: 'code', number }
    return number <= MOST_SUGGESTIONS ? { name: 'suggestion', number } : null
  }
  if (shiftKey) return null
  if (key === 'Enter') return { name: 'confirm' }
  if (key.toLowerCase() === 's') return { name: 'save' }
  return key === '/' ? { name: 'help' } : null
}
