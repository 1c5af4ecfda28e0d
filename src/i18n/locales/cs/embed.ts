import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Způsob',
  'embed.formFrame': 'Prohlížečka na stránce',
  'embed.formLightbox': 'Odkaz, který se otevře nad stránkou',
  'embed.size': 'Velikost',
  'embed.sizeWide': 'Na šířku stránky, výška 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Povolit celou obrazovku',
  'embed.copying': 'Povolit kopírování odkazů',
  'embed.here': 'Začít stranou {page, number}',
  'embed.preview': 'Zobrazit ukázku',
  'embed.previewOf': 'Ukázka: {title}',
  'embed.elsewhere': 'Otevřít v jiné prohlížečce',
}
