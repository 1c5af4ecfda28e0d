import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Spróbuj ponownie',
  'failure.openElsewhere': 'Otwórz we własnej witrynie',
  'failure.home': 'Otwórz inny dokument',
  'failure.libraryMessage': 'Komunikat biblioteki:',
  'failure.host': 'Serwer: {host}',
  'failure.loginRequired.title': 'Zaloguj się',
  'failure.loginRequired.body':
    'Biblioteka pokazuje to tylko zalogowanym czytelnikom. Zaloguj się w bibliotece i spróbuj ponownie.',
  'failure.denied.title': 'Nie masz dostępu',
  'failure.denied.body':
    'Biblioteka nie zezwala na dostęp stąd i zalogowanie się tego nie zmieni. Zapytaj w bibliotece o dostęp.',
  'failure.notFound.title': 'Nie znaleziono',
  'failure.notFound.body':
    'Pod tym adresem nic nie ma. Link może być nieaktualny lub błędnie wpisany; wyszukaj tytuł ponownie w katalogu.',
  'failure.notFound.pageBody': 'Serwer nie ma pliku dla tej strony.',
  'failure.unreachable.title': 'Brak odpowiedzi',
  'failure.unreachable.body': 'Nie udało się połączyć z serwerem. Sprawdź połączenie i spróbuj ponownie.',
  'failure.timeout.body': 'Serwer zbyt długo nie odpowiadał. Spróbuj ponownie za chwilę.',
  'failure.offline.title': 'Jesteś offline',
  'failure.offline.body': 'Brak połączenia z siecią. Dokument otworzy się sam, gdy połączenie wróci.',
  'failure.serverError.body':
    'Serwer zgłasza własny błąd (status {status, number}). Spróbuj ponownie za chwilę.',
  'failure.tooManyRequests.body':
    'Serwer otrzymuje właśnie zbyt wiele żądań. Odczekaj chwilę i spróbuj ponownie.',
  'failure.acrossOrigins.body':
    'Serwer nie dał odpowiedzi, którą ta strona może odczytać. Albo nie można połączyć się z {host}{scheme, select, http {} other { przez https}}, albo serwer nie pozwala innym witrynom odczytywać swoich danych (CORS). Jego operator może dopuścić źródło (origin) tej witryny; w systemie Alma służy do tego ustawienie delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'Obiekt dotarł, ale jego plik z {host} nie. Albo nie można połączyć się z {host}, albo tamtejszy magazyn danych nie pozwala innym witrynom na odczyt (CORS). To ustawienie magazynu danych (reguły CORS jego bucketa), a nie usługi dostarczania: magazyn musi dopuszczać źródło (origin) tej witryny, metody GET i HEAD oraz nagłówek Range.',
  'failure.recordAcrossOrigins.body':
    'Link wskazuje rekord (MMS ID), na co {host} odpowiada przekierowaniem, za którym inne witryny nie mogą podążać. Użyj zamiast tego linku reprezentacji (jej numer zaczyna się od 12).',
  'failure.invalid.title': 'Nie można tego odczytać',
  'failure.invalid.body': 'Odpowiedź serwera nie ma oczekiwanej postaci.',
  'failure.webPage.body':
    'Odpowiedź jest stroną internetową, a nie dokumentem. Może to być strona logowania lub komunikat; otwórz sam adres, aby ją zobaczyć.',
  'failure.notJson.body':
    'Odpowiedź jest uszkodzona lub nie jest w formacie JSON. Spróbuj ponownie; jeśli to nie pomoże, powiadom bibliotekę.',
  'failure.notAManifest.body':
    'Odpowiedź nie jest ani manifestem IIIF, ani odpowiedzią usługi dostarczania Alma. Sprawdź adres.',
  'failure.tooLarge.body': 'Dokument jest większy niż 64 MB i nie został odczytany.',
  'failure.unsafeUrl.title': 'Nie można otworzyć tego adresu',
  'failure.unsafeUrl.body':
    'Można otwierać tylko pełne adresy zaczynające się od http:// lub https://, bez nazwy użytkownika. Sprawdź link.',
  'failure.unreadableLink.title': 'Nie można odczytać tego linku',
  'failure.unreadableLink.body':
    'Link wskazuje reprezentację, rekord lub host w postaci, która nie może być poprawna. Otwórz go ponownie z katalogu lub zapytaj w bibliotece.',
  'failure.contentState.body':
    'Stan treści w odnośniku (iiif-content) nie wskazuje niczego, co można otworzyć. Skorzystaj z odnośnika ponownie w miejscu, w którym został znaleziony, lub zapytaj bibliotekę.',
  'failure.unsupported.title': 'Nie można tu pokazać',
  'failure.unsupported.body': 'Dokumentu tego rodzaju nie można tu pokazać.',
  'failure.futureVersion.body': 'Ten manifest zapisano w nowszej wersji IIIF, niż odczytuje ten czytnik.',
  'failure.unreadablePicture.body': 'Plik dotarł, ale przeglądarka nie może pokazać go jako obrazu.',
  'failure.unreadableFile.body':
    'Plik dotarł, ale nie można go odczytać: jest uszkodzony, chroniony hasłem lub innego rodzaju, niż mówi jego nazwa.',
  'failure.page.title': 'Nie można pokazać tej strony',
  'failure.emptyFile.body': 'Plik jest pusty. Powiadom bibliotekę.',
  'failure.damagedFile.body':
    'Plik dotarł, ale jest uszkodzony lub niekompletny. Spróbuj ponownie; jeśli to nie pomoże, powiadom bibliotekę.',
  'failure.protectedFile.body':
    'Plik jest chroniony programem wydawcy (zarządzanie prawami). Można go czytać tylko w tym programie.',
  'failure.notAPdf.body':
    'Plik jest oznaczony jako PDF, ale jest czymś innym. Otwórz go osobno, aby zobaczyć, czym jest, lub powiadom bibliotekę.',
  'failure.changedFile.title': 'Plik się zmienił',
  'failure.changedFile.body':
    'Plik na tym urządzeniu został zmieniony, przeniesiony lub usunięty po otwarciu jego folderu albo nie wolno go już odczytywać. Otwórz folder ponownie.',
  'failure.partMissing.body': 'Część tego pliku nie dotarła. Sprawdź połączenie i spróbuj ponownie.',

  'access.signIn': 'Zaloguj się',
  'access.signIn.body': 'Biblioteka pokazuje to tylko zalogowanym czytelnikom.',
  'access.signIn.comesBack': 'Wrócisz na tę stronę, w to samo miejsce.',
  'access.signIn.newTab':
    'Strona logowania otworzy się w nowej karcie. Po powrocie do tej karty zapytanie zostanie ponowione automatycznie.',
  'access.loginPage.body':
    'Biblioteka odpowiedziała stroną logowania zamiast dokumentu. Zaloguj się i spróbuj ponownie.',
  'access.loop.title': 'Zalogowano, ale nadal brak dostępu',
  'access.loop.body':
    'Serwer {host} ponownie odmówił dostępu zaraz po zalogowaniu. Najczęściej przyczyną jest przeglądarka: nie przekazuje logowania w witrynie {host} do {here}, ponieważ to inna witryna (pliki cookie innych firm są zablokowane). Własny czytnik biblioteki tego nie wymaga.',
  'access.loop.sameHost':
    'Serwer {host} ponownie odmówił dostępu zaraz po zalogowaniu. Być może konto nie ma prawa do tego dokumentu lub przeglądarka nie zachowuje plików cookie. Zapytaj w bibliotece lub otwórz dokument we własnym czytniku biblioteki.',
  'access.ownViewer': 'Otwórz we własnym czytniku biblioteki',
  'access.storage': 'Zezwól na użycie logowania tutaj',
  'access.storageRefused': 'Przeglądarka na to nie pozwoliła. Własny czytnik biblioteki działa mimo to.',
  'access.embargo.title': 'Objęte embargiem',
  'access.embargo.body':
    'Biblioteka czasowo zamknęła dostęp do tego obiektu. Zalogowanie się tego nie zmieni. Wróć później lub zapytaj w bibliotece.',
  'access.embargo.until':
    'Dostęp jest zamknięty do {date}. Zalogowanie się tego nie zmieni. Wróć po tym terminie lub zapytaj w bibliotece.',
  'access.place.title': 'Dostępne tylko w bibliotece',
  'access.place.body':
    'Można to zobaczyć tylko w określonych miejscach, takich jak czytelnia lub sieć biblioteki. Otwórz to tam lub zapytaj w bibliotece.',
  'access.group.title': 'Tylko dla określonych czytelników',
  'access.group.body':
    'Mogą to zobaczyć tylko określeni czytelnicy, na przykład zapisani do biblioteki, a Ty do nich nie należysz. Zapytaj w bibliotece, czy możesz uzyskać dostęp.',
  'access.copies.title': 'Wszystkie egzemplarze są w użyciu',
  'access.copies.body':
    'Osiągnięto liczbę czytelników dopuszczonych jednocześnie. Dopóki ta strona jest otwarta, zapytanie jest ponawiane automatycznie; możesz też spróbować ponownie teraz lub wrócić później.',
  'access.request': 'Poproś o dostęp',
  'access.contact': 'Zapytaj w bibliotece',
  'access.others': 'Inne reprezentacje tego rekordu',
  'access.representation.unnamed': 'Reprezentacja {id}',
  'access.representation.remote': 'w innym repozytorium',
  'access.onlyThisPage': 'Inne strony mogą być dla Ciebie dostępne.',
  'access.hostNotAllowed.body':
    'Ten czytnik nie otwiera dokumentów z {host}. Biblioteka decyduje, z jakich hostów otwiera dokumenty; sprawdź link lub zapytaj w bibliotece.',
  'access.embedding.title': 'Niedostępne wewnątrz tej strony',
  'access.embedding.body':
    'Biblioteka nie pozwala tej stronie osadzać swojego czytnika. Otwórz dokument w osobnej karcie.',
  'access.embedding.open': 'Otwórz w nowej karcie',
  'access.session.title': 'Twoja sesja wygasła',
  'access.session.body':
    'To, co jest na ekranie, pozostaje, podobnie jak Twoje miejsce. Zaloguj się ponownie, aby czytać dalej.',
  'access.session.denied':
    'Biblioteka nie daje już dostępu do dalszych stron. To, co jest na ekranie, pozostaje, podobnie jak Twoje miejsce.',
  'access.session.still': 'Nadal brak dostępu. Najpierw się zaloguj, a potem spróbuj ponownie.',
  'access.hide': 'Ukryj ten komunikat',
  'access.degraded.title': 'Ograniczona wersja tej strony',
  'access.degraded.body':
    'Widzisz ograniczoną wersję tej strony. Pełna wersja jest dla zalogowanych czytelników.',
  'access.degraded.more': 'Zaloguj się, aby zobaczyć pełną wersję',
  'access.offer.body': 'Dokument prosi czytelników o zalogowanie się we wskazanej tu witrynie.',
  'access.offer.done': 'Logowanie zakończone',
  'access.offer.host': 'Logowanie odbywa się w witrynie {host}.',
  'access.offer.refused':
    'Logowanie nie zostało rozpoznane. Dokończ je w drugiej karcie i spróbuj ponownie. Jeśli to nie pomoże, być może przeglądarka blokuje pliki cookie innych firm.',
  'access.signOut': 'Wyloguj się',
  'access.terms.title': 'Warunki korzystania',
  'access.terms.accept': 'Akceptuję',
  'access.warning.title': 'Ostrzeżenie o treści',
  'access.warning.accept': 'Pokaż',
  'access.warning.covered':
    'Obrazy na tej liście są ukryte, ponieważ niektóre z nich mogą wymagać ostrzeżenia.',
  'access.warning.showPictures': 'Pokaż obrazy',
  'access.loan.title': 'Wypożyczenie',
  'access.loan.minutes':
    '{minutes, plural, one {Do końca wypożyczenia pozostała # minuta.} few {Do końca wypożyczenia pozostały # minuty.} many {Do końca wypożyczenia pozostało # minut.} other {Do końca wypożyczenia pozostało # minuty.}}',
  'access.loan.seconds':
    'Zwrot nastąpi za {seconds, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}}.',
  'access.loan.warning': 'To wypożyczenie kończy się za minutę.',
  'access.loan.giveBack': 'Zwróć teraz',
  'access.loan.over.title': 'Twoje wypożyczenie się skończyło',
  'access.loan.over.body':
    'Dokument został zwrócony, aby mogli go czytać inni. Spróbuj ponownie, aby wypożyczyć go jeszcze raz.',
  'access.loan.given.title': 'Zwrócono',
  'access.loan.given.body':
    'Dokument został przez Ciebie zwrócony. Dziękujemy: teraz mogą go czytać inni. Spróbuj ponownie, aby wypożyczyć go jeszcze raz.',
  'access.remote.title': 'Przechowywane w innym repozytorium',
  'access.remote.body': 'Pliki tej reprezentacji znajdują się na serwerze {host}. Tam się je otwiera.',
  'access.remote.signIn':
    'Drugie repozytorium pokazuje to tylko czytelnikom, którzy się w nim zalogowali. Otwórz to tam, aby się zalogować.',
  'access.remote.open': 'Otwórz tam',
  'access.remote.back': 'Wstecz',
  'access.misconfigured.title': 'Obecnie niedostępne',
  'access.misconfigured.body':
    'Ustawienia biblioteki dla tego czytnika zawierają błąd, dlatego na razie nic się stąd nie otwiera. Powiadom bibliotekę.',
}
