import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'جارٍ الفتح…',
  'viewer.loadingBytes': 'جارٍ الفتح… تم استلام {size}',
  'viewer.stillLoading': 'ما زال الفتح جاريًا. الخادم بطيء في الرد.',
  'viewer.untitled': 'بلا عنوان',
  'viewer.empty.title': 'لا يوجد ما يُعرض هنا',
  'viewer.empty.body':
    'ليست لهذه التسجيلة ملفات خاصة بها. ربما تكون محفوظة في مكان آخر: اطّلع على الروابط أدناه، أو اسأل المكتبة.',
  'viewer.empty.bodyAlone': 'ليست لهذه التسجيلة ملفات خاصة بها. ربما تكون محفوظة في مكان آخر؛ اسأل المكتبة.',
  'viewer.main': 'الصفحة',
  'viewer.skip': 'الانتقال إلى الصفحة',
  'viewer.readText': 'قراءة نص هذه الصفحة',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'إعادة تحميل هذا الجزء',
  'viewer.partFailed': 'لم يُحمَّل هذا الجزء أو توقف عن العمل. يمكن مواصلة استخدام بقية الأجزاء.',

  'page.named': 'الصفحة {position, number} من {total, number}',
  'page.namedWithLabel': 'الصفحة {position, number} من {total, number}، {label}',
  'page.pairNamed': 'الصفحتان {position, number} و{last, number} من {total, number}',
  'page.pairNamedWithLabel': 'الصفحتان {position, number} و{last, number} من {total, number}، {label}',
  'page.file': 'الملف {file, number} من {files, number}{label, select, none {} other {، {label}}}',
  'page.inFile':
    'الملف {file, number} من {files, number}، الصفحة {position, number} من {total, number}{label, select, none {} other {، {label}}}',
  'page.pairInFile':
    'الملف {file, number} من {files, number}، الصفحتان {position, number} و{last, number} من {total, number}{label, select, none {} other {، {label}}}',
  'page.fieldFile': 'الملف',
  'page.fieldInFile': 'الملف {file, number} من {files, number}، الصفحة',
  'page.field': 'الانتقال إلى صفحة (رقمها أو ترقيمها المطبوع)',
  'page.notFound': 'لا توجد صفحة «{typed}». اكتب رقمًا من 1 إلى {total, number} أو ترقيمًا مطبوعًا.',
  'page.next': 'الصفحة التالية',
  'page.previous': 'الصفحة السابقة',
  'page.first': 'الصفحة الأولى',
  'page.last': 'الصفحة الأخيرة',
  'page.loading': 'جارٍ تحميل الصفحة…',
  'page.partsNotShown': 'لا يمكن عرض كل ما في هذه الصفحة هنا.',

  'zoom.in': 'تكبير',
  'zoom.out': 'تصغير',
  'zoom.whole': 'الصفحة كاملة',
  'zoom.announced': 'التكبير {percent, number}%',
  'zoom.announcedWhole': 'الصفحة كاملة',

  'pan.title': 'تحريك العرض',
  'pan.left': 'تحريك إلى اليسار',
  'pan.right': 'تحريك إلى اليمين',
  'pan.up': 'تحريك إلى الأعلى',
  'pan.down': 'تحريك إلى الأسفل',

  'layout.title': 'طريقة العرض',
  'layout.single': 'صفحة واحدة',
  'layout.scroll': 'تمرير متصل',
  'layout.overview': 'نظرة عامة',
  'layout.book': 'صفحتان',
  'layout.shift': 'تغيير ترتيب أزواج الصفحات',

  'rotate.right': 'تدوير مع عقارب الساعة',
  'rotate.left': 'تدوير عكس عقارب الساعة',
  'rotate.announced': 'تم التدوير بمقدار {degrees, number} درجة',

  'fullscreen.enter': 'ملء الشاشة',
  'fullscreen.leave': 'الخروج من ملء الشاشة',

  'navigator.show': 'خريطة مصغّرة',
  'navigator.hint': 'الجزء المحدَّد بإطار هو المعروض. انقر للانتقال إلى موضع آخر.',

  'order.title': 'ترتيب الصفحات',
  'order.delivered': 'كما ورد',
  'order.number': 'الترتيب {number, number}',

  'toolbar.panels': 'اللوحات',
  'toolbar.pages': 'الصفحات',
  'toolbar.view': 'العرض',
  'toolbar.more': 'المزيد',

  'collection.back': 'العودة إلى المجموعة',
  'collection.ways': 'روابط ذات صلة',
  'collection.byDate': 'بحسب التاريخ',
  'collection.entries':
    '{count, plural, zero {لا مداخل} one {مدخل واحد} two {مدخلان} few {# مداخل} many {# مدخلًا} other {# مدخل}}',
  'collection.volumes':
    '{count, plural, zero {لا مجلدات} one {مجلد واحد} two {مجلدان} few {# مجلدات} many {# مجلدًا} other {# مجلد}}',
  'collection.empty.title': 'لا شيء في هذه المجموعة',
  'collection.empty.body': 'لا تتضمن المجموعة ما يمكن فتحه. ربما لم تملأها المكتبة بعد.',
  'collection.more': 'المزيد من هذه المجموعة',
  'collection.next': 'التالي في المجموعة',
  'collection.previous': 'السابق في المجموعة',

  'volumes.next': 'المجلد التالي',
  'volumes.previous': 'المجلد السابق',

  'drop.hint': 'أفلت هنا للفتح',

  'hold.wheel': 'انقر هنا لاستخدام عجلة الفأرة، أو استمر في الضغط على {key} للتكبير والتصغير',
  'hold.touch': 'انقر للتمرير هنا، أو استخدم إصبعين للتكبير والتصغير',

  'shortcuts.show': 'اختصارات لوحة المفاتيح',

  'scrubber.label': 'الموضع في الوثيقة',
  'scrubber.value': '{page}، {chapter}',

  'comingBack.was': 'كنت في الصفحة {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'كنت قد تقدّمت أكثر في هذه الوثيقة.',
  'comingBack.go': 'الانتقال إلى الصفحة {position, number}',
  'comingBack.goInside': 'الانتقال إليها',
  'comingBack.where': 'يوجد في الشريط العلوي زر ينقلك إلى هناك.',
  'comingBack.dismiss': 'إخفاء',

  'start.title': 'فتح وثيقة',
  'start.lead': 'يعرض Lectern ما تتيحه المكتبات: التمثيلات الرقمية في Alma وملفات بيان IIIF.',
  'start.field': 'عنوان URL لملف بيان IIIF أو لتسليم من Alma',
  'start.open': 'فتح',
  'start.samples': 'نماذج',
  'start.invalid': 'هذا ليس عنوان ويب. ينبغي أن يبدأ بـ https://.',
}
