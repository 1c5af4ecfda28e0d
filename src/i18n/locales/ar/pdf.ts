import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'كلمة المرور',
  'pdf.password.why': 'هذا الملف محمي. يمكن للمكتبة أو لمؤلفه أن يخبرك بكلمة المرور.',
  'pdf.password.wrong': 'هذه ليست كلمة المرور. تحقق من الأحرف الكبيرة والصغيرة، ثم أعد المحاولة.',
  'pdf.password.open': 'فتح',
  'pdf.enclosed.save': 'حفظ',
  'pdf.enclosed.looking': 'جارٍ البحث عن ملفات أخرى في الصفحات…',
  'pdf.hugeImage': 'في هذا الملف صورة أكبر من أن تُرسم هنا.',
  'pdf.form': 'لا يمكن قراءة هذه الاستمارة إلا في البرنامج الذي أُعدّت له.',
  'pdf.damagedPage': 'هذه الصفحة من ملف PDF تالفة.',
  'pdf.otherPages': 'يمكن قراءة الصفحات الأخرى.',
}
