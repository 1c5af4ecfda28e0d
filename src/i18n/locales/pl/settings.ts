import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Język',
  'settings.languageUsual': 'Język strony lub przeglądarki',
  'settings.zoomOnTurn': 'Powiększenie przy zmianie strony',
  'settings.whole': 'Pokaż całą stronę',
  'settings.keep': 'Zachowaj powiększenie i widoczny fragment',
  'settings.keepAtStart': 'Zachowaj powiększenie, zacznij od góry',
  'settings.singleKeys': 'Skróty jednoklawiszowe',
  'settings.singleKeysHint':
    'Wyłącz tam, gdzie litery wpisuje sterowanie głosem lub inny program. Klawisze strzałek, Page Up, Page Down i spacja nadal działają.',
  'settings.selectWords': 'Przeciąganie zawsze zaznacza słowa',
  'settings.selectWordsHint':
    'Dotyczy słów na skanie; gdy wyłączone, działa to tylko myszą, kiedy widać całą stronę, a powiększoną stronę przeciąganie przesuwa.',
  'settings.animated': 'Animuj przewracanie stron',
  'settings.animatedHint': 'Pozostaje wyłączone, gdy system prosi o mniej ruchu.',
  'settings.comingBack': 'Po powrocie proponuj ostatnio otwartą stronę',
  'settings.comingBackHint':
    'Strony są zapamiętywane tylko na tym urządzeniu. Wyłączenie usuwa je z pamięci.',
  'settings.forget': 'Zapomnij wszystkie strony',
  'settings.forgotten': 'Usunięto. Na tym urządzeniu nie jest zapamiętana żadna strona.',
}
