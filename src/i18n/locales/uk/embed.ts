import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Спосіб',
  'embed.formFrame': 'Переглядач на сторінці',
  'embed.formLightbox': 'Посилання, що відкривається поверх сторінки',
  'embed.size': 'Розмір',
  'embed.sizeWide': 'На всю ширину сторінки, висота 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Дозволити повноекранний режим',
  'embed.copying': 'Дозволити копіювання посилань',
  'embed.here': 'Почати зі сторінки {page, number}',
  'embed.preview': 'Показати попередній перегляд',
  'embed.previewOf': 'Попередній перегляд: {title}',
  'embed.elsewhere': 'Відкрити в іншому переглядачі',
}
