import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'للموظفين',
  'staff.picture': 'صورة هذه الصفحة',
  'staff.picture.file': 'الملف، كما يرسمه المتصفح',
  'staff.picture.service': 'خدمة الصور',
  'staff.picture.manifest': 'خدمة الصور، من ملف بيان التمثيل الرقمي',
  'staff.picture.decoder': 'الملف، بعد فك ترميزه في العارض',
  'staff.path': 'مسار التخزين',
  'staff.configuration': 'الإعدادات',
  'staff.sound': 'لم يُعثر على أخطاء.',
  'staff.unchecked': 'تعذّر جلب المخطط، ولذلك لم يُفحص شيء.',
  'staff.viewAs': 'العرض بصفة',
  'staff.simulation': 'محاكاة: {persona}. لا تُستشار قواعد نظام التسليم.',
  'staff.endSimulation': 'إنهاء المحاكاة',
  'staff.why': 'لماذا الأمر هكذا؟',
  'staff.copy': 'نسخ لتذكرة دعم',
  'staff.copied': 'تم النسخ',
  'staff.as.stranger': 'شخص غير معروف',
  'staff.as.signed-in': 'قارئ سجّل الدخول',
  'staff.as.on-campus': 'قارئ داخل الحرم الجامعي',
  'staff.as.denied': 'قارئ مرفوض الوصول',
  'staff.as.embargo': 'قارئ خلال فترة حظر مؤقت',
  'staff.as.copies': 'قارئ وجميع النسخ قيد الاستخدام',
  'staff.as.session-ends': 'قارئ تنتهي جلسته عند قلب الصفحة',
  'staff.as.phone': 'قارئ على هاتف',
  'staff.as.slow-line': 'قارئ باتصال بطيء',
  'staff.as.no-script': 'قارئ لا يشغّل متصفحه النصوص البرمجية',
  'staff.slowLine':
    'تتأخر كل إجابة {delay, number} ملّي ثانية وتصل بسرعة {rate, number} كيلوبايت في الثانية. أما العارض نفسه فقد حُمّل بالفعل.',
  'staff.hostPage': 'الصفحة التي تحتوي على العارض، بلا نصوص برمجية',
  'staff.as.text-only': 'الكلمات التي ينطقها قارئ الشاشة',
  'fault.json':
    'الإعدادات ليست JSON ابتداءً من السطر {line, number}: {cause, select, comma {توجد فاصلة ناقصة أو زائدة} quotes {اسم أو نص ليس بين علامتي اقتباس مزدوجتين مستقيمتين} end {تنتهي قبل الأوان، ويوجد قوس أو علامة اقتباس ناقصة} other {يوجد حرف لا مكان له هناك}}.',
  'fault.block': 'ينبغي أن تكون الإعدادات مجموعة واحدة بين قوسين متعرجين.',
  'fault.type':
    '{place} ينبغي أن يكون {expected, select, array {قائمة بين قوسين مربعين} object {مجموعة بين قوسين متعرجين} string {نصًا بين علامتي اقتباس} boolean {true أو false من دون علامتي اقتباس} number {عددًا} integer {عددًا صحيحًا} other {نصًا، أو نصوصًا بحسب اللغة بين قوسين متعرجين}}.',
  'fault.unknown': '{place} ليس إعدادًا معروفًا.{suggestion, select, none {} other { هل تقصد {suggestion}؟}}',
  'fault.value': 'قيمة {place} هي «{value}». ينبغي أن تكون إحدى القيم الآتية: {expected}.',
  'fault.host': 'قيمة {place} هي «{value}». اكتب المضيف فقط: {example}.',
  'fault.origin': 'قيمة {place} هي «{value}». اكتب المخطط (scheme) والمضيف فقط، من دون مسار: {example}.',
  'fault.form': 'قيمة {place} هي «{value}». اكتبها بصيغة مثل {example}.',
  'fault.range':
    'قيمة {place} هي {value}. ينبغي ألا تقل عن {least}{most, select, none {} other { وألا تزيد على {most}}}.',
  'fault.missing': '{place} غير موجود.',
  'fault.closed':
    '{closes, select, terms {لن يُفتح أي كائن حتى يُصلَح هذا.} contentWarnings {لن يُفتح أي كائن حتى يُصلَح هذا.} openHosts {لن تُفتح كائنات المضيفات غير المدرجة إدراجًا صحيحًا حتى يُصلَح هذا.} permissions {كل ما لم يُسمح به على نحو صحيح ممنوع حتى يُصلَح هذا.} rules {لا يستطيع القرّاء سوى القراءة حيث تسري هذه القاعدة حتى تُصلَح.} authorizationHosts {لن يُعرض تسجيل دخول آخر حتى يُصلَح هذا.} embedOrigins {لن تستطيع الصفحات غير المدرجة إدراجًا صحيحًا تضمين العارض حتى يُصلَح هذا.} other {لن يُفتح أي شيء حتى يُصلَح هذا.}}',
  'staff.withoutCookies':
    '{host} مدرج في credentialHosts لكنه لا يقبل ملفات تعريف الارتباط: فهو يردّ بـ Access-Control-Allow-Origin: * وقد أُرسل الطلب إليه من دونها. احذفه من credentialHosts، أو اجعله يردّ بأصل (origin) هذا العارض وبـ Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'الإضافة {name} {fault, select, origin {لا يجوز أن تأتي إلا من خادم العارض نفسه أو عبر https} missing {تعذّر تحميلها} late {لم تستجب خلال {seconds, number} ثانية} form {ليست مكتوبة كما توضح الوثائق} taken {تستخدم اسمًا أو مفتاحًا مستخدمًا من قبل} threw {توقفت بسبب خطأ} other {تطلب شيئًا لا تحصل عليه الإضافات}}: {detail}',
  'staff.faults':
    '{count, plural, zero {لا أخطاء في الإعدادات} one {خطأ واحد في الإعدادات} two {خطآن في الإعدادات} few {# أخطاء في الإعدادات} many {# خطأً في الإعدادات} other {# خطأ في الإعدادات}}',
}
