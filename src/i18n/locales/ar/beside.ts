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
  field: 'مقارنة مع: رقم صفحة، أو عنوان عنصر آخر',
  more: '{count, plural, zero {لا يذكر هذا الرابط عناصر أخرى} one {يذكر هذا الرابط عنصرًا آخر واحدًا} two {يذكر هذا الرابط عنصرين آخرين} few {يذكر هذا الرابط # عناصر أخرى} many {يذكر هذا الرابط # عنصرًا آخر} other {يذكر هذا الرابط # عنصر آخر}}',
  exchange: 'اختر واحدًا لعرضه بدلًا من: {title}',
  oneSide: 'ليس للجانب الآخر بيان IIIF: يذكر هذا جانبًا واحدًا فقط.',
}
