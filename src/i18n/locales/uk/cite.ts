import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Стиль',
  'cite.what': 'Цитувати',
  'cite.object': 'Увесь об’єкт',
  'cite.page': 'Ця сторінка',
  'cite.citation': 'Бібліографічне посилання',
  'cite.copy': 'Копіювати бібліографічне посилання',
  'cite.copied': 'Скопійовано',
  'cite.selected': 'Бібліографічне посилання виділено, його можна скопіювати вручну.',
  'cite.save': 'Зберегти як {format}',
  'cite.files': 'Для бібліографічних менеджерів',
  'cite.check':
    'Складено за описом об’єкта; чого в ньому немає, те пропущено. Перевірте перед використанням.',
  'cite.locator': 'с. {page}',
  'cite.region': 'Видима частина',
  'cite.detail': 'фрагмент',
  'cite.picture': 'Зображення цієї частини',
}
