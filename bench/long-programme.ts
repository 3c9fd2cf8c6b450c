/** A document as long as a page of a city's site gets: paragraphs, and rows with text. */
import { richText } from '../src/testing/builders'

const SENTENCE = 'Miasto uczestniczy w programie od wielu lat i dzieli się doświadczeniem z innymi samorządami w całej Europie'

export function longProgramme({ paragraphs = 40, rows = 10 }: { paragraphs?: number; rows?: number } = {}): Record<string, unknown> {
  return {
    title: 'Długi program',
    summary: `${SENTENCE}.`,
    body: richText(...Array.from({ length: paragraphs }, (_, index) => `${SENTENCE}, akapit ${index}. ${SENTENCE}.`)),
    milestones: Array.from({ length: rows }, (_, index) => ({ date: String(2008 + index), title: `Etap ${index}`, text: `${SENTENCE} ${index}.` })),
  }
}
