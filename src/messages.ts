/** What our own rules say to people, in the language of their request. */
import type { PayloadRequest } from 'payload'

const MESSAGES = {
  bodyTooDeep: {
    pl: 'Listy i obiekty w JSON są zagnieżdżone zbyt głęboko: najwyżej {max} poziomów.',
    en: 'The JSON’s lists and objects are nested too deep: {max} levels at most.',
  },
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
  depthOutOfRange: {
    pl: 'depth: podaj liczbę od 0 do {max}, na przykład depth=1.',
    en: 'depth: give a number from 0 to {max}, such as depth=1.',
  },
  fieldNotQueryable: {
    pl: 'Po polu „{path}” nie można filtrować: nie ma takiego pola albo nie jest publiczne. Pola każdej kolekcji wymienia /api/docs.',
    en: 'Nothing can be filtered by “{path}”: there is no such field, or it is not public. /api/docs names the fields of each collection.',
  },
  fileTooLarge: {
    pl: 'Plik może mieć najwyżej {max} MB. Podziel go na mniejsze części.',
    en: 'A file may have {max} MB at most. Send it in smaller parts.',
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
  glossaryFileDoctype: {
    pl: 'Plik deklaruje własny typ dokumentu z encjami. Ze względów bezpieczeństwa takich plików nie przyjmujemy: usuń deklarację DOCTYPE.',
    en: 'The file declares a document type with entities of its own. Such files are not taken, for safety: remove the DOCTYPE.',
  },
  glossaryFileEmpty: {
    pl: 'W pliku nie ma żadnego terminu.',
    en: 'There is no term in the file.',
  },
  glossaryFileEncoding: {
    pl: 'Plik nie jest zapisany w kodowaniu {detail}. W Excelu wybierz „CSV UTF-8 (rozdzielany przecinkami)”.',
    en: 'The file is not encoded as {detail}. In Excel choose “CSV UTF-8 (comma delimited)”.',
  },
  glossaryFileNoTermColumn: {
    pl: 'W pierwszym wierszu brakuje kolumny term. Znane kolumny: {detail}.',
    en: 'The first row has no column term. Known columns: {detail}.',
  },
  glossaryFileNotATable: {
    pl: 'Nie udało się odczytać pliku CSV. Sprawdź cudzysłowy i podział na kolumny. Szczegóły: {detail}',
    en: 'The CSV file can’t be read. Check quotation marks and columns. Details: {detail}',
  },
  glossaryFileNotTbx: {
    pl: 'To nie jest plik TBX: zaczyna się od „{detail}”, a powinien od „tbx” albo „martif”.',
    en: 'This is no TBX file: it begins with “{detail}” and should begin with “tbx” or “martif”.',
  },
  glossaryFileNotWellFormed: {
    pl: 'Plik XML jest uszkodzony. Szczegóły: {detail}',
    en: 'The XML file is damaged. Details: {detail}',
  },
  glossaryFileTooMany: {
    pl: 'Plik ma {detail} terminów, a może mieć najwyżej {highest}. Podziel go na części.',
    en: 'The file has {detail} terms and may have {highest} at most. Split it.',
  },
  glossaryForbiddenIsAgreed: {
    pl: '„{text}” nie może być jednocześnie ustalonym odpowiednikiem i słowem, którego nie należy używać.',
    en: '“{text}” can’t be agreed and not to be used at once.',
  },
  glossaryImportRefused: {
    pl: 'Niczego nie zaimportowano. Liczba błędów: {count}. {reasons}',
    en: 'Nothing was imported. Errors: {count}. {reasons}',
  },
  glossaryLocaleTwice: {
    pl: 'Język „{locale}” może mieć tylko jeden odpowiednik.',
    en: 'The language “{locale}” can have one translation only.',
  },
  glossaryMoreTranslations: {
    pl: 'Pominięto „{text}”: język „{locale}” ma już odpowiednik „{taken}”.',
    en: '“{text}” is passed over: the language “{locale}” has “{taken}” already.',
  },
  glossaryRowTermDoubled: {
    pl: 'Termin „{term}” jest już w pozycji {first}.',
    en: 'The term “{term}” is in row {first} already.',
  },
  glossaryRowTermMissing: {
    pl: 'Brakuje polskiego terminu.',
    en: 'The Polish term is missing.',
  },
  glossaryRowTextMissing: {
    pl: 'Brakuje odpowiednika w języku „{locale}”, choć podano uwagę albo słowa, których nie należy używać.',
    en: 'The translation into “{locale}” is missing, though there is a note or what is not to be used.',
  },
  glossaryRowTooLong: {
    pl: 'Tekst w polu „{column}” ma więcej niż {highest} znaków. Skróć go.',
    en: 'The text in “{column}” has more than {highest} characters. Shorten it.',
  },
  glossaryTermExists: {
    pl: 'Termin „{term}” już jest w słowniku. Dopisz odpowiednik do niego.',
    en: 'The term “{term}” is in the glossary already. Add the translation there.',
  },
  glossaryUnknownColumn: {
    pl: 'Pominięto kolumnę „{column}”. Znane kolumny: {known}.',
    en: 'The column “{column}” is passed over. Known columns: {known}.',
  },
  glossaryUnknownLanguage: {
    pl: 'Pominięto język „{locale}”. Tłumaczymy na: {known}.',
    en: 'The language “{locale}” is passed over. There are translations into: {known}.',
  },
  glossaryUploadMissing: {
    pl: 'Prześlij plik CSV albo TBX: jako treść żądania albo w polu file formularza.',
    en: 'Send a CSV or TBX file: as the body, or as “file” of a form.',
  },
  localeNotWritable: {
    pl: 'Treść zapisuje się tylko po polsku. Tekst w innym języku wprowadź w zakładce „Tłumaczenie” tego dokumentu.',
    en: 'Content is written in Polish only. Enter text in another language under the document’s “Translation” tab.',
  },
  localeValuesInOneWrite: {
    pl: 'Pole „{field}”: podaj sam tekst polski, bez podziału na języki.',
    en: 'Field “{field}”: give the Polish text alone, not one value per language.',
  },
  machineAddresses: {
    pl: 'addresses: podaj listę adresów fragmentów, na przykład ["title"], albo pomiń, aby przetłumaczyć wszystko, czego brakuje.',
    en: 'addresses: give a list of segment addresses, such as ["title"], or leave it out to translate all that is missing.',
  },
  machineBusy: {
    pl: 'Usługa tłumaczenia maszynowego jest teraz przeciążona. Nic nie zostało zmienione: spróbuj ponownie za kilka minut.',
    en: 'The machine translation service is overloaded now. Nothing was changed: try again in a few minutes.',
  },
  machineOddAnswer: {
    pl: 'Usługa tłumaczenia maszynowego odpowiedziała czymś innym niż tłumaczenie. Nic nie zostało zmienione. Administrator powinien sprawdzić ustawienie MACHINE_TRANSLATION_URL.',
    en: 'The machine translation service answered something else than a translation. Nothing was changed. An administrator should check the setting MACHINE_TRANSLATION_URL.',
  },
  machineQuota: {
    pl: 'Limit znaków w usłudze tłumaczenia maszynowego został wyczerpany. Nic nie zostało zmienione. Przetłumacz tekst bez niej albo poproś administratora o zwiększenie limitu.',
    en: 'The machine translation service has no characters left for this account. Nothing was changed. Translate without it, or ask an administrator to raise the limit.',
  },
  machineRefused: {
    pl: 'Usługa tłumaczenia maszynowego nie przyjęła tych tekstów. Nic nie zostało zmienione. Być może nie obsługuje tego języka, wymaga klucza albo teksty są za długie: wybierz mniej fragmentów lub powiadom administratora.',
    en: 'The machine translation service did not take these texts. Nothing was changed. It may not know the language, lack a key, or find the texts too long: choose fewer segments, or tell an administrator.',
  },
  machineTooSlow: {
    pl: 'Usługa tłumaczenia maszynowego nie odpowiedziała na czas. Nic nie zostało zmienione: wybierz mniej fragmentów albo spróbuj później.',
    en: 'The machine translation service did not answer in time. Nothing was changed: choose fewer segments, or try again later.',
  },
  machineTranslationOff: {
    pl: 'Tłumaczenie maszynowe jest wyłączone. Włącza je administrator serwera ustawieniem MACHINE_TRANSLATION.',
    en: 'Machine translation is off. Whoever runs the server turns it on by the setting MACHINE_TRANSLATION.',
  },
  machineUnreachable: {
    pl: 'Usługa tłumaczenia maszynowego nie działa albo nie można się z nią połączyć. Nic nie zostało zmienione: spróbuj ponownie za kilka minut.',
    en: 'The machine translation service is down or can’t be reached. Nothing was changed: try again in a few minutes.',
  },
  machineWrongKey: {
    pl: 'Usługa tłumaczenia maszynowego nie przyjęła klucza. Nic nie zostało zmienione. Administrator powinien sprawdzić ustawienie MACHINE_TRANSLATION_KEY.',
    en: 'The machine translation service did not accept the key. Nothing was changed. An administrator should check the setting MACHINE_TRANSLATION_KEY.',
  },
  memoryFileIsNoTmx: {
    pl: 'to nie jest TMX w wersji od 1.1 do 1.4.',
    en: 'it is no TMX of version 1.1 to 1.4.',
  },
  memoryFileUnreadable: {
    pl: 'Nic nie zaimportowano. Nie można odczytać pliku: {detail}',
    en: 'Nothing was imported. The file can’t be read: {detail}',
  },
  memoryText: {
    pl: 'text: podaj tekst polski, najwyżej {max} znaków.',
    en: 'text: give the Polish text, {max} characters at most.',
  },
  parameterTwice: {
    pl: 'Parametr „{parameter}” podaj tylko raz.',
    en: 'Give the parameter “{parameter}” only once.',
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
  previewExpired: {
    pl: 'Ten link do podglądu wygasł. Poproś redakcję o nowy.',
    en: 'This preview link has expired. Ask the editors for a new one.',
  },
  previewInvalid: {
    pl: 'To nie jest link do podglądu z tego systemu. Sprawdź, czy adres skopiowano w całości.',
    en: 'This is no preview link of this system. Check that its address was copied whole.',
  },
  previewRevoked: {
    pl: 'Ten link do podglądu już nie działa: unieważniono go albo dokument lub uprawnienia osoby, która go utworzyła, już nie istnieją. Poproś redakcję o nowy.',
    en: 'This preview link no longer works: it was revoked, or the document or the rights of the person who made it are gone. Ask the editors for a new one.',
  },
  previewLinksTooMany: {
    pl: 'Ten dokument ma już {max} czynnych linków do podglądu. Unieważnij któryś z nich, a potem utwórz nowy.',
    en: 'This document has {max} working preview links already. Revoke one of them, then make a new one.',
  },
  previewLinkNotFound: {
    pl: 'Nie ma takiego linku do podglądu. Mógł wygasnąć albo ktoś go usunął.',
    en: 'There is no such preview link. It may have expired, or somebody has deleted it.',
  },
  previewLinkOfAnother: {
    pl: 'Link do podglądu może unieważnić osoba, która go utworzyła, albo administrator.',
    en: 'A preview link is revoked by the person who made it, or by an admin.',
  },
  previewNotPossible: {
    pl: 'Tego dokumentu nie można pokazać w podglądzie nikomu spoza redakcji. W przypadku osoby potrzebna jest zapisana i obowiązująca zgoda na publikację.',
    en: 'This document can be previewed by nobody outside the office. A person needs a consent to publish that is saved and stands.',
  },
  previewSource: {
    pl: 'Podaj collection i id dokumentu albo global. Podgląd mają: {known}.',
    en: 'Give collection and id of a document, or global. Those that can be previewed: {known}.',
  },
  previewLifetime: {
    pl: 'expiresIn: podaj, ile sekund ma działać link: od {min} do {max}, na przykład 86400 (jeden dzień).',
    en: 'expiresIn: give for how many seconds the link works: from {min} to {max}, such as 86400 (one day).',
  },
  previewParameter: {
    pl: 'Podgląd przyjmuje parametry {known}, a nie „{name}”. Dokument i język są zapisane w linku.',
    en: 'A preview takes the parameters {known}, and not “{name}”. Document and language are those of the link.',
  },
  previewDepth: {
    pl: 'depth: podaj liczbę od 0 do {max}.',
    en: 'depth: give a number from 0 to {max}.',
  },
  previewFallback: {
    pl: 'fallback-locale: podaj none albo jeden z języków: {known}.',
    en: 'fallback-locale: give none, or one of the languages: {known}.',
  },
  presenceBody: {
    pl: 'isLeaving: true albo false.',
    en: 'isLeaving: true or false.',
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
    pl: 'To tłumaczenie zapisał w międzyczasie ktoś inny. Odśwież stronę i nanieś swoje zmiany.',
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
  xmlHasDoctype: {
    pl: 'deklaruje własne encje lub reguły (DOCTYPE). Usuń tę deklarację.',
    en: 'it declares entities or rules of its own (DOCTYPE). Take that declaration out.',
  },
  xmlNotWellFormed: {
    pl: 'to nie jest poprawny XML. {detail}',
    en: 'it is not well-formed XML. {detail}',
  },
  xmlWrongEncoding: {
    pl: 'jego znaki nie są zapisane w kodowaniu {detail}. Zapisz go jako UTF-8.',
    en: 'its characters are not encoded as {detail}. Save it as UTF-8.',
  },
  onlyJsonLd: {
    pl: 'Katalog jest dostępny tylko jako JSON-LD: {address}',
    en: 'The catalogue comes as JSON-LD only: {address}',
  },
  webhookHasTwoSecrets: {
    pl: 'Ten webhook ma już dwa sekrety. Gdy odbiorca używa nowego, usuń stary i dopiero wtedy utwórz następny.',
    en: 'This webhook has two secrets. Once its receiver uses the new one, remove the old one, and make another then.',
  },
  webhookNeedsASecret: {
    pl: 'To jedyny sekret tego webhooka. Najpierw utwórz nowy i podaj go odbiorcy.',
    en: 'This is the webhook’s only secret. Make a new one first, and give it to the receiver.',
  },
  webhookOff: {
    pl: 'Webhook jest wyłączony. Włącz go i spróbuj ponownie.',
    en: 'The webhook is switched off. Switch it on and try again.',
  },
  webhookUrlNotHttps: {
    pl: 'Adres: musi zaczynać się od https://, bo treść żądania nie może iść jawnie przez sieć.',
    en: 'Address: it must begin with https://, so that nobody on the way reads the request.',
  },
  webhookUrlPrivate: {
    pl: 'Adres: prowadzi do sieci wewnętrznej. Podaj adres dostępny w internecie albo dopuść takie sieci ustawieniem WEBHOOKS_ALLOW_PRIVATE_NETWORKS.',
    en: 'Address: it leads into a private network. Give one that is reached on the internet, or allow such networks by the setting WEBHOOKS_ALLOW_PRIVATE_NETWORKS.',
  },
  webhookUrlUnreadable: {
    pl: 'Adres: podaj pełny adres, na przykład https://www.example.org/webhook.',
    en: 'Address: give a whole address, such as https://www.example.org/webhook.',
  },
  webhookUrlWithCredentials: {
    pl: 'Adres: usuń z niego nazwę użytkownika i hasło. Odbiorca rozpoznaje żądania po podpisie.',
    en: 'Address: take the user name and password out of it. The receiver knows requests by their signature.',
  },
  webhookWithoutSecret: {
    pl: 'Webhook nie ma jeszcze sekretu, którym podpisuje żądania. Utwórz go i podaj odbiorcy.',
    en: 'The webhook has no secret yet to sign requests by. Make one and give it to the receiver.',
  },
  webhooksForAdmins: {
    pl: 'Webhookami zajmują się tylko administratorzy.',
    en: 'Webhooks are for admins alone.',
  },
  xliffCodeLost: {
    pl: '„{label}”: w tłumaczeniu brakuje znaczników {codes}. Tekst zapisze się bez nich: uzupełnij je w edytorze.',
    en: '“{label}”: the translation lacks the inline codes {codes}. The text is stored without them: put them back in the editor.',
  },
  xliffCodeUnknown: {
    pl: '„{label}”: pominięto znaczniki, których nie ma w tekście polskim albo które nie tworzą pary: {codes}.',
    en: '“{label}”: inline codes that the Polish does not have, or that don’t pair up, were left out: {codes}.',
  },
  xliffContentType: {
    pl: 'Wyślij sam plik XLIFF, z nagłówkiem Content-Type: application/xliff+xml.',
    en: 'Send the XLIFF file itself, with Content-Type: application/xliff+xml.',
  },
  xliffDuplicateUnit: {
    pl: '„{label}” występuje w pliku więcej niż raz. Użyto pierwszego tłumaczenia.',
    en: '“{label}” is in the file more than once. The first translation was used.',
  },
  xliffEmpty: {
    pl: 'W pliku nie ma żadnego dokumentu.',
    en: 'There is no document in the file.',
  },
  xliffHasDoctype: {
    pl: 'Plik zawiera deklaracje DOCTYPE, których ze względów bezpieczeństwa nie przyjmujemy. Zapisz go ponownie w programie do tłumaczenia.',
    en: 'The file has DOCTYPE declarations, which are not taken for safety. Save it again from your translation tool.',
  },
  xliffNoTargetLanguage: {
    pl: 'Plik nie podaje języka docelowego. Wybierz go (parametr locale): {known}.',
    en: 'The file names no target language. Choose it (parameter locale): {known}.',
  },
  xliffNotUsed: {
    pl: '„{label}”: plik nie zawiera tłumaczenia tego fragmentu.',
    en: '“{label}”: the file has no translation of this segment.',
  },
  xliffNotWellFormed: {
    pl: 'Pliku nie można odczytać, bo nie jest poprawnym XML-em ({detail}). Zapisz go ponownie w programie do tłumaczenia.',
    en: 'The file can’t be read, because it is not well-formed XML ({detail}). Save it again from your translation tool.',
  },
  xliffNotXliff: {
    pl: 'To nie jest plik XLIFF. Wybierz plik .xlf lub .xliff, który został stąd wyeksportowany.',
    en: 'This is no XLIFF file. Choose the .xlf or .xliff file that was exported from here.',
  },
  xliffNothingToExport: {
    pl: 'Nie ma nic do wyeksportowania. Zmień wybór: kolekcję, język albo stan.',
    en: 'There is nothing to export. Choose another collection, locale or state.',
  },
  xliffOneDocument: {
    pl: 'Podaj oba parametry jednego dokumentu: source i sourceId. Część listy tłumaczeń wybiera się parametrami collection i state.',
    en: 'Give both parameters of one document: source and sourceId. A part of the worklist is chosen by collection and state.',
  },
  xliffOtherInstallation: {
    pl: 'Ten plik nie został wyeksportowany z tej instalacji ({original}). Nic nie zmieniono. Wyeksportuj plik stąd i przetłumacz go ponownie.',
    en: 'This file was not exported from this installation ({original}). Nothing was changed. Export a file from here and translate that one.',
  },
  xliffSourceChanged: {
    pl: '„{label}”: tekst polski zmienił się od czasu eksportu. Tłumaczenia nie wczytano: wyeksportuj ten dokument ponownie albo popraw je w edytorze.',
    en: '“{label}”: the Polish has changed since the export. The translation was not taken over: export the document again, or mend it in the editor.',
  },
  xliffSourceGone: {
    pl: '„{label}”: tego fragmentu nie ma już w tekście polskim albo brzmi on inaczej. Tłumaczenia nie wczytano: wyeksportuj ten dokument ponownie.',
    en: '“{label}”: the Polish no longer has this segment, or words it differently. The translation was not taken over: export the document again.',
  },
  xliffTooDeep: {
    pl: 'Plik ma zbyt wiele elementów zagnieżdżonych jeden w drugim (wiersz {detail}). Zapisz go ponownie w programie do tłumaczenia.',
    en: 'The file has too many elements inside one another (line {detail}). Save it again from your translation tool.',
  },
  xliffTooLong: {
    pl: '„{label}”: tłumaczenie ma {length} znaków, a pole mieści {max}. Zapisze się jako wersja robocza: skróć je przed publikacją.',
    en: '“{label}”: the translation has {length} characters and the field takes {max}. It is stored as a draft: shorten it before it is published.',
  },
  xliffTooManyDocuments: {
    pl: 'W pliku jest {count} dokumentów, a może być najwyżej {max}. Podziel go na mniejsze.',
    en: 'The file has {count} documents and may have {max} at most. Split it.',
  },
  xliffTooManyUnits: {
    pl: 'W pliku jest więcej fragmentów, niż można wczytać naraz ({max}). Podziel go na mniejsze.',
    en: 'The file has more segments than can be read at once ({max}). Split it.',
  },
  xliffUnknownDocument: {
    pl: 'Nie ma tu dokumentu „{id}” w kolekcji „{source}”. Mógł zostać usunięty po eksporcie.',
    en: 'There is no document “{id}” in “{source}”. It may have been deleted since the export.',
  },
  xliffUnknownUnit: {
    pl: 'Dokument nie ma fragmentu „{address}”. Mógł zostać usunięty po eksporcie.',
    en: 'The document has no segment “{address}”. It may have been deleted since the export.',
  },
  xliffUnsupportedVersion: {
    pl: 'Nie odczytujemy XLIFF w wersji „{detail}”. Zapisz plik jako XLIFF 2.0 albo 1.2.',
    en: 'XLIFF version “{detail}” is not read here. Save the file as XLIFF 2.0 or 1.2.',
  },
  xliffWrongEncoding: {
    pl: 'Pliku nie można odczytać w kodowaniu {detail}. Zapisz go jako UTF-8.',
    en: 'The file can’t be read in the encoding {detail}. Save it as UTF-8.',
  },
  xliffWrongSourceLanguage: {
    pl: 'Plik tłumaczy z języka „{language}”, a tutaj tłumaczy się z języka „{expected}”. Wybierz plik wyeksportowany stąd.',
    en: 'The file translates from “{language}”, and translations here are from “{expected}”. Choose a file that was exported from here.',
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
