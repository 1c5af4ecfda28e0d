import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Показвано изображение',
  'layers.parts': 'Части на страницата',
  'layers.number': 'Изображение {number, number}',
  'layers.over': 'Наслагване',
  'layers.overNamed': 'Наслагване: {label}',
  'layers.opacity': 'Непрозрачност: {label}',
  'layers.reset': 'Нулиране',
  'layers.none': 'Има само едно изображение на тази страница.',
  'layers.failed': 'Това изображение не можа да се зареди. Опитайте отново или изберете друго.',
  'layers.denied': 'Библиотеката не разрешава това изображение да се гледа оттук. Изберете друго.',
  'layers.login':
    'Библиотеката показва това изображение само на читатели, влезли в профила си. Влезте в профила си в библиотеката и опитайте отново.',
}
