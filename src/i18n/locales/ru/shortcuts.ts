import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Следующая или предыдущая страница (при увеличении перемещает видимую часть)',
  'shortcuts.turnAlways': 'Предыдущая или следующая страница',
  'shortcuts.ends': 'Первая или последняя страница',
  'shortcuts.jump': 'Перейти к странице',
  'shortcuts.zoom': 'Увеличить или уменьшить',
  'shortcuts.whole': 'Страница целиком',
  'shortcuts.pan': 'Перемещение видимой части',
  'shortcuts.book': 'Одна страница или две',
  'shortcuts.rotate': 'Повернуть (Shift: обратно)',
  'shortcuts.fullscreen': 'Во весь экран',
  'shortcuts.close': 'Закрыть то, что открыто',
  'shortcuts.search': 'Найти и перейти к следующему результату',
  'shortcuts.help': 'Этот список',
  'shortcuts.change': 'Изменить клавиши',
  'shortcuts.changeKey': 'Изменить клавишу {key}: {action}',
  'shortcuts.press': 'Нажмите новую клавишу. Delete — без клавиши, Esc — оставить как есть.',
  'shortcuts.taken': 'Клавиша {key} уже занята: {action}. Выберите другую.',
  'shortcuts.changed': '{action}: теперь {key}',
  'shortcuts.removed': '{action}: без клавиши',
  'shortcuts.usual': 'Клавиши по умолчанию',
  'shortcuts.done': 'Готово',
  'shortcuts.none': 'нет',
}
