/** Addresses of pages and of post: what no check reads as words or numbers. */

const PAGE = /https?:\/\/\S|www\.\S/

/** Where an address begins in a word; -1 where there is none. Looks at each letter a few times only, whatever the word. */
function beginsAt(word: string): number {
  const at = word.indexOf('@', 1)
  const dot = at < 0 ? -1 : word.indexOf('.', at + 2)
  return dot >= 0 && dot < word.length - 1 ? 0 : word.search(PAGE)
}

/** The text with spaces in the place of addresses, so that all else stays where it is. */
export const withoutAddresses = (text: string): string =>
  text.replace(/\S+/g, (word) => {
    const begin = beginsAt(word)
    return begin < 0 ? word : word.slice(0, begin) + ' '.repeat(word.length - begin)
  })
