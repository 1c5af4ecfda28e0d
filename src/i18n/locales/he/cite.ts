import type { CiteMessages } from '../en/cite'

/** עברית. */
export const cite: CiteMessages = {
  'cite.style': 'סגנון',
  'cite.what': 'מה לצטט',
  'cite.object': 'הפריט כולו',
  'cite.page': 'הדף הזה',
  'cite.citation': 'ציטוט ביבליוגרפי',
  'cite.copy': 'העתקת הציטוט',
  'cite.copied': 'הועתק',
  'cite.selected': 'הציטוט מסומן וניתן להעתקה ידנית.',
  'cite.save': 'שמירה כ־{format}',
  'cite.files': 'לתוכנות לניהול הפניות',
  'cite.check': 'נבנה מתיאור הפריט; מה שהתיאור אינו קובע הושמט. יש לבדוק לפני השימוש.',
  'cite.locator': 'עמ׳ {page}',
  'cite.region': 'החלק שנראה כעת',
  'cite.detail': 'פרט',
  'cite.picture': 'תמונה של חלק זה',
}
