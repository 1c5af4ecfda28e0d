import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Сравнение',
  side: 'Един до друг',
  swipe: 'Плъзгане',
  blink: 'Редуване',
  together: 'Движение заедно',
  swap: 'Размяна на страните',
  close: 'Затваряне: {title}',
  active: 'Активен: {title}',
  divider: 'Разделител',
  share: '{percent, number} % {title}',
  fade: 'Преливане',
  alternate: 'Редувай',
  pictures: 'Плъзгането и редуването изискват изображение на страница от двете страни.',
  open: 'Показване редом',
  field: 'Сравнение с: номер на страница или адрес на друг обект',
  more: '{count, plural, one {Тази връзка посочва още # обект} other {Тази връзка посочва още # обекта}}',
  exchange: 'Изберете един, за да се покаже на мястото на: {title}',
  oneSide: 'Другата страна няма манифест IIIF: тук е посочена само едната страна.',
}
