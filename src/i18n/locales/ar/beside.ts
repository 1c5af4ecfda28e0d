import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'مقارنة',
  side: 'جنبًا إلى جنب',
  swipe: 'سحب',
  blink: 'تبديل',
  together: 'التحريك معًا',
  swap: 'تبديل الجانبين',
  close: 'إغلاق: {title}',
  active: 'النشط: {title}',
  divider: 'الفاصل',
  share: '{percent, number} % {title}',
  fade: 'تلاشٍ',
  alternate: 'تناوب',
  pictures: 'يحتاج السحب والتبديل إلى صورة صفحة في كلا الجانبين.',
  open: 'عرض بجانبه',
  field: 'مقارنة مع (عنوان عنصر آخر؛ فارغ: هذا العنصر)',
}
