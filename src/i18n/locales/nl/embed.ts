import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Soort',
  'embed.formFrame': 'Een viewer op de pagina',
  'embed.formLightbox': 'Een link die over de pagina heen opent',
  'embed.size': 'Grootte',
  'embed.sizeWide': 'Zo breed als de pagina, 600 hoog',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Volledig scherm toestaan',
  'embed.copying': 'Kopiëren van links toestaan',
  'embed.here': 'Beginnen bij pagina {page, number}',
  'embed.preview': 'Voorbeeld tonen',
  'embed.previewOf': 'Voorbeeld: {title}',
  'embed.elsewhere': 'Openen in een andere viewer',
}
