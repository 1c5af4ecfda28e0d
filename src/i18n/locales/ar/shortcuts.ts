import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'الصفحة التالية أو السابقة (تحريك العرض عند التكبير)',
  'shortcuts.turnAlways': 'الصفحة السابقة أو التالية',
  'shortcuts.ends': 'الصفحة الأولى أو الأخيرة',
  'shortcuts.jump': 'الانتقال إلى صفحة',
  'shortcuts.zoom': 'تكبير أو تصغير',
  'shortcuts.whole': 'الصفحة كاملة',
  'shortcuts.pan': 'تحريك العرض',
  'shortcuts.book': 'صفحة واحدة أو صفحتان',
  'shortcuts.rotate': 'تدوير (Shift: بالعكس)',
  'shortcuts.fullscreen': 'ملء الشاشة',
  'shortcuts.close': 'إغلاق ما هو مفتوح',
  'shortcuts.search': 'البحث والانتقال إلى النتيجة التالية',
  'shortcuts.help': 'هذه القائمة',
  'shortcuts.change': 'تغيير المفاتيح',
  'shortcuts.changeKey': 'تغيير المفتاح {key}: {action}',
  'shortcuts.press': 'اضغط المفتاح الجديد. Delete لعدم تعيين مفتاح، وEsc لترك المفتاح كما هو.',
  'shortcuts.taken': 'المفتاح {key} مخصص لـ: {action}. اختر مفتاحًا آخر.',
  'shortcuts.changed': '{action}: الآن {key}',
  'shortcuts.removed': '{action}: بلا مفتاح',
  'shortcuts.usual': 'المفاتيح الافتراضية',
  'shortcuts.done': 'تم',
  'shortcuts.none': 'لا شيء',
}
