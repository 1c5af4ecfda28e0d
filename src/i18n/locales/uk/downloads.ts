import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Цей файл',
  'downloads.original': 'Оригінальний файл',
  'downloads.text': 'Текст цієї сторінки',
  'downloads.picture': 'Зображення цієї сторінки',
  'downloads.width': 'Ширина: {width, number} пікс.',
  'downloads.fullSize': 'Повний розмір',
  'downloads.others': 'Інші формати',
  'downloads.openHere': 'Відкрити тут',
  'downloads.backTo': 'Назад: «{title}»',
  'downloads.pages': 'Вибрані сторінки',
  'downloads.which': 'Сторінки, наприклад 1-5, 9',
  'downloads.wrong': 'Введіть номери сторінок від 1 до {total, number}, наприклад 1-5, 9.',
  'downloads.tooMany': 'Не більше {most, number} сторінок за один раз. Виберіть менше, а потім наступні.',
  'downloads.makePdf': 'Створити PDF',
  'downloads.print': 'Друкувати',
  'downloads.working': 'Сторінки: {done, number} з {total, number}',
  'downloads.cancel': 'Скасувати',
  'downloads.done': 'Файл PDF готовий і переданий до завантажень браузера.',
  'downloads.failed':
    'Не вдалося отримати сторінку {page, number}, тому нічого не створено. Перевірте з’єднання та спробуйте ще раз або виберіть інші сторінки.',
  'downloads.makePictures': 'Зберегти зображення',
  'downloads.pictureSize': 'Розмір зображень',
  'downloads.saved': 'Зображення готові й передані до завантажень браузера.',
  'downloads.picturesAbout': 'Зображення: близько {size}',
}
