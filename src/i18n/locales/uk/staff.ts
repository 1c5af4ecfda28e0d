import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Для працівників',
  'staff.picture': 'Зображення цієї сторінки',
  'staff.picture.file': 'Файл, намальований браузером',
  'staff.picture.service': 'Служба зображень',
  'staff.picture.manifest': 'Служба зображень, із маніфесту репрезентації',
  'staff.picture.decoder': 'Файл, декодований у переглядачі',
  'staff.path': 'Шлях у сховищі',
  'staff.configuration': 'Конфігурація',
  'staff.sound': 'Помилок не знайдено.',
  'staff.unchecked': 'Не вдалося отримати схему, тому нічого не перевірено.',
  'staff.viewAs': 'Переглянути як',
  'staff.simulation': 'Симуляція: {persona}. Правила системи, що надає об’єкти, не запитуються.',
  'staff.endSimulation': 'Завершити симуляцію',
  'staff.why': 'Чому це так?',
  'staff.copy': 'Скопіювати для заявки',
  'staff.copied': 'Скопійовано',
  'staff.as.stranger': 'Стороння особа',
  'staff.as.signed-in': 'Читач, який увійшов у систему',
  'staff.as.on-campus': 'Читач на території кампусу',
  'staff.as.denied': 'Читач, якому відмовлено в доступі',
  'staff.as.embargo': 'Читач під час ембарго',
  'staff.as.copies': 'Читач, коли всі примірники зайняті',
  'staff.as.session-ends': 'Читач, чий сеанс завершується під час гортання',
  'staff.as.phone': 'Читач із телефоном',
  'staff.as.slow-line': 'Читач із повільним з’єднанням',
  'staff.as.no-script': 'Читач, чий браузер не виконує скриптів',
  'staff.slowLine':
    'Кожна відповідь затримується на {delay, number} мс і надходить зі швидкістю {rate, number} кБ за секунду. Сам переглядач уже завантажено.',
  'staff.hostPage': 'Сторінка, що містить переглядач, без скриптів',
  'staff.as.text-only': 'Слова, які промовляє програма зчитування з екрана',
  'fault.json':
    'Конфігурація не є JSON починаючи з рядка {line, number}: {cause, select, comma {бракує коми або є зайва} quotes {назву або текст не взято у прямі подвійні лапки} end {вона закінчується зарано, бракує дужки або лапки} other {там є символ, якому там не місце}}.',
  'fault.block': 'Конфігурація має бути однією групою параметрів у фігурних дужках.',
  'fault.type':
    '{place}: тут потрібно вказати {expected, select, array {список у квадратних дужках} object {групу у фігурних дужках} string {текст у лапках} boolean {true або false без лапок} number {число} integer {ціле число} other {текст або тексти за мовами у фігурних дужках}}.',
  'fault.unknown':
    '{place} — невідомий параметр.{suggestion, select, none {} other { Можливо, малося на увазі {suggestion}?}}',
  'fault.value': '{place} має значення «{value}». Допустиме одне з таких: {expected}.',
  'fault.host': '{place} має значення «{value}». Укажіть лише хост: {example}.',
  'fault.origin': '{place} має значення «{value}». Укажіть лише схему та хост, без шляху: {example}.',
  'fault.form': '{place} має значення «{value}». Укажіть його в такій формі: {example}.',
  'fault.range':
    '{place} має значення {value}. Воно має бути не менше {least}{most, select, none {} other { і не більше {most}}}.',
  'fault.missing': 'Бракує {place}.',
  'fault.closed':
    '{closes, select, terms {Поки це не виправлено, жоден об’єкт не відкривається.} contentWarnings {Поки це не виправлено, жоден об’єкт не відкривається.} openHosts {Поки це не виправлено, об’єкти з неправильно вказаних хостів не відкриваються.} permissions {Поки це не виправлено, усе, що не дозволено правильно, заборонено.} rules {Поки це не виправлено, там, де діє це правило, читачі можуть лише читати.} authorizationHosts {Поки це не виправлено, жодного іншого входу не пропонується.} embedOrigins {Поки це не виправлено, неправильно вказані сторінки не можуть вбудовувати переглядач.} other {Поки це не виправлено, нічого не відкривається.}}',
  'staff.withoutCookies':
    '{host} указано в credentialHosts, але він не приймає файлів cookie: він відповідає Access-Control-Allow-Origin: * і був запитаний без них. Вилучіть його з credentialHosts або зробіть так, щоб він відповідав джерелом (origin) цього переглядача та Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'Плагін {name} {fault, select, origin {може завантажуватися лише з власного сервера переглядача або через https} missing {не завантажився} late {не відповів за {seconds, number} с} form {написаний не так, як вимагає документація} taken {використовує зайняте ім’я або клавішу} threw {зупинився з помилкою} other {запитує те, чого плагіни не отримують}}: {detail}',
  'staff.faults':
    '{count, plural, one {# помилка в конфігурації} few {# помилки в конфігурації} many {# помилок у конфігурації} other {# помилки в конфігурації}}',
}
