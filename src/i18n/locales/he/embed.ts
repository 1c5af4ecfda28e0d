import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'סוג',
  'embed.formFrame': 'מציג בתוך הדף',
  'embed.formLightbox': 'קישור שנפתח מעל הדף',
  'embed.size': 'גודל',
  'embed.sizeWide': 'ברוחב הדף, גובה 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'לאפשר מסך מלא',
  'embed.copying': 'לאפשר העתקת קישורים',
  'embed.here': 'להתחיל בעמוד {page, number}',
  'embed.preview': 'הצגה מקדימה',
  'embed.previewOf': 'תצוגה מקדימה: {title}',
  'embed.elsewhere': 'פתיחה במציג אחר',
}
