import type { ReviewMessages } from '../en/review'

/** Words of the preflight panel. */
export const review: ReviewMessages = {
  'review.lead':
    'Проверяет все файлы этого объекта: что в них может быть не так. Замечание — это вопрос. Ничего не изменяется и никуда не отправляется.',
  'review.start': 'Проверить все файлы',
  'review.again': 'Проверить ещё раз',
  'review.cancel': 'Отмена',
  'review.checking': 'Проверено файлов',
  'review.progress': 'Файлы: {done, number} из {all, number}',
  'review.seconds':
    '{count, plural, one {осталось около # секунды} few {осталось около # секунд} many {осталось около # секунд} other {осталось около # секунды}}',
  'review.minutes':
    '{count, plural, one {осталось около # минуты} few {осталось около # минут} many {осталось около # минут} other {осталось около # минуты}}',
  'review.cancelled': 'Отменено. Вот замечания, собранные до этого момента.',
  'review.count':
    '{count, plural, =0 {Ничего не найдено} one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}',
  'review.certain': 'Точно',
  'review.likely': 'На просмотр',
  'review.page': 'Страница {page, number}, {name}',
  'review.more': '{count, plural, one {Ещё #} few {Ещё #} many {Ещё #} other {Ещё #}}',
  'review.decision': 'Решение',
  'review.right': 'Верно',
  'review.wrong': 'Неверно',
  'review.accepted': 'Принято как есть',
  'review.note': 'Примечание',
  'review.undecided': 'Только нерешённые',
  'review.gone': 'Решены раньше и больше не найдены',
  'review.report': 'Отчёт',
  'review.csv': 'Сохранить как таблицу (CSV)',
  'review.json': 'Сохранить как JSON',
  'review.print': 'Печать',
  'review.copy': 'Копировать сводку',
  'review.copied': 'Скопировано',
  'review.notCopied': 'Браузер не разрешает копирование. Вместо этого сохраните отчёт.',
  'review.compare': 'Сравнить с прежним состоянием',
  'review.compareLead':
    'Показывает, какие страницы изменились, появились, исчезли или переместились со времени прежнего отчёта (JSON) или прежней папки.',
  'review.openReport': 'Открыть прежний отчёт',
  'review.chooseEarlier': 'Выбрать прежнюю папку',
  'review.noReport': 'Это не отчёт JSON, сохранённый Lectern.',
  'review.noFolder': 'Папку не удаётся прочитать.',
  'review.changes':
    '{count, plural, =0 {Ничего не изменилось} one {# изменение} few {# изменения} many {# изменений} other {# изменения}}',
  'review.changed': 'Изменена',
  'review.alike': 'Изменена (сходство {percent, number} %)',
  'review.added': 'Добавлена',
  'review.removed': 'Удалена',
  'review.moved': 'Перемещена',
  'review.before': 'Было',
  'review.now': 'Стало',
  'review.why.damaged': 'Читатели видят вместо этого файла ошибку.',
  'review.why.form': 'Некоторые читатели не могут его открыть или долго ждут.',
  'review.why.order': 'Возможно, страницы не хватает или она стоит не на своём месте.',
  'review.why.doubled':
    'Читатели дважды листают одну и ту же страницу, а другой на её месте, возможно, не хватает.',
  'review.why.picture':
    'Изображение, непохожее на соседние, может быть обрезано, повёрнуто или плохо отсканировано.',
  'review.why.labels': 'Читатели, которые ищут печатный номер страницы, попадают не на ту страницу.',
  'review.why.text': 'В странице нельзя искать, её нельзя скопировать или прочитать вслух.',
  'review.why.captions': 'Те, кто не слышит запись, не узнают, что в ней говорится.',
  'review.why.delivery':
    'Если хранилище отвечает не так, как нужно браузерам, читатели ждут или видят ошибку.',
  'review.why.description': 'Читатели не узнают, что это такое и что им разрешено с этим делать.',
}
