import type { BesideMessages } from '../en/beside'

/** עברית. */
export const beside: BesideMessages = {
  title: 'השוואה',
  side: 'זה לצד זה',
  swipe: 'החלקה',
  blink: 'חילוף',
  together: 'להזיז יחד',
  swap: 'החלפת צדדים',
  close: 'סגירה: {title}',
  active: 'פעיל: {title}',
  divider: 'קו הפרדה',
  share: '{percent, number} % {title}',
  fade: 'מעבר הדרגתי',
  alternate: 'חילוף אוטומטי',
  pictures: 'החלקה וחילוף דורשים תמונת עמוד בשני הצדדים.',
  open: 'להציג לצידו',
  field: 'השוואה עם: מספר עמוד או כתובת של פריט אחר',
  more: '{count, plural, one {הקישור מציין פריט אחד נוסף} two {הקישור מציין שני פריטים נוספים} other {הקישור מציין # פריטים נוספים}}',
  exchange: 'יש לבחור פריט שיוצג במקום: {title}',
  oneSide: 'לצד השני אין מניפסט IIIF: כאן מצוין צד אחד בלבד.',
}
