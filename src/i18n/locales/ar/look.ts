import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'عرض القراءة',
  'look.alone': 'النص فقط',
  'look.size': 'الحجم',
  'look.smaller': 'أصغر',
  'look.larger': 'أكبر',
  'look.percent': '{size, number}%',
  'look.spacing': 'التباعد',
  'look.spacing.usual': 'قياسي',
  'look.spacing.loose': 'مريح',
  'look.spacing.wide': 'واسع',
  'look.font': 'الخط',
  'look.font.usual': 'قياسي',
  'look.font.serif': 'بزوائد',
  'look.font.sans': 'بلا زوائد',
  'look.font.monospace': 'ثابت العرض',
  'look.colours': 'الألوان',
  'look.colours.usual': 'قياسية',
  'look.colours.paper': 'ورقية',
  'look.colours.dark': 'داكنة',
  'look.colours.contrast': 'تباين عالٍ',
  'look.reset': 'الإعدادات القياسية',
  'look.machine': 'نص مقروء آليًا: قد توجد فيه أخطاء.',
}
