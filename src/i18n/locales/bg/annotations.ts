import type { annotations as english } from '../en/annotations'

/** Words of the annotations, which come with their panel. */
export const annotations: Record<keyof typeof english, string> = {
  'kind.any': 'Анотация',
  'kind.assessing': 'Оценка',
  'kind.bookmarking': 'Отметка',
  'kind.classifying': 'Класификация',
  'kind.commenting': 'Коментар',
  'kind.describing': 'Описание',
  'kind.editing': 'Предложена поправка',
  'kind.highlighting': 'Открояване',
  'kind.identifying': 'Идентификация',
  'kind.linking': 'Връзка',
  'kind.moderating': 'Модериране',
  'kind.questioning': 'Въпрос',
  'kind.replying': 'Отговор',
  'kind.supplementing': 'Транскрипция',
  'kind.tagging': 'Етикет',
  'kind.transcribing': 'Транскрипция',

  count: '{count, plural, =0 {Няма анотации на тази страница.} one {# анотация} other {# анотации}}',
  waiting: 'Зареждане на анотациите…',
  refused:
    'Библиотеката показва някои анотации само на читатели, влезли в профила си. Влезте в профила си в библиотеката и опитайте отново.',
  failed:
    'Някои анотации не можаха да се заредят. Опитайте отново; ако не помогне, съобщете на библиотеката.',
  unreadable: 'Някои анотации не можаха да се прочетат. Съобщете на библиотеката.',
  cut: 'Показани са само първите {count, number} анотации.',
  elsewhere:
    '{count, plural, one {# анотация се отнася до друг обект и не е показана.} other {# анотации се отнасят до други обекти и не са показани.}}',

  marked: 'Показване на страницата',
  collections: 'Колекции',
  otherCollection: 'Други анотации',

  mark: '{kind}: {words}',
  wholePage: 'Цяла страница',
  part: 'Част от страницата',
  goTo: 'Към: {page}',
  openObject: 'Отваряне на свързания обект',
  picture: 'Изображение',
  languages: 'На други езици',
  about: '{creator}, {date}',

  'own.collection': 'Моите бележки',
  'own.add': 'Добавяне на бележка',
  'own.edit': 'Редактиране',
  'own.remove': 'Премахване',
  'own.undo': 'Отмяна',
  'own.place': 'Място',
  'own.kind.same': 'Без промяна',
  'own.kind.rectangle': 'Правоъгълник',
  'own.kind.ellipse': 'Елипса',
  'own.kind.polygon': 'Многоъгълник',
  'own.kind.point': 'Точка',
  'own.kind.page': 'Цяла страница',
  'own.kind.time': 'Този момент',
  'own.move':
    'Чертайте върху страницата или натискайте тук клавишите със стрелки; с Shift те променят размера',
  'own.moveCorner':
    'Отбелязвайте ъглите с щракване върху страницата или натискайте тук клавишите със стрелки и Enter',
  'own.text': 'Бележка',
  'own.tags': 'Етикети, разделени със запетаи',
  'own.save': 'Запазване',
  'own.cancel': 'Отказ',
  'own.draft': 'Място на бележката',
  'own.saveFile': 'Запазване като файл',
  'own.saveText': 'Запазване като текст',
  'own.copy': 'Копиране',
  'own.open': 'Отваряне на файл с бележки',
  'own.copied': 'Копирано.',
  'own.notCopied': 'Браузърът не разрешава копиране тук. Вместо това запазете бележките като текст.',
  'own.added':
    '{count, plural, =0 {В този файл няма бележки.} one {Добавена е # бележка.} other {Добавени са # бележки.}}',
  'own.noNotes': 'Този файл не съдържа бележки, които могат да се прочетат. Изберете файл с анотации (JSON).',
  'own.unkept':
    'Това устройство не пази бележките: те остават само до затварянето на страницата. Запазете ги като файл.',
}
