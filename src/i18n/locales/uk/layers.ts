import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Показане зображення',
  'layers.parts': 'Частини сторінки',
  'layers.number': 'Зображення {number, number}',
  'layers.over': 'Накладання',
  'layers.overNamed': 'Накладання: {label}',
  'layers.opacity': 'Непрозорість: {label}',
  'layers.reset': 'Скинути',
  'layers.none': 'Цієї сторінки є лише одне зображення.',
  'layers.failed': 'Не вдалося завантажити це зображення. Спробуйте ще раз або виберіть інше.',
  'layers.denied': 'Бібліотека не дозволяє переглядати це зображення звідси. Виберіть інше.',
  'layers.login':
    'Бібліотека показує це зображення лише читачам, які ввійшли в систему. Увійдіть на сайті бібліотеки та спробуйте ще раз.',
}
