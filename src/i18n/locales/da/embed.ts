import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Type',
  'embed.formFrame': 'En fremviser på siden',
  'embed.formLightbox': 'Et link, der åbner hen over siden',
  'embed.size': 'Størrelse',
  'embed.sizeWide': 'Lige så bred som siden, 600 høj',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Tillad fuld skærm',
  'embed.copying': 'Tillad kopiering af links',
  'embed.here': 'Begynd på side {page, number}',
  'embed.preview': 'Vis eksempel',
  'embed.previewOf': 'Eksempel: {title}',
  'embed.elsewhere': 'Åbn i en anden fremviser',
}
