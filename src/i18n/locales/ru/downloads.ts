import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Этот файл',
  'downloads.original': 'Исходный файл',
  'downloads.text': 'Текст этой страницы',
  'downloads.picture': 'Изображение этой страницы',
  'downloads.width': 'Ширина: {width, number} пикс.',
  'downloads.fullSize': 'Полный размер',
  'downloads.others': 'Другие форматы',
  'downloads.openHere': 'Открыть здесь',
  'downloads.backTo': 'Назад: «{title}»',
  'downloads.pages': 'Выбранные страницы',
  'downloads.which': 'Страницы, например 1-5, 9',
  'downloads.wrong': 'Введите номера страниц от 1 до {total, number}, например 1-5, 9.',
  'downloads.tooMany': 'Не более {most, number} страниц за один раз. Выберите меньше, а затем следующие.',
  'downloads.makePdf': 'Создать PDF',
  'downloads.print': 'Печать',
  'downloads.working': 'Страницы: {done, number} из {total, number}',
  'downloads.cancel': 'Отмена',
  'downloads.done': 'Файл PDF готов и передан в загрузки браузера.',
  'downloads.failed':
    'Не удалось получить страницу {page, number}, поэтому ничего не создано. Проверьте подключение и повторите попытку или выберите другие страницы.',
  'downloads.makePictures': 'Сохранить изображения',
  'downloads.pictureSize': 'Размер изображений',
  'downloads.saved': 'Изображения готовы и переданы в загрузки браузера.',
  'downloads.picturesAbout': 'Изображения: около {size}',
}
