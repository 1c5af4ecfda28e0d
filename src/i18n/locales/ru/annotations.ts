import type { annotations as english } from '../en/annotations'

/** Words of the annotations, which come with their panel. */
export const annotations: Record<keyof typeof english, string> = {
  'kind.any': 'Аннотация',
  'kind.assessing': 'Оценка',
  'kind.bookmarking': 'Закладка',
  'kind.classifying': 'Классификация',
  'kind.commenting': 'Комментарий',
  'kind.describing': 'Описание',
  'kind.editing': 'Предлагаемое исправление',
  'kind.highlighting': 'Выделение',
  'kind.identifying': 'Идентификация',
  'kind.linking': 'Ссылка',
  'kind.moderating': 'Модерация',
  'kind.questioning': 'Вопрос',
  'kind.replying': 'Ответ',
  'kind.supplementing': 'Транскрипция',
  'kind.tagging': 'Тег',
  'kind.transcribing': 'Транскрипция',

  count:
    '{count, plural, =0 {На этой странице нет аннотаций.} one {# аннотация} few {# аннотации} many {# аннотаций} other {# аннотации}}',
  waiting: 'Загрузка аннотаций…',
  refused:
    'Некоторые аннотации библиотека показывает только читателям, вошедшим в систему. Войдите на сайте библиотеки и повторите попытку.',
  failed:
    'Некоторые аннотации не удалось загрузить. Повторите попытку; если не поможет, сообщите в библиотеку.',
  unreadable: 'Некоторые аннотации не удалось прочитать. Сообщите в библиотеку.',
  cut: 'Показаны только первые аннотации ({count, number}).',
  elsewhere:
    '{count, plural, one {# аннотация относится к другому объекту и не показана.} few {# аннотации относятся к другим объектам и не показаны.} many {# аннотаций относятся к другим объектам и не показаны.} other {# аннотации относятся к другим объектам и не показаны.}}',

  marked: 'Показать на странице',
  collections: 'Коллекции',
  otherCollection: 'Другие аннотации',

  mark: '{kind}: {words}',
  wholePage: 'Страница целиком',
  part: 'Часть страницы',
  goTo: 'Перейти: {page}',
  openObject: 'Открыть связанный объект',
  picture: 'Изображение',
  languages: 'На других языках',
  about: '{creator}, {date}',

  'own.collection': 'Мои заметки',
  'own.add': 'Добавить заметку',
  'own.edit': 'Изменить',
  'own.remove': 'Удалить',
  'own.undo': 'Отменить',
  'own.place': 'Место',
  'own.kind.same': 'Без изменений',
  'own.kind.rectangle': 'Прямоугольник',
  'own.kind.ellipse': 'Эллипс',
  'own.kind.polygon': 'Многоугольник',
  'own.kind.point': 'Точка',
  'own.kind.page': 'Страница целиком',
  'own.kind.time': 'Этот момент',
  'own.move': 'Рисуйте на странице или нажимайте здесь клавиши со стрелками; с Shift они меняют размер',
  'own.moveCorner': 'Отмечайте углы на странице или нажимайте здесь клавиши со стрелками и Enter',
  'own.text': 'Заметка',
  'own.tags': 'Теги через запятую',
  'own.save': 'Сохранить',
  'own.cancel': 'Отмена',
  'own.draft': 'Место заметки',
  'own.saveFile': 'Сохранить как файл',
  'own.saveText': 'Сохранить как текст',
  'own.copy': 'Копировать',
  'own.open': 'Открыть файл с заметками',
  'own.copied': 'Скопировано.',
  'own.notCopied': 'Браузер не разрешает здесь копирование. Сохраните заметки как текст.',
  'own.added':
    '{count, plural, =0 {В этом файле нет заметок.} one {Добавлена # заметка.} few {Добавлено # заметки.} many {Добавлено # заметок.} other {Добавлено # заметки.}}',
  'own.noNotes': 'В этом файле нет заметок, которые можно прочитать. Выберите файл с аннотациями (JSON).',
  'own.unkept':
    'Это устройство не хранит заметки: они исчезнут, когда страница будет закрыта. Сохраните их как файл.',
}
