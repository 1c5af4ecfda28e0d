import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Начин',
  'embed.formFrame': 'Програма за преглед в страницата',
  'embed.formLightbox': 'Връзка, която се отваря върху страницата',
  'embed.size': 'Размер',
  'embed.sizeWide': 'С ширината на страницата, височина 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Разрешаване на цял екран',
  'embed.copying': 'Разрешаване на копирането на връзки',
  'embed.here': 'Започване от страница {page, number}',
  'embed.preview': 'Показване на предварителен преглед',
  'embed.previewOf': 'Предварителен преглед: {title}',
  'embed.elsewhere': 'Отваряне в друга програма за преглед',
}
