import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Voor medewerkers',
  'staff.picture': 'Afbeelding van deze pagina',
  'staff.picture.file': 'Het bestand, getekend door de browser',
  'staff.picture.service': 'Afbeeldingsdienst',
  'staff.picture.manifest': 'Afbeeldingsdienst, uit het manifest van de representatie',
  'staff.picture.decoder': 'Het bestand, gedecodeerd in de viewer',
  'staff.path': 'Opslagpad',
  'staff.configuration': 'Configuratie',
  'staff.sound': 'Geen fouten gevonden.',
  'staff.unchecked': 'Het schema kon niet worden opgehaald; daarom is er niets gecontroleerd.',
  'staff.viewAs': 'Bekijken als',
  'staff.simulation': 'Simulatie: {persona}. De regels van het leverende systeem worden niet geraadpleegd.',
  'staff.endSimulation': 'Simulatie beëindigen',
  'staff.why': 'Waarom is dit zo?',
  'staff.copy': 'Kopiëren voor een ticket',
  'staff.copied': 'Gekopieerd',
  'staff.as.stranger': 'Een onbekende',
  'staff.as.signed-in': 'Een lezer die zich heeft aangemeld',
  'staff.as.on-campus': 'Een lezer op de campus',
  'staff.as.denied': 'Een lezer die wordt geweigerd',
  'staff.as.embargo': 'Een lezer tijdens een embargo',
  'staff.as.copies': 'Een lezer terwijl alle exemplaren in gebruik zijn',
  'staff.as.session-ends': 'Een lezer van wie de sessie eindigt bij het omslaan van een pagina',
  'staff.as.phone': 'Een lezer op een telefoon',
  'staff.as.slow-line': 'Een lezer met een trage verbinding',
  'staff.as.no-script': 'Een lezer wiens browser geen scripts uitvoert',
  'staff.slowLine':
    'Elk antwoord komt {delay, number} ms later en met {rate, number} kB per seconde. De viewer zelf is al geladen.',
  'staff.hostPage': 'De pagina die de viewer bevat, zonder scripts',
  'staff.as.text-only': 'De woorden die een schermlezer uitspreekt',
  'fault.json':
    'De configuratie is vanaf regel {line, number} geen JSON: {cause, select, comma {er ontbreekt een komma of er is er één te veel} quotes {een naam of tekst staat niet tussen rechte dubbele aanhalingstekens} end {die eindigt te vroeg, er ontbreekt een haakje of een aanhalingsteken} other {er staat een teken dat daar niet hoort}}.',
  'fault.block': 'De configuratie hoort één groep instellingen tussen accolades te zijn.',
  'fault.type':
    '{place} hoort {expected, select, array {een lijst tussen vierkante haken} object {een groep tussen accolades} string {een tekst tussen aanhalingstekens} boolean {true of false, zonder aanhalingstekens,} number {een getal} integer {een geheel getal} other {een tekst, of teksten per taal tussen accolades,}} te zijn.',
  'fault.unknown':
    '{place} is geen bekende instelling.{suggestion, select, none {} other { Bedoelde u {suggestion}?}}',
  'fault.value': '{place} is ‘{value}’. Het hoort een van deze te zijn: {expected}.',
  'fault.host': '{place} is ‘{value}’. Schrijf alleen de host: {example}.',
  'fault.origin': '{place} is ‘{value}’. Schrijf alleen schema en host, zonder pad: {example}.',
  'fault.form': '{place} is ‘{value}’. Schrijf het in een vorm als {example}.',
  'fault.range':
    '{place} is {value}. Het hoort minstens {least}{most, select, none {} other { en hoogstens {most}}} te zijn.',
  'fault.missing': '{place} ontbreekt.',
  'fault.closed':
    '{closes, select, terms {Er opent geen object totdat dit is verholpen.} contentWarnings {Er opent geen object totdat dit is verholpen.} openHosts {Objecten van hosts die niet juist zijn vermeld, openen niet totdat dit is verholpen.} permissions {Wat niet juist is toegestaan, is verboden totdat dit is verholpen.} rules {Waar deze regel geldt, mogen lezers alleen lezen totdat dit is verholpen.} authorizationHosts {Er wordt geen andere aanmelding aangeboden totdat dit is verholpen.} embedOrigins {Pagina’s die niet juist zijn vermeld, kunnen de viewer niet insluiten totdat dit is verholpen.} other {Er opent niets totdat dit is verholpen.}}',
  'staff.withoutCookies':
    '{host} staat in credentialHosts, maar neemt geen cookies aan: hij antwoordt Access-Control-Allow-Origin: * en werd zonder cookies gevraagd. Haal hem uit credentialHosts, of laat hem antwoorden met de origin van deze viewer en Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'De plug-in {name} {fault, select, origin {mag alleen van de eigen host van de viewer of via https komen} missing {kon niet worden geladen} late {antwoordde niet binnen {seconds, number} seconden} form {is niet geschreven zoals de documentatie zegt} taken {gebruikt een naam of toets die al bezet is} threw {stopte met een fout} other {vraagt iets wat plug-ins niet krijgen}}: {detail}',
  'staff.faults': '{count, plural, one {Eén fout in de configuratie} other {# fouten in de configuratie}}',
}
