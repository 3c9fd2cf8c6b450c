/** Terms of the source document, and the English that the records use for them. */
import type { Record } from '../record'

const term = (name: string, polish: string, english: string, { forbidden, note }: { forbidden?: string[]; note?: string } = {}): Record => ({
  key: `glossary-terms/${name}`,
  data: { term: polish, translations: [{ locale: 'en', text: english, ...(forbidden ? { forbidden } : {}) }], ...(note ? { note } : {}) },
})

export const glossary: Record[] = [
  term('icc', 'ICC', 'ICC', { note: 'Skrót nazwy Programu Miast Międzykulturowych, taki sam w obu językach.' }),
  term('intercultural-cities-programme', 'Program Miast Międzykulturowych', 'Intercultural Cities Programme'),
  term('intercultural-cities', 'Miasta Międzykulturowe', 'Intercultural Cities', { note: 'Nazwa programu, wielką literą.' }),
  term('intercultural-city', 'miasto międzykulturowe', 'intercultural city'),
  term('multicultural-city', 'miasto wielokulturowe', 'multicultural city'),
  term('council-of-europe', 'Rada Europy', 'Council of Europe', { forbidden: ['European Council'], note: 'Nie mylić z Radą Europejską, która jest instytucją Unii Europejskiej.' }),
  term('european-commission', 'Komisja Europejska', 'European Commission'),
  term('krakow-city-council', 'Rada Miasta Krakowa', 'Kraków City Council'),
  term('municipality-of-krakow', 'Gmina Miejska Kraków', 'Municipality of Kraków'),
  term('union-of-polish-metropolises', 'Unia Metropolii Polskich', 'Union of Polish Metropolises'),
  term('open-krakow', 'Otwarty Kraków', 'Open Kraków', { note: 'Program miasta przyjęty w 2016 roku.' }),
  term('resolution', 'uchwała', 'resolution'),
  term('member-city', 'miasto członkowskie', 'member city'),
  term('national-network', 'sieć krajowa', 'national network'),
  term('good-practice', 'dobra praktyka', 'good practice'),
  term('lead-coordinator', 'wiodący koordynator', 'lead coordinator'),
  term('social-partner', 'partner społeczny', 'social partner'),
  term('international-expert', 'międzynarodowy ekspert', 'international expert'),
]
