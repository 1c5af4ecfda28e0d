import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Режим читання',
  'look.alone': 'Лише текст',
  'look.size': 'Розмір',
  'look.smaller': 'Менший',
  'look.larger': 'Більший',
  'look.percent': '{size, number} %',
  'look.spacing': 'Інтервали',
  'look.spacing.usual': 'Стандартні',
  'look.spacing.loose': 'Вільні',
  'look.spacing.wide': 'Широкі',
  'look.font': 'Шрифт',
  'look.font.usual': 'Стандартний',
  'look.font.serif': 'Із зарубками',
  'look.font.sans': 'Без зарубок',
  'look.font.monospace': 'Моноширинний',
  'look.colours': 'Кольори',
  'look.colours.usual': 'Стандартні',
  'look.colours.paper': 'Папір',
  'look.colours.dark': 'Темні',
  'look.colours.contrast': 'Високий контраст',
  'look.reset': 'Стандартні налаштування',
  'look.machine': 'Розпізнано автоматично: можливі помилки.',
}
