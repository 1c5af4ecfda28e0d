import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'パスワード',
  'pdf.password.why': 'このファイルは保護されています。パスワードは図書館または作成者にお尋ねください。',
  'pdf.password.wrong': 'パスワードが違います。大文字と小文字を確認して、もう一度お試しください。',
  'pdf.password.open': '開く',
  'pdf.enclosed.save': '保存',
  'pdf.enclosed.looking': 'ページ内の他のファイルを探しています…',
  'pdf.hugeImage': 'このファイルには、ここで描画するには大きすぎる画像が含まれています。',
  'pdf.form': 'このフォームは、作成に使われたプログラムでのみ読むことができます。',
  'pdf.damagedPage': 'PDF のこのページは破損しています。',
  'pdf.otherPages': 'ほかのページは読むことができます。',
}
