import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Typ',
  'embed.formFrame': 'En visare på sidan',
  'embed.formLightbox': 'En länk som öppnas ovanpå sidan',
  'embed.size': 'Storlek',
  'embed.sizeWide': 'Lika bred som sidan, 600 hög',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Tillåt helskärm',
  'embed.copying': 'Tillåt kopiering av länkar',
  'embed.here': 'Börja på sida {page, number}',
  'embed.preview': 'Förhandsgranska',
  'embed.previewOf': 'Förhandsgranskning: {title}',
  'embed.elsewhere': 'Öppna i en annan visare',
}
