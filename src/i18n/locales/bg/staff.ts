import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'За служители',
  'staff.picture': 'Изображение на тази страница',
  'staff.picture.file': 'Файлът, изчертан от браузъра',
  'staff.picture.service': 'Услуга за изображения',
  'staff.picture.manifest': 'Услуга за изображения, от манифеста на представянето',
  'staff.picture.decoder': 'Файлът, декодиран в програмата за преглед',
  'staff.path': 'Път в хранилището',
  'staff.configuration': 'Конфигурация',
  'staff.sound': 'Няма открити грешки.',
  'staff.unchecked': 'Схемата не можа да се получи, затова нищо не е проверено.',
  'staff.viewAs': 'Преглед като',
  'staff.simulation':
    'Симулация: {persona}. Правилата на системата, която предоставя обектите, не се проверяват.',
  'staff.endSimulation': 'Край на симулацията',
  'staff.why': 'Защо е така?',
  'staff.copy': 'Копиране за заявка',
  'staff.copied': 'Копирано',
  'staff.as.stranger': 'Външно лице',
  'staff.as.signed-in': 'Читател, влязъл в профила си',
  'staff.as.on-campus': 'Читател на територията на кампуса',
  'staff.as.denied': 'Читател, на когото е отказан достъп',
  'staff.as.embargo': 'Читател по време на ембарго',
  'staff.as.copies': 'Читател, когато всички екземпляри са заети',
  'staff.as.session-ends': 'Читател, чиято сесия приключва при прелистване',
  'staff.as.phone': 'Читател с телефон',
  'staff.as.slow-line': 'Читател с бавна връзка',
  'staff.as.no-script': 'Читател, чийто браузър не изпълнява скриптове',
  'staff.slowLine':
    'Всеки отговор закъснява с {delay, number} ms и идва с {rate, number} kB в секунда. Самият визуализатор вече е зареден.',
  'staff.hostPage': 'Страницата, която съдържа визуализатора, без скриптове',
  'staff.as.text-only': 'Думите, които произнася екранният четец',
  'fault.json':
    'Конфигурацията не е JSON от ред {line, number} нататък: {cause, select, comma {липсва запетая или има една в повече} quotes {име или текст не е в прави двойни кавички} end {свършва твърде рано, липсва скоба или кавичка} other {там има знак, който не е на мястото си}}.',
  'fault.block': 'Конфигурацията трябва да е една група настройки във фигурни скоби.',
  'fault.type':
    '{place} трябва да е {expected, select, array {списък в квадратни скоби} object {група във фигурни скоби} string {текст в кавички} boolean {true или false, без кавички} number {число} integer {цяло число} other {текст или текстове по езици във фигурни скоби}}.',
  'fault.unknown':
    '{place} не е позната настройка.{suggestion, select, none {} other { Може би имахте предвид {suggestion}?}}',
  'fault.value': '{place} е „{value}“. Трябва да е едно от следните: {expected}.',
  'fault.host': '{place} е „{value}“. Напишете само хоста: {example}.',
  'fault.origin': '{place} е „{value}“. Напишете само схемата и хоста, без път: {example}.',
  'fault.form': '{place} е „{value}“. Напишете го във форма като {example}.',
  'fault.range':
    '{place} е {value}. Трябва да е най-малко {least}{most, select, none {} other { и най-много {most}}}.',
  'fault.missing': 'Липсва {place}.',
  'fault.closed':
    '{closes, select, terms {Докато това не се поправи, не се отваря нито един обект.} contentWarnings {Докато това не се поправи, не се отваря нито един обект.} openHosts {Докато това не се поправи, не се отварят обекти от хостове, които не са правилно посочени.} permissions {Докато това не се поправи, всичко, което не е правилно разрешено, е забранено.} rules {Докато това не се поправи, там, където важи това правило, читателите могат само да четат.} authorizationHosts {Докато това не се поправи, не се предлага никакъв друг вход.} embedOrigins {Докато това не се поправи, страници, които не са правилно посочени, не могат да вграждат програмата за преглед.} other {Докато това не се поправи, не се отваря нищо.}}',
  'staff.withoutCookies':
    '{host} е сред credentialHosts, но не приема бисквитки: отговаря с Access-Control-Allow-Origin: * и заявката беше без тях. Премахнете го от credentialHosts или направете така, че да отговаря с произхода (origin) на тази програма за преглед и Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'Добавката {name} {fault, select, origin {може да идва само от собствения сървър на визуализатора или по https} missing {не можа да се зареди} late {не отговори до {seconds, number} секунди} form {не е написана според документацията} taken {използва заето име или клавиш} threw {спря с грешка} other {иска нещо, което добавките не получават}}: {detail}',
  'staff.faults': '{count, plural, one {Една грешка в конфигурацията} other {# грешки в конфигурацията}}',
}
