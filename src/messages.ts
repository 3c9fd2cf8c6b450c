/** What our own rules say to people, in the language of their request. */
import type { PayloadRequest } from 'payload'

const MESSAGES = {
  bulkOperationFailed: {
    pl: 'Nic nie zmieniono, bo nie udało się to w {count} z wybranych dokumentów: {reasons}',
    en: 'Nothing was changed, because it failed for {count} of the chosen documents: {reasons}',
  },
  bulkReasonUnknown: {
    pl: 'wystąpił błąd po naszej stronie.',
    en: 'something went wrong on our side.',
  },
  changesCursorExpired: {
    pl: 'Ten kursor jest już nieaktualny: zmiany od tamtego czasu nie są przechowywane albo pochodzi z innej bazy. Zacznij od nowa, bez parametru since.',
    en: 'This cursor is out of date: the changes since then are no longer kept, or it is of another database. Start anew, without since.',
  },
  changesLimit: {
    pl: 'limit: podaj liczbę od 1 do {highest}, na przykład limit=100.',
    en: 'limit: give a number from 1 to {highest}, such as limit=100.',
  },
  changesNotReady: {
    pl: 'Lista zmian jest przygotowywana po raz pierwszy. Spróbuj ponownie za kilka sekund.',
    en: 'The change feed is being prepared for the first time. Try again in a few seconds.',
  },
  changesStreamsFull: {
    pl: 'Ten serwer nie przyjmuje teraz kolejnych połączeń. Spróbuj ponownie za kilka sekund.',
    en: 'This server takes no more listeners now. Try again in a few seconds.',
  },
  changesSyncFirst: {
    pl: 'Najpierw dokończ pobieranie z /api/changes (aż hasMore będzie false), a potem użyj ostatniego kursora.',
    en: 'Finish reading /api/changes first (until hasMore is false), then use the last cursor.',
  },
  changesUnknownCollection: {
    pl: 'Nie ma kolekcji „{collection}”, której zmiany można śledzić. Dostępne: {known}.',
    en: 'There is no collection “{collection}” whose changes can be followed. Known: {known}.',
  },
  changesUnknownCursor: {
    pl: 'Nie rozpoznaję tego kursora. Podaj w since dokładnie to, co było w polu cursor poprzedniej odpowiedzi, albo pomiń since, aby zacząć od początku.',
    en: 'This cursor is not known. Give in since exactly what the last answer had in cursor, or leave since out to start from the beginning.',
  },
  changesUnknownLocale: {
    pl: 'Nie ma języka „{locale}”. Dostępne: {known}.',
    en: 'There is no language “{locale}”. Known: {known}.',
  },
  forStaffOnly: {
    pl: 'To jest dostępne tylko dla zalogowanych pracowników.',
    en: 'This is for signed-in staff only.',
  },
  nothingToTranslateThere: {
    pl: 'W tym dokumencie nie ma nic do przetłumaczenia.',
    en: 'There is nothing to translate in this document.',
  },
  numberBetween: {
    pl: '{parameter}: podaj liczbę całkowitą od 1 do {highest}.',
    en: '{parameter}: give a whole number from 1 to {highest}.',
  },
  unknownChoice: {
    pl: '{parameter}: nie ma wartości „{value}”. Dostępne: {known}.',
    en: '{parameter}: there is no “{value}”. Known: {known}.',
  },
  localeNotWritable: {
    pl: 'Treść zapisuje się tylko po polsku. Tekst w innym języku wprowadź w zakładce „Tłumaczenie” tego dokumentu.',
    en: 'Content is written in Polish only. Enter text in another language under the document’s “Translation” tab.',
  },
  localeValuesInOneWrite: {
    pl: 'Pole „{field}”: podaj sam tekst polski, bez podziału na języki.',
    en: 'Field “{field}”: give the Polish text alone, not one value per language.',
  },
  passwordLength: {
    pl: 'Hasło musi mieć od 12 do 200 znaków. Dobre hasło to kilka przypadkowych słów.',
    en: 'A password needs 12 to 200 characters. A few random words make a good one.',
  },
  passwordIsEmail: {
    pl: 'Hasło nie może być adresem e-mail. Wybierz inne.',
    en: 'The password can’t be the e-mail address. Choose another one.',
  },
  lastAdmin: {
    pl: 'To jedyny administrator. Najpierw nadaj tę rolę komuś innemu.',
    en: 'This is the only admin. Give somebody else that role first.',
  },
  oddQuery: {
    pl: 'Nie rozumiem warunku „{part}”. Podaj pole, znany operator i zwykłą wartość, na przykład where[slug][equals]=krakow.',
    en: 'The condition “{part}” can’t be understood. Give a field, a known operator and a plain value, such as where[slug][equals]=krakow.',
  },
  joinBeyondMeans: {
    pl: '„{part}”: sortować według tekstu i czytać dalsze strony można tylko w samej kolekcji, /api/{target} z warunkiem where.',
    en: '“{part}”: only the collection itself can be sorted by a text and read page by page: /api/{target} with a where condition.',
  },
  publishStateMissing: {
    pl: 'Ten dokument ma nieopublikowaną wersję roboczą. Podaj draft=true, aby ją zmienić, albo _status „published”, aby ją opublikować.',
    en: 'This document has an unpublished draft. Say draft=true to change the draft, or _status “published” to publish it.',
  },
  reviewRequired: {
    pl: 'Publikacja wymaga akceptacji. Zapisz wersję roboczą i poproś osobę publikującą.',
    en: 'Publishing needs a review. Save a draft and ask a publisher.',
  },
  scheduleAt: {
    pl: 'at: podaj przyszłą datę i godzinę ze strefą czasową, najdalej za pięć lat, na przykład 2030-05-21T09:00:00+02:00.',
    en: 'at: give a date and time to come, with its time zone, within five years, such as 2030-05-21T09:00:00+02:00.',
  },
  scheduleIntent: {
    pl: 'intent: podaj „publish”, aby opublikować, albo „unpublish”, aby ukryć.',
    en: 'intent: give “publish”, or “unpublish” to take it offline.',
  },
  scheduleNotFound: {
    pl: 'Tej zaplanowanej publikacji już nie ma. Odśwież stronę.',
    en: 'That scheduled publication is there no more. Reload the page.',
  },
  scheduleRuns: {
    pl: 'Ta publikacja właśnie się odbywa i nie można jej już odwołać.',
    en: 'That publication is being done just now and can’t be cancelled any more.',
  },
  schedulerIsGone: {
    pl: 'Konto osoby, która to zaplanowała, już nie istnieje. Zaplanuj publikację jeszcze raz.',
    en: 'The account of the person who scheduled this is gone. Schedule it again.',
  },
  searchCollectionUnknown: {
    pl: 'Nie ma kolekcji „{collection}”. Można szukać w: {known}.',
    en: 'There is no collection “{collection}”. Searchable: {known}.',
  },
  searchLimit: {
    pl: 'limit: podaj jedną liczbę całkowitą od 1 do {max}.',
    en: 'limit: give one whole number from 1 to {max}.',
  },
  searchLocaleUnknown: {
    pl: 'Nie ma treści w języku „{locale}”. Podaj jeden z: {known}.',
    en: 'There is no content in “{locale}”. Give one of: {known}.',
  },
  searchNotReady: {
    pl: 'Wyszukiwarka jeszcze się przygotowuje. Spróbuj ponownie za kilka sekund.',
    en: 'Search is still getting ready. Try again in a few seconds.',
  },
  searchPage: {
    pl: 'page: podaj jedną liczbę całkowitą od 1 do {max}.',
    en: 'page: give one whole number from 1 to {max}.',
  },
  searchTooLong: {
    pl: 'Zapytanie ma {length} znaków, a może mieć najwyżej {max}. Podaj kilka najważniejszych słów.',
    en: 'The query has {length} characters and may have {max} at most. Give the few words that matter.',
  },
  searchWordsMissing: {
    pl: 'Podaj raz, czego szukasz, na przykład q=krakow: co najmniej jedną literę lub cyfrę.',
    en: 'Say once what you are looking for, such as q=krakow: at least one letter or digit.',
  },
  sourceNotFound: {
    pl: 'Nie ma dokumentu „{id}” w kolekcji „{source}”.',
    en: 'There is no document “{id}” in “{source}”.',
  },
  sourceNotTranslatable: {
    pl: 'Kolekcja „{source}” nie ma tekstów do tłumaczenia.',
    en: '“{source}” has no text to translate.',
  },
  sourceNotPublished: {
    pl: 'Najpierw opublikuj wersję polską: tłumaczenie może być publiczne tylko razem z nią.',
    en: 'Publish the Polish version first: a translation is public only together with it.',
  },
  segmentMachineMade: {
    pl: 'Sprawdź ten tekst i zapisz go: na razie jest tylko z tłumaczenia maszynowego.',
    en: 'Read this text and save it: so far it comes from machine translation only.',
  },
  segmentMissing: {
    pl: 'Przetłumacz ten fragment.',
    en: 'Translate this segment.',
  },
  segmentMovedOn: {
    pl: 'Ktoś inny zmienił w tym czasie ten fragment. Odśwież stronę, aby zobaczyć jego wersję.',
    en: 'Somebody else changed this segment in the meantime. Reload the page to see their version.',
  },
  segmentStale: {
    pl: 'Wersja polska tego fragmentu się zmieniła. Popraw tłumaczenie albo potwierdź, że nadal jest dobre.',
    en: 'The Polish of this segment has changed. Mend the translation, or confirm that it still holds.',
  },
  translationMachineMade: {
    pl: 'Nie można opublikować tłumaczenia, bo nikt jeszcze nie sprawdził tekstu z tłumaczenia maszynowego: {fields}.',
    en: 'The translation can’t be published, because nobody has checked what machine translation wrote: {fields}.',
  },
  translationNotFinished: {
    pl: 'Tłumaczenia nie można jeszcze oznaczyć jako gotowe. Do poprawienia: {fields}.',
    en: 'The translation can’t be marked as done yet. To be mended: {fields}.',
  },
  translationNotFound: {
    pl: 'Nie ma takiego tłumaczenia. Zapisz najpierw choć jeden fragment.',
    en: 'There is no such translation. Save at least one segment first.',
  },
  translationTaken: {
    pl: 'Tym tłumaczeniem zajmuje się już {name}.',
    en: '{name} has taken this translation already.',
  },
  translationTooLongToPublish: {
    pl: 'Nie można opublikować tłumaczenia, bo tekst jest dłuższy, niż pozwala pole: {fields}.',
    en: 'The translation can’t be published, because text is longer than its field allows: {fields}.',
  },
  translationExists: {
    pl: 'To tłumaczenie już istnieje. Otwórz je zamiast zakładać drugie.',
    en: 'This translation exists already. Open it rather than making a second one.',
  },
  translationIncomplete: {
    pl: 'Nie można opublikować tłumaczenia, bo brakuje wymaganych pól: {fields}.',
    en: 'The translation can’t be published, because required fields are missing: {fields}.',
  },
  translationIsPublished: {
    pl: 'Najpierw cofnij publikację tego tłumaczenia, potem je usuń.',
    en: 'Unpublish this translation first, then delete it.',
  },
  translationMovedOn: {
    pl: 'Ktoś inny zapisał to tłumaczenie po Twoim otwarciu. Odśwież stronę i nanieś swoje zmiany.',
    en: 'Somebody else saved this translation after you opened it. Reload the page and make your changes again.',
  },
  translationFieldMissing: {
    pl: 'Przetłumacz to pole: jest wymagane.',
    en: 'Translate this field: it is required.',
  },
  translationUnknownPath: {
    pl: 'Dokument nie ma pola „{path}”. Odśwież stronę: wersja polska mogła się zmienić.',
    en: 'The document has no field “{path}”. Reload the page: the Polish may have changed.',
  },
  translationNotText: {
    pl: 'Pole „{path}” przyjmuje tylko tekst.',
    en: 'Field “{path}” takes text only.',
  },
  translationTooLong: {
    pl: 'Pole „{path}” może mieć najwyżej {max} znaków, a ma {length}.',
    en: 'Field “{path}” may have {max} characters at most and has {length}.',
  },
  translationWrongShape: {
    pl: 'Pole „{path}”: zachowaj akapity, nagłówki, listy i odnośniki wersji polskiej i zmień tylko słowa.',
    en: 'Field “{path}”: keep the paragraphs, headings, lists and links of the Polish and change the words only.',
  },
  badValue: {
    pl: 'Wartość warunku nie pasuje do pola. Sprawdź identyfikatory, liczby i daty.',
    en: 'A value does not suit its field. Check ids, numbers and dates.',
  },
  unreadableBody: {
    pl: 'Nie udało się odczytać przesłanych danych. Sprawdź formularz i zapis JSON.',
    en: 'What was sent could not be read. Check the form and its JSON.',
  },
  writeConflict: {
    pl: 'Ktoś zapisał to samo w tej samej chwili. Nic nie zostało zmienione: spróbuj ponownie.',
    en: 'Somebody wrote the same at the same moment. Nothing was changed: try again.',
  },
  unknownDocumentLanguage: {
    pl: 'Opis API jest po polsku (lang=pl) i po angielsku (lang=en).',
    en: 'The API is described in Polish (lang=pl) and English (lang=en).',
  },
  unknownTargetLocale: {
    pl: 'Nie tłumaczymy na język „{locale}”. Dostępne: {known}.',
    en: 'There are no translations into “{locale}”. Known: {known}.',
  },
  unknownDataset: {
    pl: 'Nie ma zbioru danych „{name}”. Dostępne: {known}.',
    en: 'There is no data set “{name}”. Known: {known}.',
  },
  unknownFormat: {
    pl: 'Nie ma danych w formacie „{ending}”. Dostępne: {known}.',
    en: 'There are no data in the format “{ending}”. Known: {known}.',
  },
  unknownLocale: {
    pl: 'Nie ma języka „{locale}”. Dostępne: {known}.',
    en: 'There is no language “{locale}”. Known: {known}.',
  },
  unknownParameter: {
    pl: 'Parametr „{parameter}” nie jest tu znany. Dostępne: {known}.',
    en: 'The parameter “{parameter}” is not known here. Known: {known}.',
  },
  trueOrFalse: {
    pl: 'Parametr „{parameter}” przyjmuje wartość true albo false.',
    en: 'The parameter “{parameter}” takes true or false.',
  },
  onlyJsonLd: {
    pl: 'Katalog jest dostępny tylko jako JSON-LD: {address}',
    en: 'The catalogue comes as JSON-LD only: {address}',
  },
} as const

export type MessageKey = keyof typeof MESSAGES

/** Fills `{name}` in a message; the language is the admin's for a person, English for a machine. */
export function say(
  req: Pick<PayloadRequest, 'i18n'>,
  key: MessageKey,
  values: Record<string, string | number> = {},
): string {
  const language = req.i18n?.language === 'pl' ? 'pl' : 'en'
  return MESSAGES[key][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  )
}
