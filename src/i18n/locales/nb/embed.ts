import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Type',
  'embed.formFrame': 'Et visningsprogram på siden',
  'embed.formLightbox': 'En lenke som åpnes over siden',
  'embed.size': 'Størrelse',
  'embed.sizeWide': 'Like bredt som siden, 600 høyt',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Tillat fullskjerm',
  'embed.copying': 'Tillat kopiering av lenker',
  'embed.here': 'Begynn på side {page, number}',
  'embed.preview': 'Vis forhåndsvisning',
  'embed.previewOf': 'Forhåndsvisning: {title}',
  'embed.elsewhere': 'Åpne i et annet visningsprogram',
}
