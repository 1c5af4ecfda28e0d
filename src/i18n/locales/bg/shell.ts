import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Отваряне…',
  'viewer.loadingBytes': 'Отваряне… получени {size}',
  'viewer.stillLoading': 'Все още се отваря. Сървърът отговаря бавно.',
  'viewer.untitled': 'Без заглавие',
  'viewer.empty.title': 'Тук няма какво да се покаже',
  'viewer.empty.body':
    'Този библиографски запис няма собствени файлове. Възможно е да се съхраняват другаде: вижте връзките по-долу или попитайте библиотеката.',
  'viewer.empty.bodyAlone':
    'Този библиографски запис няма собствени файлове. Възможно е да се съхраняват другаде; попитайте библиотеката.',
  'viewer.main': 'Страница',
  'viewer.skip': 'Към страницата',
  'viewer.readText': 'Прочитане на текста на тази страница',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Презареждане на тази част',
  'viewer.partFailed': 'Тази част не се зареди или спря да работи. Останалото може да се използва.',

  'page.named': 'Страница {position, number} от {total, number}',
  'page.namedWithLabel': 'Страница {position, number} от {total, number}, {label}',
  'page.pairNamed': 'Страници {position, number} и {last, number} от {total, number}',
  'page.pairNamedWithLabel': 'Страници {position, number} и {last, number} от {total, number}, {label}',
  'page.file': 'Файл {file, number} от {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Файл {file, number} от {files, number}, страница {position, number} от {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Файл {file, number} от {files, number}, страници {position, number} и {last, number} от {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Файл',
  'page.fieldInFile': 'Файл {file, number} от {files, number}, страница',
  'page.field': 'Към страница (пореден номер или печатно означение)',
  'page.notFound': 'Няма страница „{typed}“. Въведете номер от 1 до {total, number} или печатно означение.',
  'page.next': 'Следваща страница',
  'page.previous': 'Предишна страница',
  'page.first': 'Първа страница',
  'page.last': 'Последна страница',
  'page.loading': 'Зареждане на страницата…',
  'page.partsNotShown': 'Не всичко на тази страница може да се покаже тук.',

  'zoom.in': 'Увеличаване',
  'zoom.out': 'Намаляване',
  'zoom.whole': 'Цяла страница',
  'zoom.announced': 'Мащаб {percent, number}%',
  'zoom.announcedWhole': 'Цяла страница',

  'pan.title': 'Преместване на изгледа',
  'pan.left': 'Преместване наляво',
  'pan.right': 'Преместване надясно',
  'pan.up': 'Преместване нагоре',
  'pan.down': 'Преместване надолу',

  'layout.title': 'Оформление',
  'layout.single': 'Една страница',
  'layout.scroll': 'Превъртане',
  'layout.overview': 'Преглед',
  'layout.book': 'Две страници',
  'layout.shift': 'Промяна на двойките страници',

  'rotate.right': 'Завъртане надясно',
  'rotate.left': 'Завъртане наляво',
  'rotate.announced': 'Завъртяно на {degrees, number}°',

  'fullscreen.enter': 'Цял екран',
  'fullscreen.leave': 'Изход от цял екран',

  'navigator.show': 'Обзорна карта',
  'navigator.hint': 'Очертаната част е видимата. Щракнете, за да се преместите там.',

  'order.title': 'Ред на страниците',
  'order.delivered': 'Както е получено',
  'order.number': 'Ред {number, number}',

  'toolbar.panels': 'Панели',
  'toolbar.pages': 'Страници',
  'toolbar.view': 'Изглед',
  'toolbar.more': 'Още',

  'collection.back': 'Назад към колекцията',
  'collection.ways': 'Свързани връзки',
  'collection.byDate': 'По дата',
  'collection.entries': '{count, plural, one {# елемент} other {# елемента}}',
  'collection.volumes': '{count, plural, one {# том} other {# тома}}',
  'collection.empty.title': 'В тази колекция няма нищо',
  'collection.empty.body':
    'Колекцията не съдържа нищо, което може да се отвори. Възможно е библиотеката още да не я е попълнила.',
  'collection.more': 'Още от тази колекция',
  'collection.next': 'Следващ обект в колекцията',
  'collection.previous': 'Предишен обект в колекцията',

  'volumes.next': 'Следващ том',
  'volumes.previous': 'Предишен том',

  'drop.hint': 'Пуснете, за да се отвори',

  'hold.wheel': 'Щракнете тук, за да използвате колелцето, или задръжте {key}, за да променяте мащаба',
  'hold.touch': 'Докоснете, за да превъртате тук, или променяйте мащаба с два пръста',

  'shortcuts.show': 'Клавишни комбинации',

  'scrubber.label': 'Място в документа',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Бяхте на страница {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Бяхте по-нататък в този документ.',
  'comingBack.go': 'Към страница {position, number}',
  'comingBack.goInside': 'Към това място',
  'comingBack.where': 'Бутон в горната лента води дотам.',
  'comingBack.dismiss': 'Скриване',

  'start.title': 'Отваряне на документ',
  'start.lead':
    'Lectern показва това, което предоставят библиотеките: представяния от Alma и манифести IIIF.',
  'start.field': 'URL на манифест IIIF или на предоставяне от Alma',
  'start.open': 'Отваряне',
  'start.samples': 'Примери',
  'start.invalid': 'Това не е уеб адрес. Той трябва да започва с https://.',
}
