import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Tür',
  'embed.formFrame': 'Sayfada bir görüntüleyici',
  'embed.formLightbox': 'Sayfanın üzerinde açılan bir bağlantı',
  'embed.size': 'Boyut',
  'embed.sizeWide': 'Sayfa genişliğinde, 600 yüksekliğinde',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Tam ekrana izin ver',
  'embed.copying': 'Bağlantıların kopyalanmasına izin ver',
  'embed.here': '{page, number}. sayfadan başla',
  'embed.preview': 'Önizlemeyi göster',
  'embed.previewOf': 'Önizleme: {title}',
  'embed.elsewhere': 'Başka bir görüntüleyicide aç',
}
