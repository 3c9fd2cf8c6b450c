import type { Record } from '../record'
import { glossary } from './glossary'
import { expertise, krakow, site } from './krakow'
import { programmes } from './programmes'
import { networks, organisations, sourcesAndPlaces } from './sources-and-places'

/** In an order in which each record's references are there before it; `afterwards` holds the others. */
export const records: readonly Record[] = [
  ...sourcesAndPlaces,
  ...organisations,
  ...networks,
  ...programmes,
  ...krakow,
  ...expertise,
  ...site,
  ...glossary,
]
