import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Следваща или предишна страница (при увеличение мести изгледа)',
  'shortcuts.turnAlways': 'Предишна или следваща страница',
  'shortcuts.ends': 'Първа или последна страница',
  'shortcuts.jump': 'Към страница',
  'shortcuts.zoom': 'Увеличаване или намаляване',
  'shortcuts.whole': 'Цяла страница',
  'shortcuts.pan': 'Преместване на изгледа',
  'shortcuts.book': 'Една страница или две',
  'shortcuts.rotate': 'Завъртане (Shift: обратно)',
  'shortcuts.fullscreen': 'Цял екран',
  'shortcuts.close': 'Затваряне на отвореното',
  'shortcuts.search': 'Търсене и преминаване към следващия резултат',
  'shortcuts.help': 'Този списък',
  'shortcuts.change': 'Промяна на клавишите',
  'shortcuts.changeKey': 'Промяна на клавиша {key}: {action}',
  'shortcuts.press': 'Натиснете новия клавиш. Delete – без клавиш, Esc – без промяна.',
  'shortcuts.taken': '{key} е клавишът за: {action}. Изберете друг.',
  'shortcuts.changed': '{action}: вече {key}',
  'shortcuts.removed': '{action}: без клавиш',
  'shortcuts.usual': 'Клавиши по подразбиране',
  'shortcuts.done': 'Готово',
  'shortcuts.none': 'няма',
}
