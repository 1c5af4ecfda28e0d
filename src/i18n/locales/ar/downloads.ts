import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'هذا الملف',
  'downloads.original': 'الملف الأصلي',
  'downloads.text': 'نص هذه الصفحة',
  'downloads.picture': 'صورة هذه الصفحة',
  'downloads.width': 'بعرض {width, number} بكسل',
  'downloads.fullSize': 'الحجم الكامل',
  'downloads.others': 'صيغ أخرى',
  'downloads.openHere': 'فتح هنا',
  'downloads.backTo': 'رجوع إلى «{title}»',
  'downloads.pages': 'صفحات مختارة',
  'downloads.which': 'الصفحات، مثل 1-5, 9',
  'downloads.wrong': 'اكتب أرقام صفحات من 1 إلى {total, number}، مثل 1-5, 9.',
  'downloads.tooMany': 'الحد الأقصى {most, number} صفحة في المرة الواحدة. اختر عددًا أقل، ثم الصفحات التالية.',
  'downloads.makePdf': 'إنشاء PDF',
  'downloads.print': 'طباعة',
  'downloads.working': '{done, number} من {total, number} من الصفحات',
  'downloads.cancel': 'إلغاء',
  'downloads.done': 'ملف PDF جاهز وقد سُلِّم إلى تنزيلات المتصفح.',
  'downloads.failed':
    'تعذّر جلب الصفحة {page, number}، ولذلك لم يُنشأ شيء. تحقق من الاتصال ثم أعد المحاولة، أو اختر صفحات أخرى.',
  'downloads.makePictures': 'حفظ الصور',
  'downloads.pictureSize': 'حجم الصور',
  'downloads.saved': 'الصور جاهزة وقد سُلِّمت إلى تنزيلات المتصفح.',
  'downloads.picturesAbout': 'الصور: نحو {size}',
}
