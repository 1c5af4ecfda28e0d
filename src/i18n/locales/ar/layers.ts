import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'الصورة المعروضة',
  'layers.parts': 'أجزاء الصفحة',
  'layers.number': 'الصورة {number, number}',
  'layers.over': 'تراكب',
  'layers.overNamed': 'تراكب: {label}',
  'layers.opacity': 'عتامة {label}',
  'layers.reset': 'إعادة الضبط',
  'layers.none': 'لا توجد إلا صورة واحدة لهذه الصفحة.',
  'layers.failed': 'تعذّر تحميل هذه الصورة. أعد المحاولة، أو اختر صورة أخرى.',
  'layers.denied': 'لا تسمح المكتبة بعرض هذه الصورة من هنا. اختر صورة أخرى.',
  'layers.login':
    'لا تعرض المكتبة هذه الصورة إلا للقرّاء الذين سجّلوا الدخول. سجّل الدخول لدى المكتبة، ثم أعد المحاولة.',
}
