import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Стиль',
  'cite.what': 'Цитировать',
  'cite.object': 'Объект целиком',
  'cite.page': 'Эта страница',
  'cite.citation': 'Библиографическая ссылка',
  'cite.copy': 'Копировать библиографическую ссылку',
  'cite.copied': 'Скопировано',
  'cite.selected': 'Библиографическая ссылка выделена, её можно скопировать вручную.',
  'cite.save': 'Сохранить как {format}',
  'cite.files': 'Для библиографических менеджеров',
  'cite.check': 'Составлено по описанию объекта; чего в нём нет, то опущено. Проверьте перед использованием.',
  'cite.locator': 'с. {page}',
  'cite.region': 'Видимая часть',
  'cite.detail': 'фрагмент',
  'cite.picture': 'Изображение этой части',
}
