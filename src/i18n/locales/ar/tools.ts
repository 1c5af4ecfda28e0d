import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.saturation': 'التشبّع',
  'adjust.grey': 'تدرّج الرمادي',
  'adjust.mirror': 'عكس أفقي',
  'ruler.show': 'المسطرة',
  'ruler.label': 'المسطرة: {length}',
  'ruler.size': 'أبعاد هذه الصفحة {width} × {height}.',
  'ruler.object': 'بحسب المقياس المذكور في الكائن.',
  'ruler.library': 'بحسب ما تذكره المكتبة عن دقة مسحها الضوئي: {dpi} بكسل لكل بوصة.',
  'ruler.file': 'بحسب الدقة المذكورة في الملف: {dpi} بكسل لكل بوصة. لا تذكر الملفات الدقة الصحيحة دائمًا.',
  'ruler.unknown': 'لا يذكر الكائن ولا ملفه حجم هذه الصفحة، ولذلك لا يمكن رسم المسطرة.',
  'ruler.waiting': 'جارٍ البحث عن مقياس هذه الصفحة…',
  'ruler.layout': 'تُرسم المسطرة عند عرض صفحة واحدة أو صفحتين متقابلتين.',
  'text.title': 'نص الكائن كاملًا',
  'text.save': 'حفظ نص جميع الصفحات',
  'text.saved': 'سُلِّم النص إلى تنزيلات المتصفح.',
  'text.none': 'تعذّرت قراءة أي نص.',
  'text.without': 'حُفظ دون نص الصفحات التالية، إذ تعذّرت قراءته: {pages}.',
  'back.to': 'العودة إلى {host}',
  'link.moved': 'صفحة هذا الرابط موجودة الآن في موضع آخر من الكائن: {page}.',
  'link.unsure':
    'تغيّر هذا الكائن منذ إنشاء الرابط. الأرجح أن هذه هي الصفحة المقصودة، لكن ذلك غير مؤكد: {page}.',
  'link.missing': 'تغيّر هذا الكائن منذ إنشاء الرابط، ولم تعد صفحة الرابط موجودة فيه. المعروض الآن: {page}.',
  'collection.waiting': 'جارٍ تحميل مزيد من المداخل…',
  'collection.failed': 'تعذّر تحميل بقية هذه المجموعة.',
  'collection.cut': 'ليست جميع مداخل هذه المجموعة مدرجة هنا.',
  'canvas.waiting': 'جارٍ تحميل هذه الصفحة…',
  'canvas.elsewhere': 'يوجد وصف هذه الصفحة على {host}، ولا يُجلب من هناك.',
}
