import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Настройка на изображението',

  'layers.title': 'Слоеве',

  'panel.close': 'Затваряне',
  'panel.contents': 'Съдържание',
  'panel.thumbnails': 'Миниатюри',
  'panel.volumes': 'Томове',
  'panel.collection': 'Колекция',
  'panel.about': 'Информация',
  'panel.share': 'Споделяне',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Няма съдържание.',
  'contents.part': '{name}, част {part, number} от {count, number}',
  'contents.untitled': 'Раздел без заглавие',

  'about.rights': 'Права',
  'about.provider': 'Предоставено от',
  'about.homepage': 'Вижте и в мрежата',
  'about.renderings': 'Други формати',
  'about.seeAlso': 'Данни за този обект',
  'about.page': 'За тази страница',
  'about.source': 'Източник',
  'about.manifest': 'URL на манифеста или предоставянето',
  'about.newTab': '(отваря се в нов раздел)',

  'share.link': 'Връзка към тази страница',
  'share.linkRegion': 'Връзка към видимата част',
  'share.copy': 'Копиране',
  'share.copied': 'Копирано',
  'share.selected': 'Връзката е маркирана и може да се копира ръчно.',
  'share.notPossible':
    'Този документ е отворен чрез адрес, който изтича след няколко минути. Връзка към него няма да работи при други хора.',

  'embed.switch': 'Други версии на това заглавие',
  'share.state': 'Състояние на съдържанието (IIIF)',
  'share.stateLink': 'Връзка за програми за преглед на IIIF',
  'share.stateJson': 'Състояние на съдържанието като JSON',

  'share.drag': 'Плъзнете тази икона в друга програма за преглед на IIIF, за да отворите обекта там.',

  'cite.title': 'Цитиране',
  'embed.title': 'Вграждане',
  'embed.html': 'HTML за копиране',

  'settings.title': 'Настройки',

  'panel.text': 'Текст',
  'panel.files': 'Файлове',
  'panel.transcript': 'Препис',
  'panel.annotations': 'Анотации',
  'panel.places': 'Места',
  'panel.preflight': 'Предварителна проверка',

  'panel.find': 'Търсене',

  'find.field': 'Думи за търсене',
  'find.matchCase': 'Съобразяване с главни и малки букви',
  'find.wholeWords': 'Цели думи',
  'find.matchAccents': 'Съобразяване с диакритичните знаци',
  'find.hint': 'Въведете дума или израз.',
  'find.searching': 'Търсене…',
  'find.count':
    '{total, plural, =0 {Няма резултати. Опитайте с друго изписване или с по-малко думи.} one {# резултат} other {# резултата}}',
  'find.listed': 'Резултати: {total, number}. Показани са първите {count, number}.',
  'find.noWords': 'PDF файлът няма текст: в него не може да се търси и не може да се чете на глас.',
  'find.next': 'Следващ резултат',
  'find.previous': 'Предишен резултат',
  'find.page': 'Страница {label}',
  'find.reading': 'Прочетени страници: {read, number} от {of, number}',
  'find.mark': 'Резултат {position, number} от {total, number}: {words}',
  'find.failed': 'Част от текста не можа да се претърси. Потърсете отново по-късно.',
  'find.serviceFailed':
    'Търсенето на библиотеката не отговори, затова страниците се претърсват една по една.',
  'find.inContents': 'в съдържанието',
  'find.inAbout': 'в описанието',
  'find.inStatement': 'в описанието: {label}',
  'find.along': 'Резултати по страниците',
  'find.onPage': '{count, plural, one {# резултат} other {# резултата}}',

  'panel.downloads': 'Изтегляне',

  'panel.representations': 'Представяния',
}
