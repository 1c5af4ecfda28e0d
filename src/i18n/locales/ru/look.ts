import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Режим чтения',
  'look.alone': 'Только текст',
  'look.size': 'Размер',
  'look.smaller': 'Мельче',
  'look.larger': 'Крупнее',
  'look.percent': '{size, number} %',
  'look.spacing': 'Интервалы',
  'look.spacing.usual': 'Обычные',
  'look.spacing.loose': 'Свободные',
  'look.spacing.wide': 'Широкие',
  'look.font': 'Шрифт',
  'look.font.usual': 'Обычный',
  'look.font.serif': 'С засечками',
  'look.font.sans': 'Без засечек',
  'look.font.monospace': 'Моноширинный',
  'look.colours': 'Цвета',
  'look.colours.usual': 'Обычные',
  'look.colours.paper': 'Бумага',
  'look.colours.dark': 'Тёмные',
  'look.colours.contrast': 'Высокий контраст',
  'look.reset': 'Обычные настройки',
  'look.machine': 'Распознано автоматически: возможны ошибки.',
}
