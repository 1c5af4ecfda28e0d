import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Налаштування зображення',

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
  'find.noWords': 'У PDF немає тексту: у ньому не можна шукати, і його не можна прослухати.',
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

  'panel.representations': 'Репрезентації',
}
