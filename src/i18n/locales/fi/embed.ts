import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Tapa',
  'embed.formFrame': 'Katselin sivulla',
  'embed.formLightbox': 'Linkki, joka avautuu sivun päälle',
  'embed.size': 'Koko',
  'embed.sizeWide': 'Sivun levyinen, korkeus 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Salli koko näyttö',
  'embed.copying': 'Salli linkkien kopiointi',
  'embed.here': 'Aloita sivulta {page, number}',
  'embed.preview': 'Näytä esikatselu',
  'embed.previewOf': 'Esikatselu: {title}',
  'embed.elsewhere': 'Avaa toisessa katselimessa',
}
