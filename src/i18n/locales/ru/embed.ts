import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Способ',
  'embed.formFrame': 'Окно просмотра на странице',
  'embed.formLightbox': 'Ссылка, открывающаяся поверх страницы',
  'embed.size': 'Размер',
  'embed.sizeWide': 'Во всю ширину страницы, высота 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Разрешить полноэкранный режим',
  'embed.copying': 'Разрешить копирование ссылок',
  'embed.here': 'Начать со страницы {page, number}',
  'embed.preview': 'Показать предварительный просмотр',
  'embed.previewOf': 'Предварительный просмотр: {title}',
  'embed.elsewhere': 'Открыть в другой программе просмотра',
}
