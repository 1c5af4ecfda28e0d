import type { ReviewMessages } from '../en/review'

/** Words of the preflight panel. */
export const review: ReviewMessages = {
  'review.lead':
    'Перевіряє всі файли цього об’єкта: що в них може бути не так. Зауваження — це запитання. Нічого не змінюється й нікуди не надсилається.',
  'review.start': 'Перевірити всі файли',
  'review.again': 'Перевірити ще раз',
  'review.cancel': 'Скасувати',
  'review.checking': 'Перевірено файлів',
  'review.progress': 'Файли: {done, number} з {all, number}',
  'review.seconds':
    '{count, plural, one {залишилося близько # секунди} few {залишилося близько # секунд} many {залишилося близько # секунд} other {залишилося близько # секунди}}',
  'review.minutes':
    '{count, plural, one {залишилося близько # хвилини} few {залишилося близько # хвилин} many {залишилося близько # хвилин} other {залишилося близько # хвилини}}',
  'review.cancelled': 'Скасовано. Ось зауваження, зібрані досі.',
  'review.count':
    '{count, plural, =0 {Нічого не знайдено} one {# зауваження} few {# зауваження} many {# зауважень} other {# зауваження}}',
  'review.certain': 'Напевно',
  'review.likely': 'На перегляд',
  'review.page': 'Сторінка {page, number}, {name}',
  'review.more': '{count, plural, one {Ще #} few {Ще #} many {Ще #} other {Ще #}}',
  'review.decision': 'Рішення',
  'review.right': 'Правильно',
  'review.wrong': 'Неправильно',
  'review.accepted': 'Прийнято як є',
  'review.note': 'Примітка',
  'review.undecided': 'Лише невирішені',
  'review.gone': 'Вирішено раніше й більше не знайдено',
  'review.report': 'Звіт',
  'review.csv': 'Зберегти як таблицю (CSV)',
  'review.json': 'Зберегти як JSON',
  'review.print': 'Друкувати',
  'review.copy': 'Копіювати підсумок',
  'review.copied': 'Скопійовано',
  'review.notCopied': 'Браузер не дозволяє копіювання. Натомість збережіть звіт.',
  'review.compare': 'Порівняти з попереднім станом',
  'review.compareLead':
    'Показує, які сторінки змінилися, з’явилися, зникли чи перемістилися після попереднього звіту (JSON) або попередньої теки.',
  'review.openReport': 'Відкрити попередній звіт',
  'review.chooseEarlier': 'Вибрати попередню теку',
  'review.noReport': 'Це не звіт JSON, збережений Lectern.',
  'review.noFolder': 'Теку не вдається прочитати.',
  'review.changes':
    '{count, plural, =0 {Нічого не змінилося} one {# зміна} few {# зміни} many {# змін} other {# зміни}}',
  'review.changed': 'Змінена',
  'review.alike': 'Змінена (схожість {percent, number} %)',
  'review.added': 'Додана',
  'review.removed': 'Вилучена',
  'review.moved': 'Переміщена',
  'review.before': 'Було',
  'review.now': 'Стало',
  'review.why.damaged': 'Читачі бачать замість цього файлу помилку.',
  'review.why.form': 'Деякі читачі не можуть його відкрити або довго чекають.',
  'review.why.order': 'Можливо, сторінки бракує або вона стоїть не на своєму місці.',
  'review.why.doubled': 'Читачі двічі гортають ту саму сторінку, а іншої на її місці, можливо, бракує.',
  'review.why.picture':
    'Зображення, не схоже на сусідні, може бути обрізане, повернуте або погано відскановане.',
  'review.why.labels': 'Читачі, які шукають друкований номер сторінки, потрапляють не на ту сторінку.',
  'review.why.text': 'У сторінці не можна шукати, її не можна скопіювати чи прочитати вголос.',
  'review.why.captions': 'Ті, хто не чує запису, не дізнаються, що в ньому сказано.',
  'review.why.delivery':
    'Якщо сховище відповідає не так, як потрібно браузерам, читачі чекають або бачать помилку.',
  'review.why.description': 'Читачі не дізнаються, що це таке та що їм дозволено з цим робити.',
}
