import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Pro pracovníky',
  'staff.picture': 'Obraz této strany',
  'staff.picture.file': 'Soubor, vykreslený prohlížečem',
  'staff.picture.service': 'Obrazová služba',
  'staff.picture.manifest': 'Obrazová služba, z manifestu reprezentace',
  'staff.picture.decoder': 'Soubor, dekódovaný v prohlížečce',
  'staff.path': 'Cesta v úložišti',
  'staff.configuration': 'Konfigurace',
  'staff.sound': 'Nenalezeny žádné chyby.',
  'staff.unchecked': 'Schéma se nepodařilo získat, proto nebylo nic zkontrolováno.',
  'staff.viewAs': 'Zobrazit jako',
  'staff.simulation': 'Simulace: {persona}. Pravidla systému, který objekty dodává, se neověřují.',
  'staff.endSimulation': 'Ukončit simulaci',
  'staff.why': 'Proč je to tak?',
  'staff.copy': 'Kopírovat pro hlášení',
  'staff.copied': 'Zkopírováno',
  'staff.as.stranger': 'Neznámá osoba',
  'staff.as.signed-in': 'Přihlášený čtenář',
  'staff.as.on-campus': 'Čtenář v kampusu',
  'staff.as.denied': 'Čtenář, kterému byl přístup odepřen',
  'staff.as.embargo': 'Čtenář během embarga',
  'staff.as.copies': 'Čtenář, když jsou všechny exempláře obsazené',
  'staff.as.session-ends': 'Čtenář, jehož relace skončí při otočení strany',
  'staff.as.phone': 'Čtenář s telefonem',
  'staff.as.slow-line': 'Čtenář s pomalým připojením',
  'staff.as.no-script': 'Čtenář, jehož prohlížeč nespouští skripty',
  'staff.slowLine':
    'Každá odpověď se zpozdí o {delay, number} ms a přichází rychlostí {rate, number} kB za sekundu. Samotný prohlížeč je už načten.',
  'staff.hostPage': 'Stránka, která obsahuje prohlížeč, bez skriptů',
  'staff.as.text-only': 'Slova, která říká čtečka obrazovky',
  'fault.json':
    'Konfigurace od řádku {line, number} není JSON: {cause, select, comma {chybí čárka nebo je jedna navíc} quotes {název nebo text není v rovných dvojitých uvozovkách} end {končí příliš brzy, chybí závorka nebo uvozovka} other {je tam znak, který tam nepatří}}.',
  'fault.block': 'Konfigurace má být jednou skupinou nastavení ve složených závorkách.',
  'fault.type':
    '{place} má být {expected, select, array {seznam v hranatých závorkách} object {skupina ve složených závorkách} string {text v uvozovkách} boolean {true nebo false, bez uvozovek} number {číslo} integer {celé číslo} other {text, nebo texty podle jazyků ve složených závorkách}}.',
  'fault.unknown':
    '{place} není známé nastavení.{suggestion, select, none {} other { Měli jste na mysli {suggestion}?}}',
  'fault.value': '{place} má hodnotu „{value}“. Má to být jedna z těchto: {expected}.',
  'fault.host': '{place} má hodnotu „{value}“. Napište jen hostitele: {example}.',
  'fault.origin': '{place} má hodnotu „{value}“. Napište jen schéma a hostitele, bez cesty: {example}.',
  'fault.form': '{place} má hodnotu „{value}“. Napište ji v podobě jako {example}.',
  'fault.range':
    '{place} má hodnotu {value}. Má být nejméně {least}{most, select, none {} other { a nejvýše {most}}}.',
  'fault.missing': 'Chybí {place}.',
  'fault.closed':
    '{closes, select, terms {Dokud to nebude opraveno, neotevře se žádný objekt.} contentWarnings {Dokud to nebude opraveno, neotevře se žádný objekt.} openHosts {Dokud to nebude opraveno, neotevřou se objekty hostitelů, kteří nejsou správně uvedeni.} permissions {Dokud to nebude opraveno, je zakázáno vše, co není správně povoleno.} rules {Dokud to nebude opraveno, mohou čtenáři tam, kde toto pravidlo platí, jen číst.} authorizationHosts {Dokud to nebude opraveno, nenabízí se žádné jiné přihlášení.} embedOrigins {Dokud to nebude opraveno, stránky, které nejsou správně uvedeny, nemohou prohlížečku vložit.} other {Dokud to nebude opraveno, neotevře se nic.}}',
  'staff.withoutCookies':
    '{host} je uveden v credentialHosts, ale nepřijímá soubory cookie: odpovídá Access-Control-Allow-Origin: * a byl dotázán bez nich. Odstraňte jej z credentialHosts, nebo zajistěte, aby odpovídal původem (origin) této prohlížečky a Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'Zásuvný modul {name} {fault, select, origin {smí pocházet jen z vlastního serveru prohlížeče nebo přes https} missing {se nepodařilo načíst} late {neodpověděl do {seconds, number} s} form {není napsán podle dokumentace} taken {používá obsazený název nebo klávesu} threw {skončil chybou} other {žádá něco, co zásuvné moduly nedostávají}}: {detail}',
  'staff.faults':
    '{count, plural, one {Jedna chyba v konfiguraci} few {# chyby v konfiguraci} many {# chyby v konfiguraci} other {# chyb v konfiguraci}}',
}
