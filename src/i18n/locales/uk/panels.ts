import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Налаштування зображення',
  'adjust.brightness': 'Яскравість',
  'adjust.contrast': 'Контраст',
  'adjust.invert': 'Інвертувати кольори',
  'adjust.reset': 'Скинути',

  'layers.title': 'Шари',

  'panel.close': 'Закрити',
  'panel.contents': 'Зміст',
  'panel.thumbnails': 'Мініатюри',
  'panel.volumes': 'Томи',
  'panel.collection': 'Колекція',
  'panel.about': 'Відомості',
  'panel.share': 'Поділитися',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Змісту немає.',
  'contents.part': '{name}, частина {part, number} з {count, number}',
  'contents.untitled': 'Розділ без назви',

  'about.rights': 'Права',
  'about.provider': 'Ким надано',
  'about.homepage': 'Див. також у мережі',
  'about.renderings': 'Інші формати',
  'about.seeAlso': 'Дані про цей об’єкт',
  'about.page': 'Про цю сторінку',
  'about.source': 'Джерело',
  'about.manifest': 'URL маніфесту або служби доставки',
  'about.newTab': '(відкриється в новій вкладці)',

  'share.link': 'Посилання на цю сторінку',
  'share.linkRegion': 'Посилання на видиму частину',
  'share.copy': 'Копіювати',
  'share.copied': 'Скопійовано',
  'share.selected': 'Посилання виділено, його можна скопіювати вручну.',
  'share.notPossible':
    'Цей документ відкрито за адресою, яка діє лише кілька хвилин. Посилання на нього в інших не спрацює.',

  'embed.switch': 'Інші версії цього видання',
  'share.state': 'Стан вмісту IIIF',
  'share.stateLink': 'Посилання для переглядачів IIIF',
  'share.stateJson': 'Стан вмісту у форматі JSON',

  'share.drag': 'Перетягніть цю піктограму до іншого переглядача IIIF, щоб відкрити об’єкт у ньому.',

  'cite.title': 'Цитувати',
  'embed.title': 'Вбудувати',
  'embed.html': 'HTML для копіювання',

  'settings.title': 'Налаштування',

  'panel.text': 'Текст',
  'panel.files': 'Файли',
  'panel.transcript': 'Розшифрування',
  'panel.annotations': 'Анотації',
  'panel.places': 'Місця',
  'panel.preflight': 'Попередня перевірка',

  'transcript.text': 'Текст',
  'transcript.follow': 'Стежити за записом',
  'transcript.waiting': 'Завантаження розшифрування…',
  'transcript.none': 'Цей запис не має розшифрування.',
  'transcript.failed':
    'Не вдалося прочитати розшифрування. Спробуйте ще раз; якщо не допоможе, повідомте бібліотеку.',
  'transcript.lineAt': 'Відтворити з {time}',

  'panel.find': 'Знайти',

  'find.field': 'Шукані слова',
  'find.matchCase': 'Враховувати регістр',
  'find.wholeWords': 'Слово повністю',
  'find.matchAccents': 'Враховувати діакритичні знаки',
  'find.hint': 'Введіть слово або фразу.',
  'find.searching': 'Триває пошук…',
  'find.count':
    '{total, plural, =0 {Нічого не знайдено. Спробуйте інше написання або менше слів.} one {# результат} few {# результати} many {# результатів} other {# результату}}',
  'find.listed': 'Результатів: {total, number}. Показано перші {count, number}.',
  'find.next': 'Наступний результат',
  'find.previous': 'Попередній результат',
  'find.page': 'Сторінка {label}',
  'find.reading': 'Прочитано сторінок: {read, number} з {of, number}',
  'find.mark': 'Результат {position, number} з {total, number}: {words}',
  'find.failed': 'Частину тексту не вдалося охопити пошуком. Повторіть пошук пізніше.',
  'find.serviceFailed': 'Пошук бібліотеки не відповів, тому сторінки переглядаються по одній.',
  'find.inContents': 'у змісті',
  'find.inAbout': 'в описі',
  'find.inStatement': 'в описі: {label}',
  'find.along': 'Результати за сторінками',
  'find.onPage':
    '{count, plural, one {# результат} few {# результати} many {# результатів} other {# результату}}',

  'panel.downloads': 'Завантажити',

  'downloads.file': 'Цей файл',
  'downloads.original': 'Оригінальний файл',
  'downloads.text': 'Текст цієї сторінки',
  'downloads.picture': 'Зображення цієї сторінки',
  'downloads.width': 'Ширина: {width, number} пікс.',
  'downloads.fullSize': 'Повний розмір',
  'downloads.others': 'Інші формати',
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

  'panel.representations': 'Репрезентації',
}
