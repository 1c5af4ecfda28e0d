import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'النمط',
  'cite.what': 'الاستشهاد',
  'cite.object': 'الكائن كاملًا',
  'cite.page': 'هذه الصفحة',
  'cite.citation': 'الاستشهاد المرجعي',
  'cite.copy': 'نسخ الاستشهاد المرجعي',
  'cite.copied': 'تم النسخ',
  'cite.selected': 'الاستشهاد المرجعي محدَّد ويمكن نسخه يدويًا.',
  'cite.save': 'حفظ بصيغة {format}',
  'cite.files': 'لبرامج إدارة المراجع',
  'cite.check': 'أُعِدّ من وصف الكائن؛ وما لم يذكره الوصف متروك. يُرجى التحقق منه قبل استخدامه.',
  'cite.locator': 'ص. {page}',
  'cite.region': 'الجزء المعروض',
  'cite.detail': 'جزء',
  'cite.picture': 'صورة هذا الجزء',
}
