import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Наступна або попередня сторінка (у разі збільшення пересуває видиму частину)',
  'shortcuts.turnAlways': 'Попередня або наступна сторінка',
  'shortcuts.ends': 'Перша або остання сторінка',
  'shortcuts.jump': 'Перейти до сторінки',
  'shortcuts.zoom': 'Збільшити або зменшити',
  'shortcuts.whole': 'Уся сторінка',
  'shortcuts.pan': 'Пересування видимої частини',
  'shortcuts.book': 'Одна сторінка або дві',
  'shortcuts.rotate': 'Повернути (Shift: назад)',
  'shortcuts.fullscreen': 'На весь екран',
  'shortcuts.close': 'Закрити те, що відкрито',
  'shortcuts.search': 'Знайти та перейти до наступного результату',
  'shortcuts.help': 'Цей список',
  'shortcuts.change': 'Змінити клавіші',
  'shortcuts.changeKey': 'Змінити клавішу {key}: {action}',
  'shortcuts.press': 'Натисніть нову клавішу. Delete — без клавіші, Esc — залишити як є.',
  'shortcuts.taken': 'Клавіша {key} уже зайнята: {action}. Виберіть іншу.',
  'shortcuts.changed': '{action}: тепер {key}',
  'shortcuts.removed': '{action}: без клавіші',
  'shortcuts.usual': 'Стандартні клавіші',
  'shortcuts.done': 'Готово',
  'shortcuts.none': 'немає',
}
