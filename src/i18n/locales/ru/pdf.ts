import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Пароль',
  'pdf.password.why': 'Этот файл защищён. Пароль может сообщить библиотека или автор файла.',
  'pdf.password.wrong': 'Пароль неверен. Проверьте прописные и строчные буквы и повторите попытку.',
  'pdf.password.open': 'Открыть',
  'pdf.enclosed.save': 'Сохранить',
  'pdf.enclosed.looking': 'Поиск других файлов на страницах…',
  'pdf.hugeImage': 'Изображение в этом файле слишком велико, чтобы показать его здесь.',
  'pdf.form': 'Эту форму можно прочитать только в той программе, для которой она создана.',
  'pdf.damagedPage': 'Эта страница PDF повреждена.',
  'pdf.otherPages': 'Остальные страницы можно прочитать.',
}
