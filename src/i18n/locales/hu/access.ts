import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'Újrapróbálás',
  'failure.openElsewhere': 'Megnyitás a saját webhelyén',
  'failure.home': 'Másik dokumentum megnyitása',
  'failure.libraryMessage': 'A könyvtár üzenete:',
  'failure.host': 'Kiszolgáló: {host}',
  'failure.loginRequired.title': 'Jelentkezzen be',
  'failure.loginRequired.body':
    'A könyvtár ezt csak a bejelentkezett olvasóknak mutatja meg. Jelentkezzen be a könyvtárnál, majd próbálja újra.',
  'failure.denied.title': 'Nincs hozzáférése',
  'failure.denied.body':
    'A könyvtár innen nem engedélyezi a hozzáférést, és ezen a bejelentkezés sem változtatna. A hozzáféréssel kapcsolatban forduljon a könyvtárhoz.',
  'failure.notFound.title': 'Nem található',
  'failure.notFound.body':
    'Ezen a címen nincs semmi. A hivatkozás elavult vagy hibás lehet; keresse meg újra a címet a katalógusban.',
  'failure.notFound.pageBody': 'A kiszolgálón nincs fájl ehhez az oldalhoz.',
  'failure.unreachable.title': 'Nincs válasz',
  'failure.unreachable.body': 'A kiszolgáló nem érhető el. Ellenőrizze a kapcsolatot, és próbálja újra.',
  'failure.timeout.body': 'A kiszolgáló túl sokáig nem válaszolt. Próbálja újra kis idő múlva.',
  'failure.offline.title': 'Nincs internetkapcsolat',
  'failure.offline.body':
    'Nincs hálózati kapcsolat. A dokumentum magától megnyílik, amint a kapcsolat helyreáll.',
  'failure.serverError.body':
    'A kiszolgáló saját hibát jelez (állapotkód: {status, number}). Próbálja újra kis idő múlva.',
  'failure.tooManyRequests.body':
    'A kiszolgálóhoz most túl sok kérés érkezik. Várjon egy kicsit, és próbálja újra.',
  'failure.acrossOrigins.body':
    'A kiszolgáló nem adott olyan választ, amelyet ez az oldal elolvashat. Vagy nem érhető el {scheme, select, http {} other {https-en keresztül }}a következő: {host}, vagy nem engedi, hogy más webhelyek olvassák (CORS). Az üzemeltetője engedélyezheti e webhely eredetét (origin); az Almában a beállítás neve delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'Az objektum megérkezett, de a fájlja innen nem: {host}. Vagy {host} nem érhető el, vagy az ottani tárhely nem engedi, hogy más webhelyek olvassák (CORS). Ez a tárhely beállítása (a bucket CORS-szabályai), nem a szolgáltatásé: engedélyeznie kell e webhely eredetét (origin), a GET és a HEAD metódust, valamint a Range fejlécet.',
  'failure.recordAcrossOrigins.body':
    'A hivatkozás egy rekordot (MMS ID) nevez meg, amelyre {host} olyan átirányítással válaszol, amelyet más webhelyek nem követhetnek. Használja helyette a reprezentáció hivatkozását (a száma így kezdődik: 12).',
  'failure.invalid.title': 'Ez nem olvasható',
  'failure.invalid.body': 'A kiszolgáló válasza nem a várt formájú.',
  'failure.webPage.body':
    'A válasz egy weboldal, nem dokumentum. Lehet bejelentkezési oldal vagy értesítés; nyissa meg magát a címet, hogy lássa.',
  'failure.notJson.body':
    'A válasz sérült, vagy nem JSON. Próbálja újra; ha így marad, szóljon a könyvtárnak.',
  'failure.notAManifest.body':
    'A válasz se nem IIIF-manifest, se nem Alma-szolgáltatás. Ellenőrizze a címet.',
  'failure.tooLarge.body': 'A dokumentum nagyobb, mint 64 MB, ezért nem lett beolvasva.',
  'failure.unsafeUrl.title': 'Ez a cím nem nyitható meg',
  'failure.unsafeUrl.body':
    'Csak olyan teljes címek nyithatók meg, amelyek http:// vagy https:// előtaggal kezdődnek, és nem tartalmaznak felhasználónevet. Ellenőrizze a hivatkozást.',
  'failure.unreadableLink.title': 'Ez a hivatkozás nem olvasható',
  'failure.unreadableLink.body':
    'A hivatkozás olyan formában nevez meg egy reprezentációt, rekordot vagy kiszolgálót, amely nem lehet helyes. Kövesse újra a katalógusból, vagy forduljon a könyvtárhoz.',
  'failure.contentState.body':
    'A hivatkozásban lévő tartalomállapot (iiif-content) nem nevez meg semmi megnyithatót. Kövesse újra a hivatkozást onnan, ahol találta, vagy kérdezze a könyvtárat.',
  'failure.unsupported.title': 'Itt nem jeleníthető meg',
  'failure.unsupported.body': 'Ilyen fajta dokumentum itt nem jeleníthető meg.',
  'failure.futureVersion.body':
    'Ez a manifest az IIIF újabb verziójában készült, mint amit ez a megjelenítő olvasni tud.',
  'failure.unreadablePicture.body': 'A fájl megérkezett, de a böngésző nem tudja képként megjeleníteni.',
  'failure.unreadableFile.body':
    'A fájl megérkezett, de nem olvasható: sérült, jelszóval védett, vagy más fajta, mint amit a neve mond.',
  'failure.page.title': 'Ez az oldal nem jeleníthető meg',
  'failure.emptyFile.body': 'A fájl üres. Szóljon a könyvtárnak.',
  'failure.damagedFile.body':
    'A fájl megérkezett, de sérült vagy hiányos. Próbálja újra; ha így marad, szóljon a könyvtárnak.',
  'failure.protectedFile.body':
    'A fájlt a kiadó programja védi (jogkezelés). Csak azzal a programmal olvasható.',
  'failure.notAPdf.body':
    'A fájl PDF-ként van megjelölve, de valami más. Nyissa meg külön, hogy lássa, micsoda, vagy szóljon a könyvtárnak.',
  'failure.changedFile.title': 'A fájl megváltozott',
  'failure.changedFile.body':
    'Az eszközön lévő fájlt a mappa megnyitása után módosították, áthelyezték vagy törölték, vagy már nem szabad olvasni. Nyissa meg újra a mappát.',
  'failure.partMissing.body':
    'A fájl egy része nem érkezett meg. Ellenőrizze a kapcsolatot, majd próbálja újra.',

  'access.signIn': 'Bejelentkezés',
  'access.signIn.body': 'A könyvtár ezt csak a bejelentkezett olvasóknak mutatja meg.',
  'access.signIn.comesBack': 'Ezután visszatér erre az oldalra, ugyanarra a helyre.',
  'access.signIn.newTab':
    'A bejelentkezési oldal új lapon nyílik meg. Amikor visszatér erre a lapra, az magától újra próbálkozik.',
  'access.loginPage.body':
    'A könyvtár a dokumentum helyett a bejelentkezési oldalával válaszolt. Jelentkezzen be, majd próbálja újra.',
  'access.loop.title': 'Bejelentkezett, de továbbra sincs hozzáférése',
  'access.loop.body':
    '{host} közvetlenül a bejelentkezés után ismét elutasította a kérést. Ennek többnyire a böngésző az oka: a bejelentkezést ({host}) nem adja át a másik webhelynek ({here}), mert a harmadik féltől származó cookie-kat letiltja. A könyvtár saját megjelenítőjének erre nincs szüksége.',
  'access.loop.sameHost':
    '{host} közvetlenül a bejelentkezés után ismét elutasította a kérést. Lehet, hogy a fióknak nincs joga ehhez a dokumentumhoz, vagy a böngésző nem őriz meg cookie-kat. Forduljon a könyvtárhoz, vagy nyissa meg a dokumentumot a könyvtár saját megjelenítőjében.',
  'access.ownViewer': 'Megnyitás a könyvtár saját megjelenítőjében',
  'access.storage': 'A bejelentkezés itteni használatának engedélyezése',
  'access.storageRefused': 'A böngésző nem engedélyezte. A könyvtár saját megjelenítője ettől még működik.',
  'access.embargo.title': 'Embargó alatt',
  'access.embargo.body':
    'A könyvtár egy időre lezárta az ehhez való hozzáférést. Ezen a bejelentkezés sem változtatna. Térjen vissza később, vagy forduljon a könyvtárhoz.',
  'access.embargo.until':
    'A hozzáférés lezárva eddig: {date}. Ezen a bejelentkezés sem változtatna. Térjen vissza akkor, vagy forduljon a könyvtárhoz.',
  'access.place.title': 'Csak a könyvtárban érhető el',
  'access.place.body':
    'Ez csak bizonyos helyeken tekinthető meg, például az olvasóteremben vagy a könyvtár hálózatán. Nyissa meg ott, vagy forduljon a könyvtárhoz.',
  'access.group.title': 'Csak bizonyos olvasóknak',
  'access.group.body':
    'Ezt csak bizonyos olvasók tekinthetik meg, például a könyvtár tagjai, és Ön nem tartozik közéjük. Kérdezze meg a könyvtárat, kaphat-e hozzáférést.',
  'access.copies.title': 'Minden példány használatban van',
  'access.copies.body':
    'Az egyszerre megengedett olvasók száma betelt. Amíg ez az oldal nyitva van, magától újra próbálkozik; Ön is megpróbálhatja most újra, vagy visszatérhet később.',
  'access.request': 'Hozzáférés kérése',
  'access.contact': 'Kérdés a könyvtárhoz',
  'access.others': 'A rekord más reprezentációi',
  'access.representation.unnamed': 'Reprezentáció: {id}',
  'access.representation.remote': 'másik repozitóriumban',
  'access.onlyThisPage': 'Más oldalak elérhetők lehetnek Ön számára.',
  'access.hostNotAllowed.body':
    'Ez a megjelenítő nem nyit meg innen dokumentumokat: {host}. A könyvtár dönti el, mely kiszolgálókról lehet megnyitni; ellenőrizze a hivatkozást, vagy forduljon a könyvtárhoz.',
  'access.embedding.title': 'Ezen az oldalon belül nem érhető el',
  'access.embedding.body':
    'A könyvtár nem engedi, hogy ez az oldal beágyazza a megjelenítőjét. Nyissa meg a dokumentumot külön lapon.',
  'access.embedding.open': 'Megnyitás új lapon',
  'access.session.title': 'A munkamenete véget ért',
  'access.session.body':
    'Ami a képernyőn van, megmarad, és az is, hogy hol tart. Az olvasás folytatásához jelentkezzen be újra.',
  'access.session.denied':
    'A könyvtár már nem ad hozzáférést további oldalakhoz. Ami a képernyőn van, megmarad, és az is, hogy hol tart.',
  'access.session.still': 'Továbbra sincs hozzáférés. Először jelentkezzen be, majd próbálja újra.',
  'access.hide': 'Értesítés elrejtése',
  'access.degraded.title': 'Az oldal csökkentett változata',
  'access.degraded.body':
    'Az oldal csökkentett változatát látja. A teljes változatot a bejelentkezett olvasók láthatják.',
  'access.degraded.more': 'Bejelentkezés a teljes változathoz',
  'access.offer.body':
    'A dokumentum arra kéri az olvasókat, hogy jelentkezzenek be az itt megnevezett webhelyen.',
  'access.offer.done': 'Bejelentkeztem',
  'access.offer.host': 'A bejelentkezés helye: {host}.',
  'access.offer.refused':
    'A bejelentkezést a rendszer nem ismerte fel. Fejezze be a másik lapon, majd próbálja újra. Ha ez nem segít, lehet, hogy a böngésző letiltja a harmadik féltől származó cookie-kat.',
  'access.signOut': 'Kijelentkezés',
  'access.terms.title': 'Felhasználási feltételek',
  'access.terms.accept': 'Elfogadom',
  'access.warning.title': 'Figyelmeztetés a tartalomra',
  'access.warning.accept': 'Megjelenítés',
  'access.warning.covered': 'A lista képei el vannak rejtve, mert némelyikük figyelmeztetést igényelhet.',
  'access.warning.showPictures': 'Képek megjelenítése',
  'access.loan.title': 'Kölcsönzés',
  'access.loan.minutes': 'A kölcsönzésből még {minutes, plural, one {# perc} other {# perc}} van hátra.',
  'access.loan.seconds': 'Visszaadás {seconds, plural, one {# másodperc} other {# másodperc}} múlva.',
  'access.loan.warning': 'Ez a kölcsönzés egy perc múlva lejár.',
  'access.loan.giveBack': 'Visszaadás most',
  'access.loan.over.title': 'A kölcsönzése lejárt',
  'access.loan.over.body':
    'A dokumentumot a rendszer visszaadta, hogy mások is olvashassák. Ha ismét ki szeretné kölcsönözni, próbálja újra.',
  'access.loan.given.title': 'Visszaadva',
  'access.loan.given.body':
    'Ön visszaadta a dokumentumot. Köszönjük: most már mások is olvashatják. Ha ismét ki szeretné kölcsönözni, próbálja újra.',
  'access.remote.title': 'Másik repozitóriumban található',
  'access.remote.body': 'A reprezentáció fájljainak helye: {host}. Ott nyithatók meg.',
  'access.remote.signIn':
    'A másik repozitórium ezt csak az ott bejelentkezett olvasóknak mutatja meg. A bejelentkezéshez nyissa meg ott.',
  'access.remote.open': 'Megnyitás ott',
  'access.remote.back': 'Vissza',
  'access.misconfigured.title': 'Jelenleg nem érhető el',
  'access.misconfigured.body':
    'A könyvtárnak erre a megjelenítőre vonatkozó beállításaiban hiba van, ezért innen egyelőre semmi sem nyílik meg. Kérjük, szóljon a könyvtárnak.',
}
