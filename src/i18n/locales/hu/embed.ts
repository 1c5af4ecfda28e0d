import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Típus',
  'embed.formFrame': 'Megjelenítő az oldalon',
  'embed.formLightbox': 'Az oldal fölött megnyíló hivatkozás',
  'embed.size': 'Méret',
  'embed.sizeWide': 'Az oldal szélességében, 600 magas',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Teljes képernyő engedélyezése',
  'embed.copying': 'Hivatkozások másolásának engedélyezése',
  'embed.here': 'Kezdés a(z) {page, number}. oldalon',
  'embed.preview': 'Előnézet megjelenítése',
  'embed.previewOf': 'Előnézet: {title}',
  'embed.elsewhere': 'Megnyitás másik megjelenítőben',
}
