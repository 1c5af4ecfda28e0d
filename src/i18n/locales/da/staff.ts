import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Til personalet',
  'staff.picture': 'Billede af denne side',
  'staff.picture.file': 'Filen, tegnet af browseren',
  'staff.picture.service': 'Billedtjeneste',
  'staff.picture.manifest': 'Billedtjeneste, fra repræsentationens manifest',
  'staff.picture.decoder': 'Filen, afkodet i fremviseren',
  'staff.path': 'Lagersti',
  'staff.configuration': 'Konfiguration',
  'staff.sound': 'Ingen fejl fundet.',
  'staff.unchecked': 'Skemaet kunne ikke hentes, så intet blev kontrolleret.',
  'staff.viewAs': 'Vis som',
  'staff.simulation': 'Simulering: {persona}. Det leverende systems regler bliver ikke spurgt.',
  'staff.endSimulation': 'Afslut simuleringen',
  'staff.why': 'Hvorfor er det sådan?',
  'staff.copy': 'Kopiér til en supportsag',
  'staff.copied': 'Kopieret',
  'staff.as.stranger': 'En fremmed',
  'staff.as.signed-in': 'En bruger, der er logget ind',
  'staff.as.on-campus': 'En bruger på campus',
  'staff.as.denied': 'En bruger, der afvises',
  'staff.as.embargo': 'En bruger under en embargo',
  'staff.as.copies': 'En bruger, mens alle eksemplarer er i brug',
  'staff.as.session-ends': 'En bruger, hvis session udløber, når der blades',
  'staff.as.phone': 'En bruger på en telefon',
  'staff.as.slow-line': 'En læser på en langsom linje',
  'staff.as.no-script': 'En læser, hvis browser ikke kører scripts',
  'staff.slowLine':
    'Hvert svar forsinkes {delay, number} ms og kommer med {rate, number} kB i sekundet. Selve fremviseren er allerede indlæst.',
  'staff.hostPage': 'Siden, der indeholder fremviseren, uden scripts',
  'staff.as.text-only': 'De ord, en skærmlæser siger',
  'fault.json':
    'Konfigurationen er ikke JSON fra linje {line, number}: {cause, select, comma {der mangler et komma, eller der er ét for meget} quotes {et navn eller en tekst står ikke i lige dobbelte anførselstegn} end {den slutter for tidligt, en parentes eller et anførselstegn mangler} other {der står et tegn, som ikke hører til dér}}.',
  'fault.block': 'Konfigurationen skal være én gruppe af indstillinger i krøllede parenteser.',
  'fault.type':
    '{place} skal være {expected, select, array {en liste i kantede parenteser} object {en gruppe i krøllede parenteser} string {en tekst i anførselstegn} boolean {true eller false uden anførselstegn} number {et tal} integer {et helt tal} other {en tekst eller tekster efter sprog i krøllede parenteser}}.',
  'fault.unknown':
    '{place} er ikke en kendt indstilling.{suggestion, select, none {} other { Mente du {suggestion}?}}',
  'fault.value': '{place} er ”{value}”. Det skal være en af disse: {expected}.',
  'fault.host': '{place} er ”{value}”. Skriv kun værten: {example}.',
  'fault.origin': '{place} er ”{value}”. Skriv kun skema og vært, uden sti: {example}.',
  'fault.form': '{place} er ”{value}”. Skriv det i en form som {example}.',
  'fault.range':
    '{place} er {value}. Det skal være mindst {least}{most, select, none {} other { og højst {most}}}.',
  'fault.missing': '{place} mangler.',
  'fault.closed':
    '{closes, select, terms {Intet objekt åbner, før dette er rettet.} contentWarnings {Intet objekt åbner, før dette er rettet.} openHosts {Objekter fra værter, der ikke er korrekt opført, åbner ikke, før dette er rettet.} permissions {Hvad der ikke er korrekt tilladt, er forbudt, indtil dette er rettet.} rules {Hvor denne regel gælder, må brugerne intet andet end læse, indtil den er rettet.} authorizationHosts {Der tilbydes intet andet login, før dette er rettet.} embedOrigins {Sider, der ikke er korrekt opført, kan ikke indlejre fremviseren, før dette er rettet.} other {Intet åbner, før dette er rettet.}}',
  'staff.withoutCookies':
    '{host} står i credentialHosts, men tager ikke imod cookies: Den svarer Access-Control-Allow-Origin: * og blev spurgt uden dem. Tag den ud af credentialHosts, eller lad den svare med denne fremvisers origin og Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'Plugin’et {name} {fault, select, origin {må kun komme fra fremviserens egen vært eller via https} missing {kunne ikke indlæses} late {svarede ikke inden for {seconds, number} sekunder} form {er ikke skrevet, som dokumentationen siger} taken {bruger et navn eller en tast, der er optaget} threw {stoppede med en fejl} other {beder om noget, som plugins ikke får}}: {detail}',
  'staff.faults': '{count, plural, one {Én fejl i konfigurationen} other {# fejl i konfigurationen}}',
}
