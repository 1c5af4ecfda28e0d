import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Порівняння',
  side: 'Поруч',
  swipe: 'Шторка',
  blink: 'Чергування',
  together: 'Рухати разом',
  swap: 'Поміняти сторони',
  close: 'Закрити: {title}',
  active: 'Активний: {title}',
  divider: 'Розділювач',
  share: '{percent, number} % {title}',
  fade: 'Перехід',
  alternate: 'Чергувати',
  pictures: 'Для шторки й чергування потрібне зображення сторінки з обох боків.',
  open: 'Показати поруч',
  field: 'Порівняти з: номер сторінки або адреса іншого об’єкта',
  more: '{count, plural, one {У посиланні вказано ще # об’єкт} few {У посиланні вказано ще # об’єкти} many {У посиланні вказано ще # об’єктів} other {У посиланні вказано ще # об’єкта}}',
  exchange: 'Виберіть об’єкт, який показати замість: {title}',
  oneSide: 'Інша сторона не має маніфесту IIIF: тут указано лише одну сторону.',
}
