import { body, cite, citeOne, type Record, ref, text } from '../record'

export const programmes: Record[] = [
  {
    key: 'programmes/icc',
    data: {
      title: text('Program Miast Międzykulturowych', 'Intercultural Cities Programme'),
      acronym: 'ICC',
      status: 'running',
      started: '2008',
      summary: text(
        'Program Rady Europy dla miast zróżnicowanych kulturowo. Łączy ponad 150 miast z Europy i spoza niej, które dzielą się sprawdzonymi sposobami zarządzania różnorodnością.',
        'A Council of Europe programme for culturally diverse cities. It links over 150 cities in Europe and beyond, which share proven ways of managing diversity.',
      ),
      body: body(
        ['## Skąd się wziął', '## Where it comes from'],
        [
          'Program zaczął działać w 2008 roku jako wspólne przedsięwzięcie Rady Europy i Komisji Europejskiej.',
          'The programme began in 2008 as a joint undertaking of the Council of Europe and the European Commission.',
        ],
        [
          'Zainteresowanie okazało się duże i trzeba było wyjść poza kraje europejskie. Dlatego po pięciu latach, w 2013 roku, wiodącym koordynatorem została Rada Europy.',
          'Interest was great, and the programme had to reach beyond European countries. So after five years, in 2013, the Council of Europe became its lead coordinator.',
        ],
        ['## Kto uczestniczy', '## Who takes part'],
        [
          'Do programu należy ponad 150 miast. Poza europejskimi są wśród nich miasta z Australii, Kanady, Izraela, Japonii, Meksyku, Maroka i Stanów Zjednoczonych.',
          'Over 150 cities take part. Besides those in Europe, there are cities in Australia, Canada, Israel, Japan, Mexico, Morocco and the United States.',
        ],
        [
          'Miasta członkowskie mogą tworzyć sieci krajowe i przekazywać wypracowane narzędzia mniejszym miejscowościom w swoim kraju.',
          'Member cities can form national networks and pass the tools they worked out on to smaller places in their country.',
        ],
      ),
      organisations: [
        { organisation: ref('organisations/council-of-europe'), role: 'initiator', from: '2008' },
        { organisation: ref('organisations/european-commission'), role: 'partner', from: '2008', until: '2013' },
        { organisation: ref('organisations/council-of-europe'), role: 'lead', from: '2013' },
      ],
      eligibility: {
        minimumPopulation: 30000,
        description: text(
          'Program jest dla miast, które mają co najmniej 30 tysięcy mieszkańców i zróżnicowaną kulturowo społeczność.',
          'The programme is for cities of at least 30,000 residents with a culturally diverse population.',
        ),
      },
      statedFigures: [
        { label: text('Miasta w programie', 'Cities in the programme'), qualifier: 'over', value: 150, citation: citeOne(4) },
        { label: text('Wymagana liczba mieszkańców', 'Residents required'), qualifier: 'at-least', value: 30000, citation: citeOne(5) },
      ],
      milestones: [
        { date: '2008', title: text('Początek programu', 'The programme begins'), text: text('Prowadzą go razem Rada Europy i Komisja Europejska.', 'The Council of Europe and the European Commission run it together.') },
        { date: '2013', title: text('Rada Europy zostaje wiodącym koordynatorem', 'The Council of Europe becomes lead coordinator'), text: text('Program wychodzi poza kraje europejskie.', 'The programme reaches beyond European countries.') },
        { date: '2020-12-18', title: text('Przystąpienie Krakowa', 'Kraków joins') },
      ],
      offers: [
        {
          title: text('Wymiana dobrych praktyk', 'Exchange of good practices'),
          text: text(
            'Miasta najbardziej aktywne w dziedzinie wielokulturowości, z Europy i innych kontynentów, pokazują sobie nawzajem, jak zarządzać miastem, w którym mieszkają ludzie różnych narodowości, religii, kultur i środowisk. Kraków może z tych doświadczeń czerpać i dzielić się własnymi.',
            'The cities most active on multiculturalism, in Europe and on other continents, show each other how to run a city whose people differ by nationality, religion, ethnicity and social background. Kraków can draw on what they know and share its own.',
          ),
        },
        {
          title: text('Pomoc ekspertów przy strategii', 'Expert help with the strategy'),
          text: text(
            'Uznani międzynarodowi eksperci wspierają przygotowanie i aktualizację strategii miasta międzykulturowego.',
            'Recognised international experts support preparing and updating the strategy of an intercultural city.',
          ),
        },
        {
          title: text('Pomoc ekspertów w konkretnych sprawach', 'Expert help with particular problems'),
          text: text('Eksperci pomagają też rozwiązywać konkretne problemy miasta.', 'Experts also help to solve particular problems of a city.'),
        },
        {
          title: text('Sieci krajowe', 'National networks'),
          text: text(
            'Miasta członkowskie mogą zakładać sieci krajowe i dzielić się narzędziami z mniejszymi miejscowościami.',
            'Member cities can found national networks and share tools with smaller places.',
          ),
        },
      ],
      links: [{ label: text('Strona programu w Radzie Europy', 'The programme’s page at the Council of Europe'), url: 'https://www.coe.int/en/web/interculturalcities', language: 'en' }],
      citations: cite(4, 5, 6, 7),
    },
  },
  {
    key: 'programmes/open-krakow',
    data: {
      title: text('Otwarty Kraków', 'Open Kraków'),
      status: 'running',
      started: '2016-09-14',
      summary: text(
        'Długofalowy program miasta, przyjęty uchwałą Rady Miasta Krakowa. Już w chwili przyjęcia zobowiązywał miasto do wejścia do Programu Miast Międzykulturowych.',
        'The city’s long-term programme, adopted by a resolution of the Kraków City Council. From the start it obliged the city to join the Intercultural Cities Programme.',
      ),
      body: body(
        [
          'Migracje są coraz bardziej dynamiczne i zmieniają politykę lokalną. Miasto, które się rozwija, potrzebuje więc długofalowej wizji zarządzania wielokulturowością.',
          'Migration has gained pace and changes local policy. A city that goes on developing therefore needs a strategic vision for running a multicultural community.',
        ],
        [
          'Uchwała z 14 września 2016 roku przyjmująca program „Otwarty Kraków” była jednym z kluczowych działań na drodze do strategii zarządzania miastem wielokulturowym, którą gmina wypracowuje z partnerami społecznymi.',
          'The resolution of 14 September 2016 adopting “Open Kraków” was one of the key steps towards a strategy for running a multicultural city, which the municipality works out with social partners.',
        ],
        [
          'Program rozpisano na lata. Zakładał przystąpienie Krakowa do Programu Miast Międzykulturowych Rady Europy, co stało się 18 grudnia 2020 roku.',
          'The programme was planned for the long term. It provided for Kraków to join the Council of Europe’s Intercultural Cities Programme, which happened on 18 December 2020.',
        ],
      ),
      milestones: [
        { date: '2016-09-14', title: text('Przyjęcie programu uchwałą', 'The programme is adopted by resolution') },
        { date: '2020-12-18', title: text('Spełnione zobowiązanie: Kraków w ICC', 'Obligation met: Kraków is in ICC') },
      ],
      relatedProgrammes: [
        { programme: ref('programmes/icc'), relation: text('zobowiązuje miasto do przystąpienia', 'obliges the city to join') },
      ],
      citations: cite(1, 2, 3),
    },
    afterwards: { adoptedBy: [ref('resolutions/open-krakow-2016')] },
  },
]
