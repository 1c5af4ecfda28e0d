import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Następna lub poprzednia strona (przy powiększeniu przesuwa widok)',
  'shortcuts.turnAlways': 'Poprzednia lub następna strona',
  'shortcuts.ends': 'Pierwsza lub ostatnia strona',
  'shortcuts.jump': 'Przejdź do strony',
  'shortcuts.zoom': 'Powiększ lub pomniejsz',
  'shortcuts.whole': 'Cała strona',
  'shortcuts.pan': 'Przesuwanie widoku',
  'shortcuts.book': 'Jedna strona lub dwie',
  'shortcuts.rotate': 'Obróć (Shift: w drugą stronę)',
  'shortcuts.fullscreen': 'Pełny ekran',
  'shortcuts.close': 'Zamknij to, co otwarte',
  'shortcuts.search': 'Szukaj i przejdź do następnego wyniku',
  'shortcuts.help': 'Ta lista',
  'shortcuts.change': 'Zmień klawisze',
  'shortcuts.changeKey': 'Zmień klawisz {key}: {action}',
  'shortcuts.press': 'Naciśnij nowy klawisz. Delete: bez klawisza, Esc: bez zmian.',
  'shortcuts.taken': '{key} to już klawisz dla: {action}. Wybierz inny.',
  'shortcuts.changed': '{action}: teraz {key}',
  'shortcuts.removed': '{action}: bez klawisza',
  'shortcuts.usual': 'Klawisze domyślne',
  'shortcuts.done': 'Gotowe',
  'shortcuts.none': 'brak',
}
