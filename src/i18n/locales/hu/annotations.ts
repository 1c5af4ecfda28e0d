import type { annotations as english } from '../en/annotations'

/** Words of the annotations, which come with their panel. */
export const annotations: Record<keyof typeof english, string> = {
  'kind.any': 'Annotáció',
  'kind.assessing': 'Értékelés',
  'kind.bookmarking': 'Könyvjelző',
  'kind.classifying': 'Osztályozás',
  'kind.commenting': 'Megjegyzés',
  'kind.describing': 'Leírás',
  'kind.editing': 'Javítási javaslat',
  'kind.highlighting': 'Kiemelés',
  'kind.identifying': 'Azonosítás',
  'kind.linking': 'Hivatkozás',
  'kind.moderating': 'Moderálás',
  'kind.questioning': 'Kérdés',
  'kind.replying': 'Válasz',
  'kind.supplementing': 'Átírás',
  'kind.tagging': 'Címke',
  'kind.transcribing': 'Átírás',

  count: '{count, plural, =0 {Ezen az oldalon nincsenek annotációk.} one {# annotáció} other {# annotáció}}',
  waiting: 'Az annotációk betöltése…',
  refused:
    'A könyvtár egyes annotációkat csak a bejelentkezett olvasóknak mutat meg. Jelentkezzen be a könyvtárnál, majd próbálja újra.',
  failed: 'Egyes annotációkat nem sikerült betölteni. Próbálja újra; ha így marad, szóljon a könyvtárnak.',
  unreadable: 'Egyes annotációkat nem sikerült beolvasni. Szóljon a könyvtárnak.',
  cut: 'A listában csak az első {count, number} annotáció látható.',
  elsewhere:
    '{count, plural, one {# annotáció másik objektumról szól, és nincs a listában.} other {# annotáció más objektumokról szól, és nincs a listában.}}',

  marked: 'Megjelenítés az oldalon',
  collections: 'Gyűjtemények',
  otherCollection: 'Más annotációk',

  mark: '{kind}: {words}',
  wholePage: 'Egész oldal',
  part: 'Az oldal része',
  goTo: 'Ugrás: {page}',
  openObject: 'A hivatkozott objektum megnyitása',
  picture: 'Kép',
  languages: 'Más nyelveken',
  about: '{creator}, {date}',

  'own.collection': 'Jegyzeteim',
  'own.add': 'Jegyzet hozzáadása',
  'own.edit': 'Szerkesztés',
  'own.remove': 'Eltávolítás',
  'own.undo': 'Visszavonás',
  'own.place': 'Hely',
  'own.kind.same': 'Változatlan',
  'own.kind.rectangle': 'Téglalap',
  'own.kind.ellipse': 'Ellipszis',
  'own.kind.polygon': 'Sokszög',
  'own.kind.point': 'Pont',
  'own.kind.page': 'Egész oldal',
  'own.kind.time': 'Ez a pillanat',
  'own.move':
    'Rajzoljon az oldalra, vagy nyomja meg itt a nyílbillentyűket; a Shifttel együtt a méretet változtatják',
  'own.moveCorner':
    'Kattintson az oldalon a sarokpontokra, vagy használja itt a nyílbillentyűket és az Entert',
  'own.text': 'Jegyzet',
  'own.tags': 'Címkék, vesszővel elválasztva',
  'own.save': 'Mentés',
  'own.cancel': 'Mégse',
  'own.draft': 'A jegyzet helye',
  'own.saveFile': 'Mentés fájlként',
  'own.saveText': 'Mentés szövegként',
  'own.copy': 'Másolás',
  'own.open': 'Jegyzeteket tartalmazó fájl megnyitása',
  'own.copied': 'Másolva.',
  'own.notCopied': 'A böngésző itt nem engedi a másolást. Mentse inkább szövegként a jegyzeteket.',
  'own.added':
    '{count, plural, =0 {Ebben a fájlban nincsenek jegyzetek.} one {# jegyzet hozzáadva.} other {# jegyzet hozzáadva.}}',
  'own.noNotes':
    'Ez a fájl nem tartalmaz olvasható jegyzeteket. Válasszon annotációkat tartalmazó fájlt (JSON).',
  'own.unkept':
    'Ez az eszköz nem őrzi meg a jegyzeteket: csak az oldal bezárásáig maradnak meg. Mentse őket fájlként.',
}
