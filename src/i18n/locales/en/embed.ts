/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed = {
  'embed.form': 'Type',
  'embed.formFrame': 'A viewer on the page',
  'embed.formLightbox': 'A link that opens over the page',
  'embed.size': 'Size',
  'embed.sizeWide': 'As wide as the page, 600 high',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Allow full screen',
  'embed.copying': 'Allow copying of links',
  'embed.here': 'Begin at page {page, number}',
  'embed.preview': 'Show a preview',
  'embed.previewOf': 'Preview: {title}',
  'embed.elsewhere': 'Open in another viewer',
} as const

/** A name of one of these messages. */
export type EmbedKey = keyof typeof embed
