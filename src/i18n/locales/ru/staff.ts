import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Для сотрудников',
  'staff.picture': 'Изображение этой страницы',
  'staff.picture.file': 'Файл, отрисованный браузером',
  'staff.picture.service': 'Служба изображений',
  'staff.picture.manifest': 'Служба изображений, из манифеста представления',
  'staff.picture.decoder': 'Файл, декодированный в программе просмотра',
  'staff.path': 'Путь в хранилище',
  'staff.configuration': 'Конфигурация',
  'staff.sound': 'Ошибок не найдено.',
  'staff.unchecked': 'Не удалось получить схему, поэтому ничего не проверено.',
  'staff.viewAs': 'Просмотреть как',
  'staff.simulation': 'Симуляция: {persona}. Правила системы, которая выдаёт объекты, не запрашиваются.',
  'staff.endSimulation': 'Завершить симуляцию',
  'staff.why': 'Почему это так?',
  'staff.copy': 'Скопировать для заявки',
  'staff.copied': 'Скопировано',
  'staff.as.stranger': 'Посторонний',
  'staff.as.signed-in': 'Читатель, вошедший в систему',
  'staff.as.on-campus': 'Читатель на территории кампуса',
  'staff.as.denied': 'Читатель, которому отказано в доступе',
  'staff.as.embargo': 'Читатель во время эмбарго',
  'staff.as.copies': 'Читатель, когда все экземпляры заняты',
  'staff.as.session-ends': 'Читатель, чей сеанс завершается при перелистывании',
  'staff.as.phone': 'Читатель с телефоном',
  'staff.as.slow-line': 'Читатель с медленным подключением',
  'staff.as.no-script': 'Читатель, чей браузер не выполняет скрипты',
  'staff.slowLine':
    'Каждый ответ задерживается на {delay, number} мс и приходит со скоростью {rate, number} кБ в секунду. Сам просмотрщик уже загружен.',
  'staff.hostPage': 'Страница, содержащая просмотрщик, без скриптов',
  'staff.as.text-only': 'Слова, которые произносит программа экранного доступа',
  'fault.json':
    'Конфигурация не является JSON начиная со строки {line, number}: {cause, select, comma {не хватает запятой или есть лишняя} quotes {имя или текст не заключены в прямые двойные кавычки} end {она заканчивается слишком рано, не хватает скобки или кавычки} other {там есть символ, которому там не место}}.',
  'fault.block': 'Конфигурация должна быть одной группой параметров в фигурных скобках.',
  'fault.type':
    '{place}: здесь требуется {expected, select, array {список в квадратных скобках} object {группа в фигурных скобках} string {текст в кавычках} boolean {true или false без кавычек} number {число} integer {целое число} other {текст или тексты по языкам в фигурных скобках}}.',
  'fault.unknown':
    '{place} — неизвестный параметр.{suggestion, select, none {} other { Возможно, имелось в виду {suggestion}?}}',
  'fault.value': '{place} имеет значение «{value}». Допустимо одно из следующих: {expected}.',
  'fault.host': '{place} имеет значение «{value}». Укажите только хост: {example}.',
  'fault.origin': '{place} имеет значение «{value}». Укажите только схему и хост, без пути: {example}.',
  'fault.form': '{place} имеет значение «{value}». Укажите его в такой форме: {example}.',
  'fault.range':
    '{place} имеет значение {value}. Оно должно быть не меньше {least}{most, select, none {} other { и не больше {most}}}.',
  'fault.missing': 'Отсутствует {place}.',
  'fault.closed':
    '{closes, select, terms {Пока это не исправлено, ни один объект не открывается.} contentWarnings {Пока это не исправлено, ни один объект не открывается.} openHosts {Пока это не исправлено, объекты с хостов, указанных неверно, не открываются.} permissions {Пока это не исправлено, всё, что не разрешено верно, запрещено.} rules {Пока это не исправлено, там, где действует это правило, читатели могут только читать.} authorizationHosts {Пока это не исправлено, никакой другой вход не предлагается.} embedOrigins {Пока это не исправлено, страницы, указанные неверно, не могут встраивать программу просмотра.} other {Пока это не исправлено, ничего не открывается.}}',
  'staff.withoutCookies':
    '{host} указан в credentialHosts, но не принимает файлы cookie: он отвечает Access-Control-Allow-Origin: * и был запрошен без них. Уберите его из credentialHosts или сделайте так, чтобы он отвечал источником (origin) этой программы просмотра и Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'Плагин {name} {fault, select, origin {может загружаться только с сервера самого просмотрщика или по https} missing {не загрузился} late {не ответил за {seconds, number} с} form {написан не так, как требует документация} taken {использует занятое имя или клавишу} threw {остановился с ошибкой} other {запрашивает то, чего плагины не получают}}: {detail}',
  'staff.faults':
    '{count, plural, one {# ошибка в конфигурации} few {# ошибки в конфигурации} many {# ошибок в конфигурации} other {# ошибки в конфигурации}}',
}
