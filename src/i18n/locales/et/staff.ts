import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Töötajatele',
  'staff.picture': 'Selle lehekülje pilt',
  'staff.picture.file': 'Fail, brauseri joonistatud',
  'staff.picture.service': 'Pilditeenus',
  'staff.picture.manifest': 'Pilditeenus, representatsiooni manifestist',
  'staff.picture.decoder': 'Fail, vaaturis dekodeeritud',
  'staff.path': 'Salvestustee',
  'staff.configuration': 'Konfiguratsioon',
  'staff.sound': 'Vigu ei leitud.',
  'staff.unchecked': 'Skeemi ei õnnestunud hankida, seepärast ei kontrollitud midagi.',
  'staff.viewAs': 'Vaata teise kasutajana',
  'staff.simulation': 'Simulatsioon: {persona}. Edastava süsteemi reegleid ei küsita.',
  'staff.endSimulation': 'Lõpeta simulatsioon',
  'staff.why': 'Miks see nii on?',
  'staff.copy': 'Kopeeri pöördumise jaoks',
  'staff.copied': 'Kopeeritud',
  'staff.as.stranger': 'Tundmatu külastaja',
  'staff.as.signed-in': 'Sisse logitud lugeja',
  'staff.as.on-campus': 'Lugeja ülikoolilinnakus',
  'staff.as.denied': 'Lugeja, kellel juurdepääsu ei ole',
  'staff.as.embargo': 'Lugeja embargo ajal',
  'staff.as.copies': 'Lugeja, kui kõik eksemplarid on kasutusel',
  'staff.as.session-ends': 'Lugeja, kelle seanss lõpeb lehekülje pööramisel',
  'staff.as.phone': 'Lugeja telefonis',
  'staff.as.slow-line': 'Lugeja aeglase ühendusega',
  'staff.as.no-script': 'Lugeja, kelle brauser skripte ei käivita',
  'staff.slowLine':
    'Iga vastus viibib {delay, number} ms ja tuleb kiirusega {rate, number} kB sekundis. Vaatur ise on juba laaditud.',
  'staff.hostPage': 'Vaaturit sisaldav leht ilma skriptideta',
  'staff.as.text-only': 'Sõnad, mida ekraanilugeja ütleb',
  'fault.json':
    'Konfiguratsioon ei ole alates reast {line, number} JSON: {cause, select, comma {koma on puudu või üks on liiga palju} quotes {nimi või tekst ei ole sirgetes jutumärkides} end {see lõpeb liiga vara, sulg või jutumärk on puudu} other {seal on märk, mis sinna ei kuulu}}.',
  'fault.block': 'Konfiguratsioon peaks olema üks sätete rühm looksulgudes.',
  'fault.type':
    '{place} peaks olema {expected, select, array {loend nurksulgudes} object {rühm looksulgudes} string {tekst jutumärkides} boolean {true või false, ilma jutumärkideta} number {arv} integer {täisarv} other {tekst või tekstid keelte kaupa looksulgudes}}.',
  'fault.unknown':
    '{place} ei ole tuntud säte.{suggestion, select, none {} other { Kas mõtlesite {suggestion}?}}',
  'fault.value': '{place} on „{value}“. See peaks olema üks järgmistest: {expected}.',
  'fault.host': '{place} on „{value}“. Kirjutage ainult serveri nimi: {example}.',
  'fault.origin': '{place} on „{value}“. Kirjutage ainult protokoll ja serveri nimi, ilma teeta: {example}.',
  'fault.form': '{place} on „{value}“. Kirjutage see näiteks kujul {example}.',
  'fault.range':
    '{place} on {value}. See peaks olema vähemalt {least}{most, select, none {} other { ja kõige rohkem {most}}}.',
  'fault.missing': '{place} puudub.',
  'fault.closed':
    '{closes, select, terms {Ükski objekt ei avane, kuni see on parandatud.} contentWarnings {Ükski objekt ei avane, kuni see on parandatud.} openHosts {Objektid serveritest, mis ei ole õigesti loetletud, ei avane, kuni see on parandatud.} permissions {Kõik, mis ei ole õigesti lubatud, on keelatud, kuni see on parandatud.} rules {Seal, kus see reegel kehtib, tohivad lugejad ainult lugeda, kuni see on parandatud.} authorizationHosts {Muud sisselogimist ei pakuta, kuni see on parandatud.} embedOrigins {Lehed, mis ei ole õigesti loetletud, ei saa vaaturit manustada, kuni see on parandatud.} other {Midagi ei avane, kuni see on parandatud.}}',
  'staff.withoutCookies':
    '{host} on üks sätte credentialHosts serveritest, kuid ei võta küpsiseid vastu: see vastab Access-Control-Allow-Origin: * ja sellelt küsiti ilma nendeta. Eemaldage see sättest credentialHosts või pange see vastama selle vaaturi päritoluga (origin) ja Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'Lisamoodul {name} {fault, select, origin {tohib tulla ainult vaaturi enda serverist või https-i kaudu} missing {ei laadinud} late {ei vastanud {seconds, number} sekundi jooksul} form {ei ole kirjutatud nii, nagu juhend ütleb} taken {kasutab nime või klahvi, mis on hõivatud} threw {peatus veaga} other {küsib midagi, mida lisamoodulid ei saa}}: {detail}',
  'staff.faults': '{count, plural, one {Üks viga konfiguratsioonis} other {# viga konfiguratsioonis}}',
}
