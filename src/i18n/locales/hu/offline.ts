import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Olvasás hálózat nélkül',
  'offline.measuring': 'A méret kiszámítása…',
  'offline.size': '{pages, plural, one {# oldal} other {# oldal}}, kb. {size}.',
  'offline.until': 'A másolat ezen az eszközön eddig olvasható: {date}.',
  'offline.keep': 'Megőrzés ezen az eszközön',
  'offline.goOn': 'Folytatás',
  'offline.update': 'Másolat frissítése',
  'offline.remove': 'Eltávolítás',
  'offline.removeCopy': 'Másolat eltávolítása: {title}',
  'offline.working': '{percent} mentve, {size}',
  'offline.kept':
    'Ezen az eszközön: {size}. Az objektum a szokásos hivatkozásával nyílik meg, hálózat nélkül is.',
  'offline.partly': 'Részben mentve: {size}.',
  'offline.missing':
    'Ezek az oldalak nélkül, amelyek nem hozzáférhetők, adatfolyamként érkeznek vagy túl nagyok: {pages}.',
  'offline.list': 'Ezen az eszközön',
  'offline.loan': 'Kölcsönzött objektum nem őrizhető meg.',
  'offline.signedIn': 'Ez az objektum bejelentkezés nélkül nem mindenkinek nyitott, ezért nem őrizhető meg.',
  'offline.rights': 'A könyvtár nem engedi letölteni ezt az objektumot.',
  'offline.frame': 'Másolat csak ott őrizhető meg, ahol a megjelenítőnek saját ablaka van.',
  'offline.storage':
    'Ez az ablak nem tud másolatot megőrizni: privát, vagy a megjelenítő nem https-en érkezik.',
  'offline.nothing': 'Ebből az objektumból semmi sem őrizhető meg.',
  'offline.unreachable': 'A könyvtár kiszolgálója most nem érhető el.',
  'offline.full': 'Nincs több hely az eszközön. Az eddig mentett rész megmarad.',
  'offline.little': 'Ezen az eszközön csak {size} szabad.',
  'offline.busy': 'Egy másik ablak éppen menti ezt az objektumot.',
  'offline.broken': 'A kapcsolat megszakadt. Az eddig mentett rész megmarad.',
  'offline.changed': 'Az objektum megváltozott a másolat készítése óta.',
  'offline.cleared': 'A böngésző eltávolította a másolat egy részét.',
  'offline.over': 'Az ezen az eszközön lévő másolat ideje lejárt: {date}.',
  'offline.withdrawn': 'A másolat eltávolítva erről az eszközről: a könyvtár már nem engedélyezi.',
  'offline.reading': 'Nincs hálózat: ez az ezen az eszközön lévő másolat, {date}.',
}
