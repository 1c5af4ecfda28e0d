import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Изглед за четене',
  'look.alone': 'Само текстът',
  'look.size': 'Размер',
  'look.smaller': 'По-малък',
  'look.larger': 'По-голям',
  'look.percent': '{size, number}%',
  'look.spacing': 'Разстояния',
  'look.spacing.usual': 'Стандартни',
  'look.spacing.loose': 'Свободни',
  'look.spacing.wide': 'Широки',
  'look.font': 'Шрифт',
  'look.font.usual': 'Стандартен',
  'look.font.serif': 'Със серифи',
  'look.font.sans': 'Без серифи',
  'look.font.monospace': 'С постоянна ширина',
  'look.colours': 'Цветове',
  'look.colours.usual': 'Стандартни',
  'look.colours.paper': 'Хартия',
  'look.colours.dark': 'Тъмни',
  'look.colours.contrast': 'Висок контраст',
  'look.reset': 'Стандартни настройки',
  'look.machine': 'Машинно разпознат текст: възможни са грешки.',
}
