import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Відкривається…',
  'viewer.loadingBytes': 'Відкривається… отримано {size}',
  'viewer.stillLoading': 'Досі відкривається. Сервер відповідає повільно.',
  'viewer.untitled': 'Без назви',
  'viewer.empty.title': 'Тут немає чого показати',
  'viewer.empty.body':
    'У цього бібліографічного запису немає власних файлів. Можливо, вони зберігаються в іншому місці: скористайтеся посиланнями нижче або зверніться до бібліотеки.',
  'viewer.empty.bodyAlone':
    'У цього бібліографічного запису немає власних файлів. Можливо, вони зберігаються в іншому місці; зверніться до бібліотеки.',
  'viewer.main': 'Сторінка',
  'viewer.skip': 'Перейти до сторінки',
  'viewer.readText': 'Читати текст цієї сторінки',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Завантажити цю частину знову',
  'viewer.partFailed': 'Ця частина не завантажилася або перестала працювати. Рештою можна користуватися.',

  'page.named': 'Сторінка {position, number} з {total, number}',
  'page.namedWithLabel': 'Сторінка {position, number} з {total, number}, {label}',
  'page.pairNamed': 'Сторінки {position, number} і {last, number} з {total, number}',
  'page.pairNamedWithLabel': 'Сторінки {position, number} і {last, number} з {total, number}, {label}',
  'page.file': 'Файл {file, number} з {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Файл {file, number} з {files, number}, сторінка {position, number} з {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Файл {file, number} з {files, number}, сторінки {position, number} і {last, number} з {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Файл',
  'page.fieldInFile': 'Файл {file, number} з {files, number}, сторінка',
  'page.field': 'Перейти до сторінки (порядковий номер або друковане позначення)',
  'page.notFound':
    'Сторінки «{typed}» немає. Введіть номер від 1 до {total, number} або друковане позначення.',
  'page.next': 'Наступна сторінка',
  'page.previous': 'Попередня сторінка',
  'page.first': 'Перша сторінка',
  'page.last': 'Остання сторінка',
  'page.loading': 'Завантаження сторінки…',
  'page.partsNotShown': 'Не все на цій сторінці можна показати тут.',

  'zoom.in': 'Збільшити',
  'zoom.out': 'Зменшити',
  'zoom.whole': 'Уся сторінка',
  'zoom.announced': 'Масштаб {percent, number} %',
  'zoom.announcedWhole': 'Уся сторінка',

  'pan.title': 'Пересування видимої частини',
  'pan.left': 'Пересунути ліворуч',
  'pan.right': 'Пересунути праворуч',
  'pan.up': 'Пересунути вгору',
  'pan.down': 'Пересунути вниз',

  'layout.title': 'Розташування',
  'layout.single': 'Одна сторінка',
  'layout.scroll': 'Прокручування',
  'layout.overview': 'Огляд',
  'layout.book': 'Дві сторінки',
  'layout.shift': 'Змінити поєднання сторінок',

  'rotate.right': 'Повернути за годинниковою стрілкою',
  'rotate.left': 'Повернути проти годинникової стрілки',
  'rotate.announced': 'Повернуто на {degrees, number}°',

  'fullscreen.enter': 'На весь екран',
  'fullscreen.leave': 'Вийти з повноекранного режиму',

  'navigator.show': 'Оглядова карта',
  'navigator.hint': 'У рамці — видима частина. Клацніть, щоб переміститися.',

  'order.title': 'Порядок сторінок',
  'order.delivered': 'Як отримано',
  'order.number': 'Порядок {number, number}',

  'toolbar.panels': 'Панелі',
  'toolbar.pages': 'Сторінки',
  'toolbar.view': 'Вигляд',
  'toolbar.more': 'Більше',

  'collection.back': 'Назад до колекції',
  'collection.ways': 'Пов’язані посилання',
  'collection.byDate': 'За датою',
  'collection.entries': '{count, plural, one {# позиція} few {# позиції} many {# позицій} other {# позиції}}',
  'collection.volumes': '{count, plural, one {# том} few {# томи} many {# томів} other {# тому}}',
  'collection.empty.title': 'Ця колекція порожня',
  'collection.empty.body':
    'У колекції немає нічого, що можна відкрити. Можливо, бібліотека її ще не наповнила.',
  'collection.more': 'Більше з цієї колекції',
  'collection.next': 'Наступне в колекції',
  'collection.previous': 'Попереднє в колекції',

  'volumes.next': 'Наступний том',
  'volumes.previous': 'Попередній том',

  'drop.hint': 'Відпустіть, щоб відкрити',

  'hold.wheel': 'Клацніть тут, щоб користуватися коліщатком миші, або утримуйте {key}, щоб змінювати масштаб',
  'hold.touch': 'Торкніться, щоб прокручувати тут, або змінюйте масштаб двома пальцями',

  'shortcuts.show': 'Сполучення клавіш',

  'scrubber.label': 'Місце в документі',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was':
    'Ви зупинилися на сторінці {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Минулого разу ви зупинилися далі в цьому документі.',
  'comingBack.go': 'Перейти на сторінку {position, number}',
  'comingBack.goInside': 'Перейти туди',
  'comingBack.where': 'Туди веде кнопка на верхній панелі.',
  'comingBack.dismiss': 'Приховати',

  'start.title': 'Відкрити документ',
  'start.lead': 'Lectern показує те, що надають бібліотеки: репрезентації Alma та маніфести IIIF.',
  'start.field': 'URL маніфесту IIIF або служби доставки Alma',
  'start.open': 'Відкрити',
  'start.samples': 'Приклади',
  'start.invalid': 'Це не вебадреса. Вона має починатися з https://.',
}
