import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Този файл',
  'downloads.original': 'Оригинален файл',
  'downloads.text': 'Текст на тази страница',
  'downloads.picture': 'Изображение на тази страница',
  'downloads.width': 'Ширина {width, number} пиксела',
  'downloads.fullSize': 'Пълен размер',
  'downloads.others': 'Други формати',
  'downloads.openHere': 'Отваряне тук',
  'downloads.backTo': 'Назад към „{title}“',
  'downloads.pages': 'Избрани страници',
  'downloads.which': 'Страници, например 1-5, 9',
  'downloads.wrong': 'Въведете номера на страници от 1 до {total, number}, например 1-5, 9.',
  'downloads.tooMany':
    'Най-много {most, number} страници наведнъж. Изберете по-малко, а след това следващите.',
  'downloads.makePdf': 'Създаване на PDF',
  'downloads.print': 'Печат',
  'downloads.working': 'Страници: {done, number} от {total, number}',
  'downloads.cancel': 'Отказ',
  'downloads.done': 'PDF файлът е готов и е предаден към изтеглянията на браузъра.',
  'downloads.failed':
    'Страница {page, number} не можа да се получи, затова не е създадено нищо. Проверете връзката с мрежата и опитайте отново или изберете други страници.',
  'downloads.makePictures': 'Запазване на изображенията',
  'downloads.pictureSize': 'Размер на изображенията',
  'downloads.saved': 'Изображенията са готови и са предадени към изтеглянията на браузъра.',
  'downloads.picturesAbout': 'Изображения: около {size}',
}
