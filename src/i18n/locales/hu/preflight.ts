import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'A fájl nem olvasható.',
  empty: 'A fájl üres.',
  truncated: 'A fájl vége hiányzik. Másolja újra onnan, ahonnan származik.',
  broken: 'A kép nem dekódolható: a fájl sérült.',
  'wrong-type': 'A név szerint {stated}, de a fájl valójában {format}.',
  encrypted: 'A fájl csak jelszóval nyitható meg.',
  'large-pdf': 'A PDF mérete {megabytes} MB; lassú kapcsolaton az olvasók sokáig várnak.',
  'pdf-text': 'A PDF-ben nincs szöveg: nem kereshető, és nem olvastatható fel.',
  'pdf-tags': 'A PDF-ben nincsenek címkék: a képernyőolvasók rosszul olvassák.',
  'pdf-labels': 'A PDF-ben nincsenek oldalcímkék: oldalszámai nem a nyomtatottak.',
  missing:
    '{count, plural, one {Úgy tűnik, e kettő között hiányzik a(z) {first}. számú fájl.} other {Úgy tűnik, e kettő között hiányoznak a(z) {first}–{last}. számú fájlok.}}',
  'cover-missing':
    '{number, select, 0 {Úgy tűnik, hiányzik az első borító: csak a végén van.} other {A fájlok számozása {number} számmal kezdődik: úgy tűnik, hiányzik a borító vagy egy másik oldal az elejéről.}}',
  order: 'A(z) {number}. számú fájl a(z) {before}. számú után következik.',
  'number-doubled': 'A(z) {number}. számú fájl többször is szerepel.',
  'name-doubled':
    'A nevek csak a kis- és nagybetűkben vagy az ékezetek formájában különböznek. Más rendszereken az egyik fájl felülírja a másikat.',
  'same-bytes': 'Ez a {count} fájl bájtról bájtra azonos.',
  rescanned: 'Úgy tűnik, ez a kettő ugyanaz az oldal, kétszer beszkennelve ({percent}%-os egyezés).',
  blank: '{count, plural, one {Egy oldal üresnek tűnik.} other {{count} oldal üresnek tűnik.}}',
  rotated: 'Úgy tűnik, a lap az oldalán fekszik.',
  'upside-down': 'Úgy tűnik, az oldal fejjel lefelé áll.',
  skewed: 'Úgy tűnik, a lap {degrees}°-kal ferde.',
  gutter: 'Úgy tűnik, a gerinc a rossz oldalon van. Talán felcserélődött a bal és a jobb oldal.',
  size: 'A kép {width} × {height} képpontos, a körülötte lévők {usualWidth} × {usualHeight} képpontosak. Lehet, hogy le van vágva.',
  'fold-out':
    'Úgy tűnik, az oldal kihajtható lap, vagy két oldal van egy képen, de sem a címkéje, sem a neve nem mondja.',
  resolution: 'A kép felbontása {value} képpont hüvelykenként, a legtöbbé {usual}.',
  colour: 'Ennél a képnél {value}, a legtöbbnél {usual} (csatornák × mélység).',
  blurred: 'A kép sokkal életlenebb, mint a többi.',
  exposure: 'A képnek sokkal nagyobb része teljesen fekete vagy teljesen fehér, mint a többinek.',
  cast: 'A színek vörösebbek vagy kékebbek, mint a többi képéi.',
  'form-missing':
    '{form, select, master {Ennek a fájlnak nincs mesterpéldánya, pedig a többinek van.} other {Ennek a mesterpéldánynak nincs böngészőhöz készült másolata, pedig a többinek van.}}',
  'label-file-name':
    '{count, plural, one {Egy oldal jelölése a fájljának a neve.} other {{count} oldal jelölése a fájljának a neve.}}',
  'label-gap':
    '{count, plural, one {Nincs {first} jelölésű oldal.} other {Nincsenek {first}–{last} jelölésű oldalak.}} Lehet, hogy oldalak hiányoznak.',
  'label-doubled': 'Egynél több oldal jelölése {label}.',
  'label-order': 'A(z) {number} jelölés a(z) {before} jelölés után következik.',
  'roman-break': 'A római számok után az arab számok ezzel kezdődnek: {number}.',
  'text-missing':
    '{count, plural, one {Egy oldalnak nincs szövege, bár a többinek van.} other {{count} oldalnak nincs szövege, bár a többinek van.}}',
  'text-unreadable':
    'A szöveg nagy része nem szavakból áll ({percent}%). Lehet, hogy a szövegfelismerés nem sikerült.',
  'text-language': 'A megadottól eltérő nyelvű szövegek: {count}. Megadva: {stated}. Szöveg: {language}.',
  'text-doubled': 'Két különböző képnek ugyanaz a szövege. Az egyik szöveg egy másik oldalé.',
  'captions-alone': 'Ehhez a felirathoz nincs felvétel.',
  'captions-missing': 'A filmnek nincs felirata.',
  'captions-long':
    '{seconds, plural, one {A felirat egy másodperccel a felvétel után ér véget.} other {A felirat {seconds} másodperccel a felvétel után ér véget.}}',
  'title-missing': 'Az objektumnak nincs címe.',
  'rights-missing': 'Az objektumnál nincsenek megadva jogok.',
  'rights-unknown': 'A jogok saját szavakkal vannak megadva, nem ismert nyilatkozattal: {rights}',
  'link-dead': 'A leírás egyik hivatkozása nem válaszol: {url}',
  'thumbnail-missing': 'Az objektumnak nincs bélyegképe.',
  'cors-missing': 'A kiszolgáló nem engedi, hogy ez a megjelenítő olvassa a fájlt (CORS): {host}.',
  'ranges-missing': 'A kiszolgáló nem küld fájlrészeket; aki ugrik, a teljes fájlra vár: {host}.',
  'signature-short': 'Az aláírt hivatkozás {seconds} s után lejár.',
}
