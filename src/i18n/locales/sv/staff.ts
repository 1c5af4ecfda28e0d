import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'För personalen',
  'staff.picture': 'Bild av den här sidan',
  'staff.picture.file': 'Filen, ritad av webbläsaren',
  'staff.picture.service': 'Bildtjänst',
  'staff.picture.manifest': 'Bildtjänst, från representationens manifest',
  'staff.picture.decoder': 'Filen, avkodad i visaren',
  'staff.path': 'Lagringssökväg',
  'staff.configuration': 'Konfiguration',
  'staff.sound': 'Inga fel hittades.',
  'staff.unchecked': 'Schemat kunde inte hämtas, så inget kontrollerades.',
  'staff.viewAs': 'Visa som',
  'staff.simulation': 'Simulering: {persona}. Det levererande systemets regler tillfrågas inte.',
  'staff.endSimulation': 'Avsluta simuleringen',
  'staff.why': 'Varför är det så här?',
  'staff.copy': 'Kopiera till ett ärende',
  'staff.copied': 'Kopierat',
  'staff.as.stranger': 'En okänd person',
  'staff.as.signed-in': 'En användare som har loggat in',
  'staff.as.on-campus': 'En användare på campus',
  'staff.as.denied': 'En användare som nekas åtkomst',
  'staff.as.embargo': 'En användare under ett embargo',
  'staff.as.copies': 'En användare när alla exemplar används',
  'staff.as.session-ends': 'En användare vars session tar slut vid bladbyte',
  'staff.as.phone': 'En användare på en telefon',
  'staff.as.slow-line': 'En läsare på en långsam lina',
  'staff.as.no-script': 'En läsare vars webbläsare inte kör skript',
  'staff.slowLine':
    'Varje svar fördröjs {delay, number} ms och kommer med {rate, number} kB per sekund. Själva visaren är redan laddad.',
  'staff.hostPage': 'Sidan som innehåller visaren, utan skript',
  'staff.as.text-only': 'Orden som en skärmläsare säger',
  'fault.json':
    'Konfigurationen är inte JSON från och med rad {line, number}: {cause, select, comma {ett komma saknas eller så finns det ett för mycket} quotes {ett namn eller en text står inte inom raka dubbla citattecken} end {den slutar för tidigt, en parentes eller ett citattecken saknas} other {det finns ett tecken som inte hör hemma där}}.',
  'fault.block': 'Konfigurationen ska vara en enda grupp av inställningar inom klammerparenteser.',
  'fault.type':
    '{place} ska vara {expected, select, array {en lista inom hakparenteser} object {en grupp inom klammerparenteser} string {en text inom citattecken} boolean {true eller false, utan citattecken} number {ett tal} integer {ett heltal} other {en text, eller texter per språk inom klammerparenteser}}.',
  'fault.unknown':
    '{place} är ingen känd inställning.{suggestion, select, none {} other { Menade du {suggestion}?}}',
  'fault.value': '{place} är ”{value}”. Det ska vara en av följande: {expected}.',
  'fault.host': '{place} är ”{value}”. Skriv bara värden: {example}.',
  'fault.origin': '{place} är ”{value}”. Skriv bara schema och värd, utan sökväg: {example}.',
  'fault.form': '{place} är ”{value}”. Skriv det i en form som {example}.',
  'fault.range':
    '{place} är {value}. Det ska vara minst {least}{most, select, none {} other { och högst {most}}}.',
  'fault.missing': '{place} saknas.',
  'fault.closed':
    '{closes, select, terms {Inget objekt öppnas förrän detta är åtgärdat.} contentWarnings {Inget objekt öppnas förrän detta är åtgärdat.} openHosts {Objekt från värdar som inte är korrekt angivna öppnas inte förrän detta är åtgärdat.} permissions {Det som inte är korrekt tillåtet är förbjudet tills detta är åtgärdat.} rules {Där den här regeln gäller får användarna bara läsa tills den är åtgärdad.} authorizationHosts {Ingen annan inloggning erbjuds förrän detta är åtgärdat.} embedOrigins {Sidor som inte är korrekt angivna kan inte bädda in visaren förrän detta är åtgärdat.} other {Inget öppnas förrän detta är åtgärdat.}}',
  'staff.withoutCookies':
    '{host} finns i credentialHosts men tar inte emot kakor: den svarar Access-Control-Allow-Origin: * och tillfrågades utan dem. Ta bort den från credentialHosts, eller låt den svara med den här visarens origin och Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'Insticksmodulen {name} {fault, select, origin {får bara komma från visarens egen värd eller via https} missing {kunde inte läsas in} late {svarade inte inom {seconds, number} sekunder} form {är inte skriven som dokumentationen anger} taken {använder ett namn eller en tangent som är upptagen} threw {stannade med ett fel} other {begär något som insticksmoduler inte får}}: {detail}',
  'staff.faults': '{count, plural, one {Ett fel i konfigurationen} other {# fel i konfigurationen}}',
}
