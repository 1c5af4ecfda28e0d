import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': '密码',
  'pdf.password.why': '此文件受保护。图书馆或作者可以告诉您密码。',
  'pdf.password.wrong': '密码不正确。请检查大小写，然后重试。',
  'pdf.password.open': '打开',
  'pdf.enclosed.save': '保存',
  'pdf.enclosed.looking': '正在各页中查找更多文件…',
  'pdf.hugeImage': '此文件中有一张图像过大，无法在此绘制。',
  'pdf.form': '此表单只能在为其制作的程序中阅读。',
  'pdf.damagedPage': '此 PDF 的本页已损坏。',
  'pdf.otherPages': '其他页面可以阅读。',
}
