import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Tipo',
  'embed.formFrame': 'Un visualizzatore nella pagina',
  'embed.formLightbox': 'Un link che si apre sopra la pagina',
  'embed.size': 'Dimensioni',
  'embed.sizeWide': 'Larghezza della pagina, altezza 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Consenti lo schermo intero',
  'embed.copying': 'Consenti di copiare i link',
  'embed.here': 'Inizia da pagina {page, number}',
  'embed.preview': 'Mostra un’anteprima',
  'embed.previewOf': 'Anteprima: {title}',
  'embed.elsewhere': 'Aprire in un altro visualizzatore',
}
