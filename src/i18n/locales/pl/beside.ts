import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Porównanie',
  side: 'Obok siebie',
  swipe: 'Przesuwanie',
  blink: 'Przenikanie',
  together: 'Przesuwaj razem',
  swap: 'Zamień strony',
  close: 'Zamknij: {title}',
  active: 'Aktywny: {title}',
  divider: 'Linia podziału',
  share: '{percent, number} % {title}',
  fade: 'Przenikanie',
  alternate: 'Na przemian',
  pictures: 'Przesuwanie i przenikanie wymagają obrazu strony po obu stronach.',
  open: 'Pokaż obok',
  field: 'Porównaj z: numer strony lub adres innego obiektu',
  more: '{count, plural, one {Ten link wskazuje jeszcze # obiekt} few {Ten link wskazuje jeszcze # obiekty} many {Ten link wskazuje jeszcze # obiektów} other {Ten link wskazuje jeszcze # obiektu}}',
  exchange: 'Wybierz obiekt, który ma być pokazany zamiast: {title}',
  oneSide: 'Druga strona nie ma manifestu IIIF: tutaj wskazano tylko jedną stronę.',
}
