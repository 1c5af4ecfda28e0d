import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Math',
  'embed.formFrame': 'Syllwr ar y dudalen',
  'embed.formLightbox': 'Dolen sy’n agor dros y dudalen',
  'embed.size': 'Maint',
  'embed.sizeWide': 'Mor llydan â’r dudalen, 600 o uchder',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Caniatáu sgrin lawn',
  'embed.copying': 'Caniatáu copïo dolenni',
  'embed.here': 'Dechrau ar dudalen {page, number}',
  'embed.preview': 'Dangos rhagolwg',
  'embed.previewOf': 'Rhagolwg: {title}',
  'embed.elsewhere': 'Agor mewn syllwr arall',
}
