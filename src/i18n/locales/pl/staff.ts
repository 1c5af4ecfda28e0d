import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Dla pracowników',
  'staff.picture': 'Obraz tej strony',
  'staff.picture.file': 'Plik, narysowany przez przeglądarkę',
  'staff.picture.service': 'Usługa obrazów',
  'staff.picture.manifest': 'Usługa obrazów, z manifestu reprezentacji',
  'staff.picture.decoder': 'Plik, zdekodowany w czytniku',
  'staff.path': 'Ścieżka w magazynie danych',
  'staff.configuration': 'Konfiguracja',
  'staff.sound': 'Nie znaleziono błędów.',
  'staff.unchecked': 'Nie udało się pobrać schematu, więc niczego nie sprawdzono.',
  'staff.viewAs': 'Wyświetl jako',
  'staff.simulation': 'Symulacja: {persona}. Reguły systemu dostarczającego nie są sprawdzane.',
  'staff.endSimulation': 'Zakończ symulację',
  'staff.why': 'Dlaczego tak jest?',
  'staff.copy': 'Kopiuj do zgłoszenia',
  'staff.copied': 'Skopiowano',
  'staff.as.stranger': 'Osoba nieznana',
  'staff.as.signed-in': 'Zalogowany czytelnik',
  'staff.as.on-campus': 'Czytelnik na terenie kampusu',
  'staff.as.denied': 'Czytelnik, któremu odmówiono dostępu',
  'staff.as.embargo': 'Czytelnik w czasie embarga',
  'staff.as.copies': 'Czytelnik, gdy wszystkie egzemplarze są w użyciu',
  'staff.as.session-ends': 'Czytelnik, którego sesja wygasa przy przewracaniu strony',
  'staff.as.phone': 'Czytelnik z telefonem',
  'staff.as.slow-line': 'Czytelnik na wolnym łączu',
  'staff.as.no-script': 'Czytelnik, którego przeglądarka nie uruchamia skryptów',
  'staff.slowLine':
    'Każda odpowiedź jest opóźniona o {delay, number} ms i przychodzi z prędkością {rate, number} kB na sekundę. Sama przeglądarka obiektów jest już wczytana.',
  'staff.hostPage': 'Strona, która zawiera przeglądarkę obiektów, bez skryptów',
  'staff.as.text-only': 'Słowa, które wypowiada czytnik ekranu',
  'fault.json':
    'Konfiguracja nie jest poprawnym JSON-em od wiersza {line, number}: {cause, select, comma {brakuje przecinka lub jest o jeden za dużo} quotes {nazwa lub tekst nie jest w prostych podwójnych cudzysłowach} end {kończy się zbyt wcześnie, brakuje nawiasu lub cudzysłowu} other {występuje tam znak, który tam nie pasuje}}.',
  'fault.block': 'Konfiguracja powinna być jedną grupą ustawień w nawiasach klamrowych.',
  'fault.type':
    '{place}: powinna to być {expected, select, array {lista w nawiasach kwadratowych} object {grupa w nawiasach klamrowych} string {wartość tekstowa w cudzysłowie} boolean {wartość true lub false, bez cudzysłowu} number {liczba} integer {liczba całkowita} other {wartość tekstowa albo grupa tekstów według języków w nawiasach klamrowych}}.',
  'fault.unknown':
    '{place} nie jest znanym ustawieniem.{suggestion, select, none {} other { Czy chodziło o {suggestion}?}}',
  'fault.value': '{place} ma wartość „{value}”. Powinna to być jedna z tych: {expected}.',
  'fault.host': '{place} ma wartość „{value}”. Podaj tylko host: {example}.',
  'fault.origin': '{place} ma wartość „{value}”. Podaj tylko schemat i host, bez ścieżki: {example}.',
  'fault.form': '{place} ma wartość „{value}”. Podaj ją w postaci takiej jak {example}.',
  'fault.range':
    '{place} ma wartość {value}. Powinna wynosić co najmniej {least}{most, select, none {} other { i co najwyżej {most}}}.',
  'fault.missing': 'Brakuje: {place}.',
  'fault.closed':
    '{closes, select, terms {Dopóki nie zostanie to naprawione, żaden obiekt się nie otworzy.} contentWarnings {Dopóki nie zostanie to naprawione, żaden obiekt się nie otworzy.} openHosts {Dopóki nie zostanie to naprawione, obiekty z hostów niewymienionych poprawnie się nie otworzą.} permissions {Dopóki nie zostanie to naprawione, wszystko, co nie jest poprawnie dozwolone, jest zabronione.} rules {Dopóki nie zostanie to naprawione, tam, gdzie obowiązuje ta reguła, czytelnicy mogą tylko czytać.} authorizationHosts {Dopóki nie zostanie to naprawione, nie jest oferowane żadne inne logowanie.} embedOrigins {Dopóki nie zostanie to naprawione, strony niewymienione poprawnie nie mogą osadzać czytnika.} other {Dopóki nie zostanie to naprawione, nic się nie otworzy.}}',
  'staff.withoutCookies':
    '{host} jest wśród credentialHosts, ale nie przyjmuje plików cookie: odpowiada Access-Control-Allow-Origin: * i został zapytany bez nich. Usuń go z credentialHosts lub spraw, aby w odpowiedzi podawał źródło (origin) tego czytnika i Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'Wtyczka {name} {fault, select, origin {może pochodzić tylko z serwera przeglądarki obiektów lub przez https} missing {nie została wczytana} late {nie odpowiedziała w ciągu {seconds, number} s} form {nie jest napisana zgodnie z dokumentacją} taken {używa zajętej nazwy lub zajętego klawisza} threw {zatrzymała się z powodu błędu} other {żąda czegoś, czego wtyczki nie otrzymują}}: {detail}',
  'staff.faults':
    '{count, plural, one {Jeden błąd w konfiguracji} few {# błędy w konfiguracji} many {# błędów w konfiguracji} other {# błędu w konfiguracji}}',
}
