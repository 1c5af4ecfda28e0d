import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'النوع',
  'embed.formFrame': 'عارض داخل الصفحة',
  'embed.formLightbox': 'رابط يُفتح فوق الصفحة',
  'embed.size': 'الحجم',
  'embed.sizeWide': 'بعرض الصفحة، وارتفاع 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'السماح بملء الشاشة',
  'embed.copying': 'السماح بنسخ الروابط',
  'embed.here': 'البدء من الصفحة {page, number}',
  'embed.preview': 'عرض معاينة',
  'embed.previewOf': 'معاينة: {title}',
  'embed.elsewhere': 'الفتح في عارض آخر',
}
