import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Парола',
  'pdf.password.why': 'Този файл е защитен. Библиотеката или авторът му може да ви каже паролата.',
  'pdf.password.wrong': 'Това не е паролата. Проверете главните и малките букви и опитайте отново.',
  'pdf.password.open': 'Отваряне',
  'pdf.enclosed.save': 'Запазване',
  'pdf.enclosed.looking': 'Търсене на още файлове по страниците…',
  'pdf.hugeImage': 'Изображение в този файл е твърде голямо, за да се изчертае тук.',
  'pdf.form': 'Този формуляр може да се прочете само в програмата, за която е създаден.',
  'pdf.damagedPage': 'Тази страница от PDF файла е повредена.',
  'pdf.otherPages': 'Останалите страници могат да се четат.',
}
