import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Показываемое изображение',
  'layers.parts': 'Части страницы',
  'layers.number': 'Изображение {number, number}',
  'layers.over': 'Наложение',
  'layers.overNamed': 'Наложение: {label}',
  'layers.opacity': 'Непрозрачность: {label}',
  'layers.reset': 'Сбросить',
  'layers.none': 'У этой страницы только одно изображение.',
  'layers.failed': 'Не удалось загрузить это изображение. Повторите попытку или выберите другое.',
  'layers.denied': 'Библиотека не разрешает просматривать это изображение отсюда. Выберите другое.',
  'layers.login':
    'Библиотека показывает это изображение только читателям, вошедшим в систему. Войдите на сайте библиотеки и повторите попытку.',
}
