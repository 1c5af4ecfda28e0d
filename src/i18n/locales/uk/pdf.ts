import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Пароль',
  'pdf.password.why': 'Цей файл захищено. Пароль може повідомити бібліотека або автор файлу.',
  'pdf.password.wrong': 'Пароль неправильний. Перевірте великі й малі літери та спробуйте ще раз.',
  'pdf.password.open': 'Відкрити',
  'pdf.enclosed.save': 'Зберегти',
  'pdf.enclosed.looking': 'Пошук інших файлів на сторінках…',
  'pdf.hugeImage': 'Зображення в цьому файлі завелике, щоб показати його тут.',
  'pdf.form': 'Цю форму можна прочитати лише в програмі, для якої її створено.',
  'pdf.damagedPage': 'Ця сторінка PDF пошкоджена.',
  'pdf.otherPages': 'Інші сторінки можна прочитати.',
}
