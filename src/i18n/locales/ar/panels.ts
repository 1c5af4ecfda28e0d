import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'ضبط الصورة',

  'layers.title': 'الطبقات',

  'panel.close': 'إغلاق',
  'panel.contents': 'المحتويات',
  'panel.thumbnails': 'الصور المصغّرة',
  'panel.volumes': 'المجلدات',
  'panel.collection': 'المجموعة',
  'panel.about': 'معلومات',
  'panel.share': 'مشاركة',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'لا توجد قائمة محتويات.',
  'contents.part': '{name}، الجزء {part, number} من {count, number}',
  'contents.untitled': 'قسم بلا عنوان',

  'about.rights': 'الحقوق',
  'about.provider': 'مُقدَّم من',
  'about.homepage': 'انظر أيضًا على الويب',
  'about.renderings': 'صيغ أخرى',
  'about.seeAlso': 'بيانات عن هذا الكائن',
  'about.page': 'عن هذه الصفحة',
  'about.source': 'المصدر',
  'about.manifest': 'عنوان URL لملف البيان أو التسليم',
  'about.newTab': '(يُفتح في علامة تبويب جديدة)',

  'share.link': 'رابط هذه الصفحة',
  'share.linkRegion': 'رابط الجزء المعروض',
  'share.copy': 'نسخ',
  'share.copied': 'تم النسخ',
  'share.selected': 'الرابط محدَّد ويمكن نسخه يدويًا.',
  'share.notPossible':
    'فُتحت هذه الوثيقة من عنوان تنتهي صلاحيته بعد بضع دقائق، ولن يعمل رابط إليها لدى الآخرين.',

  'embed.switch': 'نسخ أخرى من هذا العنوان',
  'share.state': 'حالة محتوى IIIF',
  'share.stateLink': 'رابط لعارضات IIIF',
  'share.stateJson': 'حالة المحتوى بصيغة JSON',

  'share.drag': 'اسحب هذه الأيقونة إلى عارض IIIF آخر لفتح الكائن هناك.',

  'cite.title': 'الاستشهاد',
  'embed.title': 'التضمين',
  'embed.html': 'شيفرة HTML للنسخ',

  'settings.title': 'الإعدادات',

  'panel.text': 'النص',
  'panel.files': 'الملفات',
  'panel.transcript': 'التفريغ النصي',
  'panel.annotations': 'التعليقات التوضيحية',
  'panel.places': 'الأماكن',
  'panel.preflight': 'الفحص المسبق',

  'panel.find': 'بحث',

  'find.field': 'كلمات البحث',
  'find.matchCase': 'مطابقة حالة الأحرف',
  'find.wholeWords': 'كلمات كاملة',
  'find.matchAccents': 'مطابقة علامات التشكيل',
  'find.hint': 'اكتب كلمة أو عبارة.',
  'find.searching': 'جارٍ البحث…',
  'find.count':
    '{total, plural, =0 {لا نتائج. جرّب إملاءً آخر أو كلمات أقل.} zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
  'find.listed': 'عدد النتائج {total, number}. القائمة تعرض أول {count, number} منها.',
  'find.noWords': 'لا نص في ملف PDF: لا يمكن البحث فيه ولا قراءته بصوت عالٍ.',
  'find.next': 'النتيجة التالية',
  'find.previous': 'النتيجة السابقة',
  'find.page': 'الصفحة {label}',
  'find.reading': 'قُرئت {read, number} من {of, number} من الصفحات',
  'find.mark': 'النتيجة {position, number} من {total, number}: {words}',
  'find.failed': 'تعذّر البحث في جزء من النص. ابحث مرة أخرى لاحقًا.',
  'find.serviceFailed': 'لم يستجب محرك البحث الخاص بالمكتبة، ولذلك يجري البحث في الصفحات واحدة تلو الأخرى.',
  'find.inContents': 'في المحتويات',
  'find.inAbout': 'في الوصف',
  'find.inStatement': 'في الوصف: {label}',
  'find.along': 'النتائج على امتداد الصفحات',
  'find.onPage':
    '{count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',

  'panel.downloads': 'التنزيلات',

  'panel.representations': 'التمثيلات الرقمية',
}
