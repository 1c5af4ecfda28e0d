import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'جارٍ تحميل النموذج…',
  'model3d.slow.title': 'هل تريد عرض هذا النموذج؟',
  'model3d.slow.body':
    'ليس لدى هذا المتصفح معالج رسومات يرسم به. قد يستغرق رسم النموذج دقيقة، ولا تستجيب الصفحة في أثناء ذلك.',
  'model3d.slow.show': 'عرض النموذج',
  'model3d.failed.title': 'لا يمكن عرض هذا النموذج',
  'model3d.failed.damaged': 'الملف تالف أو ليس نموذج glTF. افتح الملف لحفظه، أو اسأل المكتبة.',
  'model3d.failed.compressed':
    'النموذج مضغوط بطريقة لا يُفك ضغطها هنا ({method}). افتح الملف لحفظه والاطلاع عليه في برنامج آخر.',
  'model3d.failed.excessive':
    'يتطلب النموذج ذاكرة أكثر مما لدى المتصفح. افتح الملف لحفظه والاطلاع عليه في برنامج آخر.',
  'model3d.failed.large': 'النموذج أكبر من {size} ولم يُحمَّل. افتح الملف لحفظه.',
  'model3d.failed.noGraphics':
    'لا يستطيع هذا المتصفح الرسم بثلاثة أبعاد في هذه اللحظة. افتح الملف لحفظه، أو جرّب متصفحًا آخر.',
}
