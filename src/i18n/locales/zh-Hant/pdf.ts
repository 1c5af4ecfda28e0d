import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': '密碼',
  'pdf.password.why': '此檔案受保護。圖書館或作者可以告訴您密碼。',
  'pdf.password.wrong': '密碼不正確。請檢查大小寫，然後再試一次。',
  'pdf.password.open': '開啟',
  'pdf.enclosed.save': '儲存',
  'pdf.enclosed.looking': '正在各頁中尋找更多檔案…',
  'pdf.hugeImage': '此檔案中有一張影像過大，無法在此繪製。',
  'pdf.form': '此表單只能在為其製作的程式中閱讀。',
  'pdf.damagedPage': '此 PDF 的本頁已損壞。',
  'pdf.otherPages': '其他頁面可以閱讀。',
}
