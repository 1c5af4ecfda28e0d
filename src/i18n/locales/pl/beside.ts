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
  field: 'Porównaj z (adres innego obiektu; puste: ten)',
}
