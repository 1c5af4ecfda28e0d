import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'For ansatte',
  'staff.picture': 'Bilde av denne siden',
  'staff.picture.file': 'Filen, tegnet av nettleseren',
  'staff.picture.service': 'Bildetjeneste',
  'staff.picture.manifest': 'Bildetjeneste, fra representasjonens manifest',
  'staff.picture.decoder': 'Filen, dekodet i visningsprogrammet',
  'staff.path': 'Lagringssti',
  'staff.configuration': 'Konfigurasjon',
  'staff.sound': 'Ingen feil funnet.',
  'staff.unchecked': 'Skjemaet kunne ikke hentes, så ingenting ble kontrollert.',
  'staff.viewAs': 'Vis som',
  'staff.simulation': 'Simulering: {persona}. Reglene i det leverende systemet blir ikke spurt.',
  'staff.endSimulation': 'Avslutt simuleringen',
  'staff.why': 'Hvorfor er det slik?',
  'staff.copy': 'Kopier til en sak',
  'staff.copied': 'Kopiert',
  'staff.as.stranger': 'En fremmed',
  'staff.as.signed-in': 'En bruker som har logget inn',
  'staff.as.on-campus': 'En bruker på campus',
  'staff.as.denied': 'En bruker som blir avvist',
  'staff.as.embargo': 'En bruker under en embargo',
  'staff.as.copies': 'En bruker mens alle eksemplarer er i bruk',
  'staff.as.session-ends': 'En bruker som mister økten når det blas om',
  'staff.as.phone': 'En bruker på en telefon',
  'staff.as.slow-line': 'En leser på en treg linje',
  'staff.as.no-script': 'En leser med nettleser som ikke kjører skript',
  'staff.slowLine':
    'Hvert svar forsinkes {delay, number} ms og kommer med {rate, number} kB i sekundet. Selve visningen er allerede lastet.',
  'staff.hostPage': 'Siden som inneholder visningen, uten skript',
  'staff.as.text-only': 'Ordene som en skjermleser sier',
  'fault.json':
    'Konfigurasjonen er ikke JSON fra og med linje {line, number}: {cause, select, comma {et komma mangler, eller det er ett for mye} quotes {et navn eller en tekst står ikke i rette doble anførselstegn} end {den slutter for tidlig, en parentes eller et anførselstegn mangler} other {det står et tegn som ikke hører hjemme der}}.',
  'fault.block': 'Konfigurasjonen skal være én gruppe innstillinger i krøllparenteser.',
  'fault.type':
    '{place} skal være {expected, select, array {en liste i hakeparenteser} object {en gruppe i krøllparenteser} string {en tekst i anførselstegn} boolean {true eller false, uten anførselstegn} number {et tall} integer {et heltall} other {en tekst, eller tekster etter språk i krøllparenteser}}.',
  'fault.unknown':
    '{place} er ikke en kjent innstilling.{suggestion, select, none {} other { Mente du {suggestion}?}}',
  'fault.value': '{place} er «{value}». Det skal være én av disse: {expected}.',
  'fault.host': '{place} er «{value}». Skriv bare verten: {example}.',
  'fault.origin': '{place} er «{value}». Skriv bare skjema og vert, uten sti: {example}.',
  'fault.form': '{place} er «{value}». Skriv det i en form som {example}.',
  'fault.range':
    '{place} er {value}. Det skal være minst {least}{most, select, none {} other { og høyst {most}}}.',
  'fault.missing': '{place} mangler.',
  'fault.closed':
    '{closes, select, terms {Ingen objekter åpnes før dette er rettet.} contentWarnings {Ingen objekter åpnes før dette er rettet.} openHosts {Objekter fra verter som ikke er riktig oppført, åpnes ikke før dette er rettet.} permissions {Det som ikke er riktig tillatt, er forbudt til dette er rettet.} rules {Der denne regelen gjelder, kan brukerne bare lese til den er rettet.} authorizationHosts {Ingen annen innlogging tilbys før dette er rettet.} embedOrigins {Sider som ikke er riktig oppført, kan ikke bygge inn visningsprogrammet før dette er rettet.} other {Ingenting åpnes før dette er rettet.}}',
  'staff.withoutCookies':
    '{host} står i credentialHosts, men tar ikke imot informasjonskapsler: den svarer Access-Control-Allow-Origin: * og ble spurt uten dem. Ta den ut av credentialHosts, eller la den svare med opphavet (origin) til dette visningsprogrammet og Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'Programtillegget {name} {fault, select, origin {kan bare komme fra visningens egen vert eller via https} missing {kunne ikke lastes} late {svarte ikke innen {seconds, number} sekunder} form {er ikke skrevet slik dokumentasjonen sier} taken {bruker et navn eller en tast som er opptatt} threw {stoppet med en feil} other {ber om noe som programtillegg ikke får}}: {detail}',
  'staff.faults': '{count, plural, one {Én feil i konfigurasjonen} other {# feil i konfigurasjonen}}',
}
