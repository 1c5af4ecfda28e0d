import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Стил',
  'cite.what': 'Цитиране',
  'cite.object': 'Целият обект',
  'cite.page': 'Тази страница',
  'cite.citation': 'Цитат',
  'cite.copy': 'Копиране на цитата',
  'cite.copied': 'Копирано',
  'cite.selected': 'Цитатът е маркиран и може да се копира ръчно.',
  'cite.save': 'Запазване като {format}',
  'cite.files': 'За програми за библиографски данни',
  'cite.check':
    'Съставено от описанието на обекта; каквото липсва в него, е пропуснато. Моля, проверете преди употреба.',
  'cite.locator': 'с. {page}',
  'cite.region': 'Видимата част',
  'cite.detail': 'детайл',
  'cite.picture': 'Изображение на тази част',
}
