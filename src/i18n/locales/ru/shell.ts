import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Открывается…',
  'viewer.loadingBytes': 'Открывается… получено {size}',
  'viewer.stillLoading': 'Всё ещё открывается. Сервер отвечает медленно.',
  'viewer.untitled': 'Без названия',
  'viewer.empty.title': 'Здесь нечего показать',
  'viewer.empty.body':
    'У этой библиографической записи нет собственных файлов. Возможно, они хранятся в другом месте: воспользуйтесь ссылками ниже или обратитесь в библиотеку.',
  'viewer.empty.bodyAlone':
    'У этой библиографической записи нет собственных файлов. Возможно, они хранятся в другом месте; обратитесь в библиотеку.',
  'viewer.main': 'Страница',
  'viewer.skip': 'Перейти к странице',
  'viewer.readText': 'Читать текст этой страницы',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Загрузить эту часть заново',
  'viewer.partFailed': 'Эта часть не загрузилась или перестала работать. Всем остальным можно пользоваться.',

  'page.named': 'Страница {position, number} из {total, number}',
  'page.namedWithLabel': 'Страница {position, number} из {total, number}, {label}',
  'page.pairNamed': 'Страницы {position, number} и {last, number} из {total, number}',
  'page.pairNamedWithLabel': 'Страницы {position, number} и {last, number} из {total, number}, {label}',
  'page.file': 'Файл {file, number} из {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Файл {file, number} из {files, number}, страница {position, number} из {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Файл {file, number} из {files, number}, страницы {position, number} и {last, number} из {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Файл',
  'page.fieldInFile': 'Файл {file, number} из {files, number}, страница',
  'page.field': 'Перейти к странице (порядковый номер или печатное обозначение)',
  'page.notFound': 'Страницы «{typed}» нет. Введите номер от 1 до {total, number} или печатное обозначение.',
  'page.next': 'Следующая страница',
  'page.previous': 'Предыдущая страница',
  'page.first': 'Первая страница',
  'page.last': 'Последняя страница',
  'page.loading': 'Загрузка страницы…',
  'page.partsNotShown': 'Не всё на этой странице можно показать здесь.',

  'zoom.in': 'Увеличить',
  'zoom.out': 'Уменьшить',
  'zoom.whole': 'Страница целиком',
  'zoom.announced': 'Масштаб {percent, number} %',
  'zoom.announcedWhole': 'Страница целиком',

  'pan.title': 'Перемещение видимой части',
  'pan.left': 'Сдвинуть влево',
  'pan.right': 'Сдвинуть вправо',
  'pan.up': 'Сдвинуть вверх',
  'pan.down': 'Сдвинуть вниз',

  'layout.title': 'Расположение',
  'layout.single': 'Одна страница',
  'layout.scroll': 'Прокрутка',
  'layout.overview': 'Обзор',
  'layout.book': 'Две страницы',
  'layout.shift': 'Изменить состав разворотов',

  'rotate.right': 'Повернуть по часовой стрелке',
  'rotate.left': 'Повернуть против часовой стрелки',
  'rotate.announced': 'Повёрнуто на {degrees, number}°',

  'fullscreen.enter': 'Во весь экран',
  'fullscreen.leave': 'Выйти из полноэкранного режима',

  'navigator.show': 'Обзорная карта',
  'navigator.hint': 'В рамке — видимая часть. Щёлкните, чтобы переместиться.',

  'order.title': 'Порядок страниц',
  'order.delivered': 'Как получено',
  'order.number': 'Порядок {number, number}',

  'toolbar.panels': 'Панели',
  'toolbar.pages': 'Страницы',
  'toolbar.view': 'Вид',
  'toolbar.more': 'Ещё',

  'collection.back': 'Назад к коллекции',
  'collection.ways': 'Связанные ссылки',
  'collection.byDate': 'По дате',
  'collection.entries': '{count, plural, one {# позиция} few {# позиции} many {# позиций} other {# позиции}}',
  'collection.volumes': '{count, plural, one {# том} few {# тома} many {# томов} other {# тома}}',
  'collection.empty.title': 'Эта коллекция пуста',
  'collection.empty.body':
    'В коллекции нет ничего, что можно открыть. Возможно, библиотека её ещё не наполнила.',
  'collection.more': 'Ещё из этой коллекции',
  'collection.next': 'Следующее в коллекции',
  'collection.previous': 'Предыдущее в коллекции',

  'volumes.next': 'Следующий том',
  'volumes.previous': 'Предыдущий том',

  'drop.hint': 'Отпустите, чтобы открыть',

  'hold.wheel': 'Щёлкните здесь, чтобы использовать колесо мыши, или удерживайте {key}, чтобы менять масштаб',
  'hold.touch': 'Коснитесь, чтобы прокручивать здесь, или меняйте масштаб двумя пальцами',

  'shortcuts.show': 'Сочетания клавиш',

  'scrubber.label': 'Место в документе',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was':
    'Вы остановились на странице {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'В прошлый раз вы остановились дальше в этом документе.',
  'comingBack.go': 'Перейти на страницу {position, number}',
  'comingBack.goInside': 'Перейти туда',
  'comingBack.where': 'Туда ведёт кнопка на верхней панели.',
  'comingBack.dismiss': 'Скрыть',

  'start.title': 'Открыть документ',
  'start.lead': 'Lectern показывает то, что предоставляют библиотеки: представления Alma и манифесты IIIF.',
  'start.field': 'URL манифеста IIIF или службы доставки Alma',
  'start.open': 'Открыть',
  'start.samples': 'Примеры',
  'start.invalid': 'Это не веб-адрес. Он должен начинаться с https://.',
}
