import { cite, citeOne, type Record, ref, text } from '../record'

const country = (code: string, pl: string, en: string, paragraph: number): Record => ({
  key: `countries/${code.toLowerCase()}`,
  data: { code, name: text(pl, en), citations: cite(paragraph) },
})

export const sourcesAndPlaces: Record[] = [
  {
    key: 'source-documents/krakow-in-icc',
    data: {
      title: 'Gmina Miejska Kraków od grudnia 2020 r. w Programie Miast Międzykulturowych Rady Europy',
      publisher: 'Gmina Miejska Kraków',
      language: 'pl',
      sha256: 'b249b1f89fbc4bf5c87e70c5172b7ed704bdf79e7713eebf5b84299c046597a8',
    },
  },
  country('PL', 'Polska', 'Poland', 3),
  country('IT', 'Włochy', 'Italy', 5),
  country('AU', 'Australia', 'Australia', 4),
  country('CA', 'Kanada', 'Canada', 4),
  country('IL', 'Izrael', 'Israel', 4),
  country('JP', 'Japonia', 'Japan', 4),
  country('MX', 'Meksyk', 'Mexico', 4),
  country('MA', 'Maroko', 'Morocco', 4),
  country('US', 'Stany Zjednoczone', 'United States', 4),
]

export const organisations: Record[] = [
  {
    key: 'organisations/council-of-europe',
    data: { name: text('Rada Europy', 'Council of Europe'), kind: 'international', citations: cite(4) },
  },
  {
    key: 'organisations/european-commission',
    data: { name: text('Komisja Europejska', 'European Commission'), kind: 'eu-institution', citations: cite(4) },
  },
  {
    key: 'organisations/municipality-of-krakow',
    data: { name: text('Gmina Miejska Kraków', 'Municipality of Kraków'), kind: 'local-government', country: ref('countries/pl'), citations: cite(0, 1) },
  },
  {
    key: 'organisations/krakow-city-council',
    data: { name: text('Rada Miasta Krakowa', 'Kraków City Council'), kind: 'council', country: ref('countries/pl'), citations: cite(2) },
  },
  {
    key: 'organisations/union-of-polish-metropolises',
    data: {
      name: text('Unia Metropolii Polskich', 'Union of Polish Metropolises'),
      kind: 'association',
      country: ref('countries/pl'),
      citations: cite(3),
    },
    afterwards: { members: [{ relationTo: 'member-cities', value: ref('member-cities/krakow') }] },
  },
]

export const networks: Record[] = [
  {
    key: 'national-networks/italy',
    data: {
      name: text('Włoska sieć miast międzykulturowych', 'Italian network of intercultural cities'),
      country: ref('countries/it'),
      summary: text(
        'Przykład sieci krajowej: trzy włoskie miasta należą do programu ICC, a ponad dwadzieścia działa w ramach sieci krajowych.',
        'An example of a national network: three Italian cities belong to the ICC programme, and over twenty work in national networks.',
      ),
      statedFigures: [
        { label: text('Miasta zrzeszone w ICC', 'Cities in ICC'), qualifier: 'exactly', value: 3, citation: citeOne(5) },
        { label: text('Miasta w sieciach krajowych', 'Cities in national networks'), qualifier: 'over', value: 20, citation: citeOne(5) },
      ],
      citations: cite(5),
    },
  },
]
