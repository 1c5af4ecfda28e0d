import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Сравнение',
  side: 'Рядом',
  swipe: 'Шторка',
  blink: 'Чередование',
  together: 'Двигать вместе',
  swap: 'Поменять стороны',
  close: 'Закрыть: {title}',
  active: 'Активный: {title}',
  divider: 'Разделитель',
  share: '{percent, number} % {title}',
  fade: 'Переход',
  alternate: 'Чередовать',
  pictures: 'Для шторки и чередования нужно изображение страницы с обеих сторон.',
  open: 'Показать рядом',
  field: 'Сравнить с: номер страницы или адрес другого объекта',
  more: '{count, plural, one {В ссылке указан ещё # объект} few {В ссылке указаны ещё # объекта} many {В ссылке указаны ещё # объектов} other {В ссылке указаны ещё # объекта}}',
  exchange: 'Выберите объект, который показать вместо: {title}',
  oneSide: 'У другой стороны нет манифеста IIIF: здесь указана только одна сторона.',
}
