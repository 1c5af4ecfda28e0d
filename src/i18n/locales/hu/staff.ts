import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Munkatársaknak',
  'staff.picture': 'Az oldal képe',
  'staff.picture.file': 'A fájl, a böngésző által kirajzolva',
  'staff.picture.service': 'Képszolgáltatás',
  'staff.picture.manifest': 'Képszolgáltatás, a reprezentáció manifestjéből',
  'staff.picture.decoder': 'A fájl, a megjelenítőben dekódolva',
  'staff.path': 'Tárolási útvonal',
  'staff.configuration': 'Konfiguráció',
  'staff.sound': 'Nem található hiba.',
  'staff.unchecked': 'A sémát nem sikerült lekérni, ezért semmi sem lett ellenőrizve.',
  'staff.viewAs': 'Megtekintés másként',
  'staff.simulation':
    'Szimuláció: {persona}. A szolgáltató rendszer szabályait a megjelenítő nem kérdezi le.',
  'staff.endSimulation': 'Szimuláció befejezése',
  'staff.why': 'Miért van ez így?',
  'staff.copy': 'Másolás hibajegyhez',
  'staff.copied': 'Másolva',
  'staff.as.stranger': 'Ismeretlen látogató',
  'staff.as.signed-in': 'Bejelentkezett olvasó',
  'staff.as.on-campus': 'Olvasó a campuson',
  'staff.as.denied': 'Olvasó, akinek nincs hozzáférése',
  'staff.as.embargo': 'Olvasó embargó idején',
  'staff.as.copies': 'Olvasó, amikor minden példány használatban van',
  'staff.as.session-ends': 'Olvasó, akinek a munkamenete lapozáskor véget ér',
  'staff.as.phone': 'Olvasó telefonon',
  'staff.as.slow-line': 'Olvasó lassú kapcsolattal',
  'staff.as.no-script': 'Olvasó, akinek a böngészője nem futtat szkripteket',
  'staff.slowLine':
    'Minden válasz {delay, number} ms-ot késik, és másodpercenként {rate, number} kB-tal érkezik. Maga a megjelenítő már be van töltve.',
  'staff.hostPage': 'A megjelenítőt tartalmazó oldal szkriptek nélkül',
  'staff.as.text-only': 'A képernyőolvasó által kimondott szavak',
  'fault.json':
    'A konfiguráció a(z) {line, number}. sortól kezdve nem JSON: {cause, select, comma {hiányzik egy vessző, vagy eggyel több van} quotes {egy név vagy szöveg nincs egyenes kettős idézőjelben} end {túl korán ér véget, hiányzik egy zárójel vagy idézőjel} other {olyan karakter van ott, amely nem oda való}}.',
  'fault.block': 'A konfigurációnak egyetlen, kapcsos zárójelben álló beállításcsoportnak kell lennie.',
  'fault.type':
    'A(z) {place} értékének ilyennek kell lennie: {expected, select, array {lista szögletes zárójelben} object {csoport kapcsos zárójelben} string {szöveg idézőjelben} boolean {true vagy false, idézőjel nélkül} number {szám} integer {egész szám} other {szöveg, vagy nyelvenkénti szövegek kapcsos zárójelben}}.',
  'fault.unknown':
    '{place}: ismeretlen beállítás.{suggestion, select, none {} other { Erre gondolt: {suggestion}?}}',
  'fault.value': '{place} értéke „{value}”. Ezek egyike legyen: {expected}.',
  'fault.host': '{place} értéke „{value}”. Csak a kiszolgáló nevét írja be: {example}.',
  'fault.origin':
    '{place} értéke „{value}”. Csak a sémát és a kiszolgáló nevét írja be, útvonal nélkül: {example}.',
  'fault.form': '{place} értéke „{value}”. Ilyen formában írja: {example}.',
  'fault.range':
    '{place} értéke {value}. Legalább ennyi legyen: {least}{most, select, none {} other {, és legfeljebb ennyi: {most}}}.',
  'fault.missing': 'Hiányzik: {place}.',
  'fault.closed':
    '{closes, select, terms {Amíg ez nincs kijavítva, egyetlen objektum sem nyílik meg.} contentWarnings {Amíg ez nincs kijavítva, egyetlen objektum sem nyílik meg.} openHosts {Amíg ez nincs kijavítva, a nem helyesen felsorolt kiszolgálók objektumai nem nyílnak meg.} permissions {Amíg ez nincs kijavítva, tilos minden, ami nincs helyesen engedélyezve.} rules {Amíg ez a szabály nincs kijavítva, az olvasók ott, ahol érvényes, csak olvashatnak.} authorizationHosts {Amíg ez nincs kijavítva, más bejelentkezés nem érhető el.} embedOrigins {Amíg ez nincs kijavítva, a nem helyesen felsorolt oldalak nem ágyazhatják be a megjelenítőt.} other {Amíg ez nincs kijavítva, semmi sem nyílik meg.}}',
  'staff.withoutCookies':
    '{host} szerepel a credentialHosts beállításban, de nem fogad cookie-kat: Access-Control-Allow-Origin: * a válasza, és a kérés cookie-k nélkül ment el. Vegye ki a credentialHosts beállításból, vagy állítsa be úgy, hogy e megjelenítő eredetével (origin) és Access-Control-Allow-Credentials: true fejléccel válaszoljon.',
  'staff.plugIn':
    'A(z) {name} bővítmény {fault, select, origin {csak a megjelenítő saját kiszolgálójáról vagy https-en jöhet} missing {nem töltődött be} late {{seconds, number} másodpercen belül nem válaszolt} form {nem a dokumentáció szerint készült} taken {foglalt nevet vagy billentyűt használ} threw {hibával leállt} other {olyasmit kér, amit a bővítmények nem kapnak meg}}: {detail}',
  'staff.faults': '{count, plural, one {Egy hiba a konfigurációban} other {# hiba a konfigurációban}}',
}
