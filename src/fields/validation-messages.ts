/** What validation says: which field, what is wrong and how to mend it, in the reader's language. */
import type { Language } from './bilingual'

const MESSAGES = {
  partialDate: {
    pl: '{field}: podaj rok (2008), rok i miesiąc (2020-12) albo pełną datę (2020-12-18).',
    en: '{field}: give a year (2008), a year and month (2020-12) or a full date (2020-12-18).',
  },
  noSuchDay: {
    pl: '{field}: w kalendarzu nie ma dnia {value}. Sprawdź miesiąc i dzień.',
    en: '{field}: the calendar has no day {value}. Check the month and the day.',
  },
  endBeforeStart: {
    pl: '{field}: {end} wypada przed {start}. Podaj datę późniejszą albo popraw początek.',
    en: '{field}: {end} comes before {start}. Give a later date or mend the beginning.',
  },
  repealedBeforeForce: {
    pl: '{field}: uchwała nie mogła utracić mocy ({end}) przed wejściem w życie ({start}).',
    en: '{field}: the resolution can’t have ended ({end}) before it came into force ({start}).',
  },
  url: {
    pl: '{field}: podaj pełny adres zaczynający się od https:// albo http://, bez hasła, na przykład https://www.coe.int.',
    en: '{field}: give a full address that begins with https:// or http://, without a password, such as https://www.coe.int.',
  },
  countryCode: {
    pl: '{field}: podaj dwuliterowy kod ISO 3166-1 wielkimi literami, na przykład PL.',
    en: '{field}: give a two-letter ISO 3166-1 code in capitals, such as PL.',
  },
  languageCode: {
    pl: '{field}: „{value}” nie jest kodem języka ISO 639. Podaj małe litery, na przykład pl, en albo uk.',
    en: '{field}: “{value}” is no ISO 639 language code. Give small letters, such as pl, en or uk.',
  },
  coordinatePair: {
    pl: '{field}: podaj obie współrzędne, szerokość i długość, albo żadnej.',
    en: '{field}: give both coordinates, latitude and longitude, or neither.',
  },
  latitude: {
    pl: '{field}: szerokość geograficzna to liczba od -90 do 90, na przykład 50,0614.',
    en: '{field}: a latitude is a number from -90 to 90, such as 50.0614.',
  },
  longitude: {
    pl: '{field}: długość geograficzna to liczba od -180 do 180, na przykład 19,9366.',
    en: '{field}: a longitude is a number from -180 to 180, such as 19.9366.',
  },
  wholeNumber: {
    pl: '{field}: podaj liczbę całkowitą od {min} do {max}.',
    en: '{field}: give a whole number from {min} to {max}.',
  },
  score: {
    pl: '{field}: wynik to liczba od 0 do 100.',
    en: '{field}: a score is a number from 0 to 100.',
  },
  slug: {
    pl: '{field}: użyj małych liter bez polskich znaków, cyfr i łączników, na przykład otwarty-krakow.',
    en: '{field}: use small letters without accents, digits and hyphens, such as otwarty-krakow.',
  },
  slugMissing: {
    pl: '{field}: z tego tytułu nie da się utworzyć adresu. Wpisz go, na przykład otwarty-krakow.',
    en: '{field}: no address can be made from this title. Write one, such as otwarty-krakow.',
  },
  sha256: {
    pl: '{field}: suma SHA-256 ma 64 znaki, cyfry i litery od a do f.',
    en: '{field}: a SHA-256 sum has 64 characters, digits and letters from a to f.',
  },
  tooFewResidents: {
    pl: '{field}: program „{programme}” przyjmuje miasta od {minimum} mieszkańców, a miasto ma ich {population}. Wskaż sieć krajową, przez którą miasto uczestniczy, albo popraw liczbę mieszkańców.',
    en: '{field}: “{programme}” takes cities of {minimum} residents or more, and this one has {population}. Name the national network through which it takes part, or mend the population.',
  },
  fileKind: {
    pl: '{field}: „{name}” nie jest plikiem, który można tu dodać. Dozwolone: {kinds}.',
    en: '{field}: “{name}” is no file that can be added here. Allowed: {kinds}.',
  },
  pictureTooLarge: {
    pl: '{field}: obraz ma {width} × {height} pikseli, a może mieć najwyżej {max} milionów pikseli. Zmniejsz go i dodaj ponownie.',
    en: '{field}: the picture has {width} × {height} pixels, and may have {max} million at most. Make it smaller and add it again.',
  },
  keptTooShort: {
    pl: '{field}: {end} wypada przed udzieleniem zgody ({start}). Podaj datę późniejszą.',
    en: '{field}: {end} comes before the consent was given ({start}). Give a later date.',
  },
  consentEnd: {
    pl: '{field}: zgoda nie mogła zostać wycofana ({end}), zanim została udzielona ({start}).',
    en: '{field}: a consent can’t be withdrawn ({end}) before it was given ({start}).',
  },
} as const

export type ValidationMessage = keyof typeof MESSAGES

export function validationMessage(
  key: ValidationMessage,
  language: Language,
  values: Record<string, string | number> = {},
): string {
  return MESSAGES[key][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  )
}
