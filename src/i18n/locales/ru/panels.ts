import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Настройка изображения',

  'layers.title': 'Слои',

  'panel.close': 'Закрыть',
  'panel.contents': 'Содержание',
  'panel.thumbnails': 'Миниатюры',
  'panel.volumes': 'Тома',
  'panel.collection': 'Коллекция',
  'panel.about': 'Сведения',
  'panel.share': 'Поделиться',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Содержания нет.',
  'contents.part': '{name}, часть {part, number} из {count, number}',
  'contents.untitled': 'Раздел без названия',

  'about.rights': 'Права',
  'about.provider': 'Кем предоставлено',
  'about.homepage': 'См. также в сети',
  'about.renderings': 'Другие форматы',
  'about.seeAlso': 'Данные об этом объекте',
  'about.page': 'Об этой странице',
  'about.source': 'Источник',
  'about.manifest': 'URL манифеста или службы доставки',
  'about.newTab': '(откроется в новой вкладке)',

  'share.link': 'Ссылка на эту страницу',
  'share.linkRegion': 'Ссылка на видимую часть',
  'share.copy': 'Копировать',
  'share.copied': 'Скопировано',
  'share.selected': 'Ссылка выделена, её можно скопировать вручную.',
  'share.notPossible':
    'Этот документ открыт по адресу, который действует лишь несколько минут. Ссылка на него у других не сработает.',

  'embed.switch': 'Другие версии этого издания',
  'share.state': 'Состояние содержимого IIIF',
  'share.stateLink': 'Ссылка для программ просмотра IIIF',
  'share.stateJson': 'Состояние содержимого в формате JSON',

  'share.drag': 'Перетащите этот значок в другую программу просмотра IIIF, чтобы открыть объект в ней.',

  'cite.title': 'Цитировать',
  'embed.title': 'Встроить',
  'embed.html': 'HTML для копирования',

  'settings.title': 'Настройки',

  'panel.text': 'Текст',
  'panel.files': 'Файлы',
  'panel.transcript': 'Расшифровка',
  'panel.annotations': 'Аннотации',
  'panel.places': 'Места',
  'panel.preflight': 'Предварительная проверка',

  'panel.find': 'Найти',

  'find.field': 'Искомые слова',
  'find.matchCase': 'Учитывать регистр',
  'find.wholeWords': 'Слово целиком',
  'find.matchAccents': 'Учитывать диакритические знаки',
  'find.hint': 'Введите слово или фразу.',
  'find.searching': 'Идёт поиск…',
  'find.count':
    '{total, plural, =0 {Ничего не найдено. Попробуйте другое написание или меньше слов.} one {# результат} few {# результата} many {# результатов} other {# результата}}',
  'find.listed': 'Результатов: {total, number}. Показаны первые {count, number}.',
  'find.noWords': 'В PDF нет текста: в нём нельзя искать, и его нельзя прослушать.',
  'find.next': 'Следующий результат',
  'find.previous': 'Предыдущий результат',
  'find.page': 'Страница {label}',
  'find.reading': 'Прочитано страниц: {read, number} из {of, number}',
  'find.mark': 'Результат {position, number} из {total, number}: {words}',
  'find.failed': 'Часть текста не удалось охватить поиском. Повторите поиск позже.',
  'find.serviceFailed': 'Поисковая служба библиотеки не ответила, поэтому страницы просматриваются по одной.',
  'find.inContents': 'в содержании',
  'find.inAbout': 'в описании',
  'find.inStatement': 'в описании: {label}',
  'find.along': 'Результаты по страницам',
  'find.onPage':
    '{count, plural, one {# результат} few {# результата} many {# результатов} other {# результата}}',

  'panel.downloads': 'Скачать',

  'panel.representations': 'Представления',
}
