import { body, cite, type Record, ref, text } from '../record'

export const krakow: Record[] = [
  {
    key: 'resolutions/open-krakow-2016',
    data: {
      title: text('Uchwała w sprawie przyjęcia programu „Otwarty Kraków”', 'Resolution adopting the “Open Kraków” programme'),
      kind: 'resolution',
      adoptedOn: '2016-09-14',
      adoptedBy: ref('organisations/krakow-city-council'),
      legalStatus: 'unknown',
      adopts: [ref('programmes/open-krakow')],
      summary: text(
        'Rada Miasta Krakowa przyjęła program „Otwarty Kraków” 14 września 2016 roku.',
        'The Kraków City Council adopted the “Open Kraków” programme on 14 September 2016.',
      ),
      body: body([
        'Przyjęty program zobowiązał miasto do przystąpienia do Programu Miast Międzykulturowych Rady Europy.',
        'The programme adopted by it obliged the city to join the Council of Europe’s Intercultural Cities Programme.',
      ]),
      obligations: [
        {
          text: text('Przystąpić do Programu Miast Międzykulturowych Rady Europy.', 'Join the Council of Europe’s Intercultural Cities Programme.'),
          addressee: ref('organisations/municipality-of-krakow'),
          fulfilledOn: '2020-12-18',
          evidence: text('Kraków jest w programie od 18 grudnia 2020 roku.', 'Kraków has been in the programme since 18 December 2020.'),
        },
      ],
      citations: cite(2, 3),
    },
  },
  {
    key: 'member-cities/krakow',
    data: {
      name: text('Kraków', 'Kraków'),
      country: ref('countries/pl'),
      summary: text(
        'Kraków jest w Programie Miast Międzykulturowych od 18 grudnia 2020 roku. Przystąpienie zapowiadał program „Otwarty Kraków”, a zalecała także Unia Metropolii Polskich, do której miasto należy.',
        'Kraków has been in the Intercultural Cities Programme since 18 December 2020. “Open Kraków” had provided for it, and the Union of Polish Metropolises, of which the city is a member, had recommended it too.',
      ),
      memberships: [
        {
          programme: ref('programmes/icc'),
          status: 'member',
          joined: '2020-12-18',
          recommendedBy: [ref('organisations/union-of-polish-metropolises')],
          basis: [ref('resolutions/open-krakow-2016')],
        },
      ],
      citations: cite(0, 3),
    },
  },
]

const area = (name: string, title: [string, string], description: [string, string]): Record => ({
  key: `expertise-areas/${name}`,
  data: { name: text(...title), description: text(...description), citations: cite(6) },
})

export const expertise: Record[] = [
  area(
    'strategy',
    ['Strategia miasta międzykulturowego', 'Strategy of an intercultural city'],
    ['Przygotowanie i aktualizacja strategii zarządzania miastem międzykulturowym.', 'Preparing and updating the strategy for running an intercultural city.'],
  ),
  area(
    'particular-problems',
    ['Konkretne problemy miasta', 'Particular problems of a city'],
    ['Rozwiązywanie konkretnych problemów miasta.', 'Solving particular problems of a city.'],
  ),
]

export const site: Record[] = [
  {
    key: 'globals/site-settings',
    data: {
      siteName: text('Kraków. Miasta międzykulturowe', 'Kraków. Intercultural Cities'),
      tagline: text('Kraków w Programie Miast Międzykulturowych Rady Europy', 'Kraków in the Council of Europe’s Intercultural Cities Programme'),
      links: [{ label: text('Program w Radzie Europy', 'The programme at the Council of Europe'), url: 'https://www.coe.int/en/web/interculturalcities', language: 'en' }],
    },
  },
]
