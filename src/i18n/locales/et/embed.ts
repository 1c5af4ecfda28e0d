import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Tüüp',
  'embed.formFrame': 'Vaatur veebilehel',
  'embed.formLightbox': 'Link, mis avaneb veebilehe peal',
  'embed.size': 'Suurus',
  'embed.sizeWide': 'Veebilehe laiune, kõrgus 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Luba täisekraan',
  'embed.copying': 'Luba linkide kopeerimine',
  'embed.here': 'Alusta leheküljelt {page, number}',
  'embed.preview': 'Näita eelvaadet',
  'embed.previewOf': 'Eelvaade: {title}',
  'embed.elsewhere': 'Ava teises vaaturis',
}
