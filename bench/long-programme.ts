/** A document as long as a page of a city's site gets: forty paragraphs, some of them headings, and rows with text. */
import { richText } from '../src/testing/builders'

const SENTENCE = 'Miasto uczestniczy w programie od wielu lat i dzieli się doświadczeniem z innymi samorządami w całej Europie'

export function longProgramme(): Record<string, unknown> {
  return {
    title: 'Długi program',
    summary: `${SENTENCE}.`,
    body: richText(...Array.from({ length: 40 }, (_, index) => `${SENTENCE}, akapit ${index}. ${SENTENCE}.`)),
    milestones: Array.from({ length: 10 }, (_, index) => ({ date: String(2008 + index), title: `Etap ${index}`, text: `${SENTENCE} ${index}.` })),
  }
}
