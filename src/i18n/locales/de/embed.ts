import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Art',
  'embed.formFrame': 'Ein Viewer auf der Seite',
  'embed.formLightbox': 'Ein Link, der sich über der Seite öffnet',
  'embed.size': 'Größe',
  'embed.sizeWide': 'So breit wie die Seite, 600 hoch',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Vollbild erlauben',
  'embed.copying': 'Kopieren von Links erlauben',
  'embed.here': 'Mit Seite {page, number} beginnen',
  'embed.preview': 'Vorschau zeigen',
  'embed.previewOf': 'Vorschau: {title}',
  'embed.elsewhere': 'In einem anderen Viewer öffnen',
}
