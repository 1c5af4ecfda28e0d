import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'הדגם נטען…',
  'model3d.slow.title': 'להציג דגם זה?',
  'model3d.slow.body': 'לדפדפן זה אין מעבד גרפי. ציור הדגם עלול להימשך דקה, והדף לא יגיב בינתיים.',
  'model3d.slow.show': 'הצגת הדגם',
  'model3d.failed.title': 'לא ניתן להציג דגם זה',
  'model3d.failed.damaged': 'הקובץ פגום או אינו דגם glTF. פתחו את הקובץ כדי לשמור אותו, או פנו לספרייה.',
  'model3d.failed.compressed':
    'הדגם דחוס בדרך שאינה נתמכת כאן ({method}). פתחו את הקובץ כדי לשמור אותו ולצפות בו בתוכנה אחרת.',
  'model3d.failed.excessive':
    'הדגם דורש יותר זיכרון ממה שיש לדפדפן. פתחו את הקובץ כדי לשמור אותו ולצפות בו בתוכנה אחרת.',
  'model3d.failed.large': 'הדגם גדול מ־{size} ולא נטען. פתחו את הקובץ כדי לשמור אותו.',
  'model3d.failed.noGraphics':
    'דפדפן זה אינו יכול לצייר כעת בתלת־ממד. פתחו את הקובץ כדי לשמור אותו, או נסו דפדפן אחר.',
}
