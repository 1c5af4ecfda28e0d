import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Читати без мережі',
  'offline.measuring': 'Визначається розмір…',
  'offline.size':
    '{pages, plural, one {# сторінка} few {# сторінки} many {# сторінок} other {# сторінки}}, близько {size}.',
  'offline.until': 'Копію можна читати на цьому пристрої до {date}.',
  'offline.keep': 'Зберегти на цьому пристрої',
  'offline.goOn': 'Продовжити',
  'offline.update': 'Оновити копію',
  'offline.remove': 'Вилучити',
  'offline.removeCopy': 'Вилучити копію: {title}',
  'offline.working': 'Збережено {percent}, {size}',
  'offline.kept':
    'Збережено на цьому пристрої: {size}. Об’єкт відкривається звичайним посиланням, також без мережі.',
  'offline.partly': 'Збережено частково: {size}.',
  'offline.missing': 'Без цих сторінок, які недоступні, передаються потоком або завеликі: {pages}.',
  'offline.list': 'Збережено на цьому пристрої',
  'offline.loan': 'Виданий об’єкт не можна зберегти.',
  'offline.signedIn': 'Цей об’єкт відкритий не для всіх без входу, тому його не можна зберегти.',
  'offline.rights': 'Бібліотека не дозволяє завантажувати цей об’єкт.',
  'offline.frame': 'Копії можна зберігати лише там, де переглядач має власне вікно.',
  'offline.storage':
    'Це вікно не може зберігати копії: воно приватне, або переглядач відкрито не через https.',
  'offline.nothing': 'З цього об’єкта нічого не можна зберегти.',
  'offline.unreachable': 'Сервер бібліотеки зараз недоступний.',
  'offline.full': 'На пристрої більше немає місця. Уже збережене залишається.',
  'offline.little': 'На цьому пристрої вільно лише {size}.',
  'offline.busy': 'Цей об’єкт зараз зберігає інше вікно.',
  'offline.broken': 'З’єднання перервалося. Уже збережене залишається.',
  'offline.changed': 'Об’єкт змінився після створення копії.',
  'offline.cleared': 'Браузер вилучив частину копії.',
  'offline.over': 'Термін копії на цьому пристрої минув {date}.',
  'offline.withdrawn': 'Копію на цьому пристрої вилучено: бібліотека її більше не дозволяє.',
  'offline.reading': 'Немає мережі: це копія на цьому пристрої від {date}.',
}
