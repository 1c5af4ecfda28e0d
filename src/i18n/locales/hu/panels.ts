import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Kép beállítása',

  'layers.title': 'Rétegek',

  'panel.close': 'Bezárás',
  'panel.contents': 'Tartalom',
  'panel.thumbnails': 'Bélyegképek',
  'panel.volumes': 'Kötetek',
  'panel.collection': 'Gyűjtemény',
  'panel.about': 'Információ',
  'panel.share': 'Megosztás',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Nincs tartalomjegyzék.',
  'contents.part': '{name}, {part, number}/{count, number}. rész',
  'contents.untitled': 'Cím nélküli szakasz',

  'about.rights': 'Jogok',
  'about.provider': 'Közreadó',
  'about.homepage': 'További információ a weben',
  'about.renderings': 'Más formátumok',
  'about.seeAlso': 'Az objektum adatai',
  'about.page': 'Erről az oldalról',
  'about.source': 'Forrás',
  'about.manifest': 'A manifest vagy a szolgáltatás URL-címe',
  'about.newTab': '(új lapon nyílik meg)',

  'share.link': 'Hivatkozás erre az oldalra',
  'share.linkRegion': 'Hivatkozás a látható részre',
  'share.copy': 'Másolás',
  'share.copied': 'Másolva',
  'share.selected': 'A hivatkozás ki van jelölve, és kézzel másolható.',
  'share.notPossible':
    'Ezt a dokumentumot olyan címről nyitották meg, amely néhány perc múlva lejár. A rá mutató hivatkozás másoknál nem működne.',

  'embed.switch': 'A cím más változatai',
  'share.state': 'IIIF-tartalomállapot',
  'share.stateLink': 'Hivatkozás IIIF-megjelenítőkhöz',
  'share.stateJson': 'Tartalomállapot JSON-formátumban',

  'share.drag': 'Húzza ezt az ikont egy másik IIIF-megjelenítőbe, hogy ott nyissa meg az objektumot.',

  'cite.title': 'Idézés',
  'embed.title': 'Beágyazás',
  'embed.html': 'Másolandó HTML',

  'settings.title': 'Beállítások',

  'panel.text': 'Szöveg',
  'panel.files': 'Fájlok',
  'panel.transcript': 'Leirat',
  'panel.annotations': 'Annotációk',
  'panel.places': 'Helyek',
  'panel.preflight': 'Előzetes ellenőrzés',

  'panel.find': 'Keresés',

  'find.field': 'Keresett szavak',
  'find.matchCase': 'Kis- és nagybetű megkülönböztetése',
  'find.wholeWords': 'Egész szavak',
  'find.matchAccents': 'Ékezetek megkülönböztetése',
  'find.hint': 'Írjon be egy szót vagy kifejezést.',
  'find.searching': 'Keresés…',
  'find.count':
    '{total, plural, =0 {Nincs találat. Próbáljon más írásmódot vagy kevesebb szót.} one {# találat} other {# találat}}',
  'find.listed': '{total, number} találat. A listában az első {count, number} látható.',
  'find.noWords': 'A PDF-ben nincs szöveg: nem kereshető, és nem olvastatható fel.',
  'find.next': 'Következő találat',
  'find.previous': 'Előző találat',
  'find.page': 'Oldal: {label}',
  'find.reading': '{read, number}/{of, number} oldal beolvasva',
  'find.mark': '{position, number}/{total, number}. találat: {words}',
  'find.failed': 'A szöveg egy részében nem lehetett keresni. Próbálja meg később újra a keresést.',
  'find.serviceFailed': 'A könyvtár keresője nem válaszolt, ezért a keresés oldalanként történik.',
  'find.inContents': 'a tartalomjegyzékben',
  'find.inAbout': 'a leírásban',
  'find.inStatement': 'a leírásban: {label}',
  'find.along': 'Találatok az oldalak mentén',
  'find.onPage': '{count, plural, one {# találat} other {# találat}}',

  'panel.downloads': 'Letöltések',

  'panel.representations': 'Reprezentációk',
}
