import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Tipus',
  'embed.formFrame': 'Un visor a la pàgina',
  'embed.formLightbox': 'Un enllaç que s’obre sobre la pàgina',
  'embed.size': 'Mida',
  'embed.sizeWide': 'Tan ample com la pàgina, 600 d’alçada',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Permet la pantalla completa',
  'embed.copying': 'Permet copiar enllaços',
  'embed.here': 'Comença a la pàgina {page, number}',
  'embed.preview': 'Mostra una previsualització',
  'embed.previewOf': 'Previsualització: {title}',
  'embed.elsewhere': 'Obre en un altre visor',
}
