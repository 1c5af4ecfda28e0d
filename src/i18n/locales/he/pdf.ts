import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'סיסמה',
  'pdf.password.why': 'הקובץ מוגן. הספרייה או מי שכתב אותו יכולים למסור את הסיסמה.',
  'pdf.password.wrong': 'זו אינה הסיסמה. בדקו אותיות גדולות וקטנות ונסו שוב.',
  'pdf.password.open': 'פתיחה',
  'pdf.enclosed.save': 'שמירה',
  'pdf.enclosed.looking': 'מחפש קבצים נוספים בעמודים…',
  'pdf.hugeImage': 'תמונה בקובץ זה גדולה מכדי להציגה כאן.',
  'pdf.form': 'ניתן לקרוא טופס זה רק בתוכנה שעבורה נוצר.',
  'pdf.damagedPage': 'עמוד זה ב־PDF פגום.',
  'pdf.otherPages': 'ניתן לקרוא את שאר העמודים.',
}
