import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'اللغة',
  'settings.languageUsual': 'لغة الصفحة أو المتصفح',
  'settings.zoomOnTurn': 'التكبير عند قلب الصفحة',
  'settings.whole': 'عرض الصفحة كاملة',
  'settings.keep': 'الإبقاء على التكبير والجزء المعروض',
  'settings.keepAtStart': 'الإبقاء على التكبير والبدء من الأعلى',
  'settings.singleKeys': 'اختصارات بمفتاح واحد',
  'settings.singleKeysHint':
    'أوقف هذا الخيار إذا كان الإدخال الصوتي أو برنامج آخر يكتب الحروف. تبقى مفاتيح الأسهم وPage Up وPage Down ومفتاح المسافة.',
  'settings.selectWords': 'السحب يحدّد الكلمات دائمًا',
  'settings.selectWordsHint':
    'فوق كلمات الصفحة الممسوحة ضوئيًا؛ وفي غير ذلك يعمل هذا بالفأرة ما دامت الصفحة معروضة كاملة، ويحرّك السحب الصفحة المكبّرة.',
  'settings.animated': 'تحريك قلب الصفحات',
  'settings.animatedHint': 'يبقى متوقفًا إذا كان نظامك يطلب حركة أقل.',
  'settings.comingBack': 'اقتراح الصفحة التي كنت فيها عند عودتي',
  'settings.comingBackHint': 'تُحفظ الصفحات على هذا الجهاز فقط. إيقاف هذا الخيار يمحوها.',
  'settings.forget': 'نسيان جميع الصفحات',
  'settings.forgotten': 'تم النسيان. لا توجد أي صفحة محفوظة على هذا الجهاز.',
}
