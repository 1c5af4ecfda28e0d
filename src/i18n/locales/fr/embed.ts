import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Type',
  'embed.formFrame': 'Une visionneuse dans la page',
  'embed.formLightbox': 'Un lien qui s’ouvre par-dessus la page',
  'embed.size': 'Taille',
  'embed.sizeWide': 'Largeur de la page, 600 de haut',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Autoriser le plein écran',
  'embed.copying': 'Autoriser la copie des liens',
  'embed.here': 'Commencer à la page {page, number}',
  'embed.preview': 'Afficher un aperçu',
  'embed.previewOf': 'Aperçu : {title}',
  'embed.elsewhere': 'Ouvrir dans une autre visionneuse',
}
