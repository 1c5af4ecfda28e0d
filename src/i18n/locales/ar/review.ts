import type { ReviewMessages } from '../en/review'

/** Words of the preflight panel. */
export const review: ReviewMessages = {
  'review.lead':
    'يفحص كل ملفات هذا الكائن بحثًا عما قد يكون خطأ. كل ملاحظة سؤال. لا يُغيَّر شيء ولا يُرسل شيء إلى أي مكان.',
  'review.start': 'فحص كل الملفات',
  'review.again': 'إعادة الفحص',
  'review.cancel': 'إلغاء',
  'review.checking': 'الملفات المفحوصة',
  'review.progress': '{done, number} من {all, number} من الملفات',
  'review.seconds':
    '{count, plural, zero {بقي أقل من ثانية} one {بقيت ثانية واحدة تقريبًا} two {بقيت ثانيتان تقريبًا} few {بقيت # ثوانٍ تقريبًا} many {بقيت # ثانية تقريبًا} other {بقيت # ثانية تقريبًا}}',
  'review.minutes':
    '{count, plural, zero {بقي أقل من دقيقة} one {بقيت دقيقة واحدة تقريبًا} two {بقيت دقيقتان تقريبًا} few {بقيت # دقائق تقريبًا} many {بقيت # دقيقة تقريبًا} other {بقيت # دقيقة تقريبًا}}',
  'review.cancelled': 'أُلغي الفحص. هذه هي الملاحظات حتى الآن.',
  'review.count':
    '{count, plural, =0 {لم يُعثر على شيء} zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}',
  'review.certain': 'مؤكد',
  'review.likely': 'يحتاج إلى نظر',
  'review.page': 'الصفحة {page, number}، {name}',
  'review.more':
    '{count, plural, zero {لا مزيد} one {واحدة أخرى} two {اثنتان أخريان} few {# أخرى} many {# أخرى} other {# أخرى}}',
  'review.decision': 'القرار',
  'review.right': 'صحيحة',
  'review.wrong': 'غير صحيحة',
  'review.accepted': 'مقبول كما هو',
  'review.note': 'تعليق',
  'review.undecided': 'ما لم يُبتّ فيه فقط',
  'review.gone': 'بُتّ فيه سابقًا ولم يعد موجودًا',
  'review.report': 'التقرير',
  'review.csv': 'حفظ كجدول (CSV)',
  'review.json': 'حفظ بصيغة JSON',
  'review.print': 'طباعة',
  'review.copy': 'نسخ ملخص',
  'review.copied': 'تم النسخ',
  'review.notCopied': 'لا يسمح المتصفح بالنسخ. احفظ التقرير بدلًا من ذلك.',
  'review.compare': 'المقارنة بحالة سابقة',
  'review.compareLead':
    'يعرض الصفحات التي تغيّرت أو أُضيفت أو حُذفت أو نُقلت منذ تقرير سابق (JSON) أو مجلد سابق.',
  'review.openReport': 'فتح تقرير سابق',
  'review.chooseEarlier': 'اختيار المجلد السابق',
  'review.noReport': 'هذا ليس تقرير JSON حفظه Lectern.',
  'review.noFolder': 'لا يمكن قراءة المجلد.',
  'review.changes':
    '{count, plural, =0 {لم يتغيّر شيء} zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  'review.changed': 'تغيّرت',
  'review.alike': 'تغيّرت (تشابه {percent, number}٪)',
  'review.added': 'أُضيفت',
  'review.removed': 'حُذفت',
  'review.moved': 'نُقلت',
  'review.before': 'قبل',
  'review.now': 'الآن',
  'review.why.damaged': 'يرى القرّاء خطأ في مكان هذا الملف.',
  'review.why.form': 'لا يستطيع بعض القرّاء فتحه، أو ينتظرون طويلًا.',
  'review.why.order': 'ربما تكون صفحة مفقودة أو في غير مكانها.',
  'review.why.doubled': 'يقلّب القرّاء الصفحة نفسها مرتين، وربما تكون صفحة أخرى مفقودة في مكانها.',
  'review.why.picture': 'ربما تكون الصورة المختلفة عما يجاورها مقصوصة أو مُدارة أو ممسوحة ضوئيًا مسحًا رديئًا.',
  'review.why.labels': 'يصل القرّاء الذين يبحثون عن رقم صفحة مطبوع إلى صفحة خاطئة.',
  'review.why.text': 'لا يمكن البحث في الصفحة ولا نسخها ولا قراءتها بصوت مسموع.',
  'review.why.captions': 'من لا يستطيعون سماع التسجيل لا تصل إليهم كلماته.',
  'review.why.delivery': 'عندما لا يجيب التخزين كما تحتاج المتصفحات، ينتظر القرّاء أو يرون خطأ.',
  'review.why.description': 'لا يعرف القرّاء ما هذا، ولا ما يجوز لهم فعله به.',
}
