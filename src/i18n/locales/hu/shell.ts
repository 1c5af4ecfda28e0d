import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Megnyitás…',
  'viewer.loadingBytes': 'Megnyitás… {size} érkezett',
  'viewer.stillLoading': 'A megnyitás még tart. A kiszolgáló lassan válaszol.',
  'viewer.untitled': 'Cím nélkül',
  'viewer.empty.title': 'Itt nincs mit megjeleníteni',
  'viewer.empty.body':
    'Ennek a rekordnak nincsenek saját fájljai. Lehet, hogy máshol találhatók: nézze meg az alábbi hivatkozásokat, vagy forduljon a könyvtárhoz.',
  'viewer.empty.bodyAlone':
    'Ennek a rekordnak nincsenek saját fájljai. Lehet, hogy máshol találhatók; forduljon a könyvtárhoz.',
  'viewer.main': 'Oldal',
  'viewer.skip': 'Ugrás az oldalhoz',
  'viewer.readText': 'Az oldal szövegének olvasása',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'A rész újratöltése',
  'viewer.partFailed': 'Ez a rész nem töltődött be, vagy leállt. A többi továbbra is használható.',

  'page.named': '{position, number}/{total, number}. oldal',
  'page.namedWithLabel': '{position, number}/{total, number}. oldal, {label}',
  'page.pairNamed': '{position, number}–{last, number}/{total, number}. oldal',
  'page.pairNamedWithLabel': '{position, number}–{last, number}/{total, number}. oldal, {label}',
  'page.file': '{file, number}/{files, number}. fájl{label, select, none {} other {, {label}}}',
  'page.inFile':
    '{file, number}/{files, number}. fájl, {position, number}/{total, number}. oldal{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    '{file, number}/{files, number}. fájl, {position, number}–{last, number}/{total, number}. oldal{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Fájl',
  'page.fieldInFile': '{file, number}/{files, number}. fájl, oldal',
  'page.field': 'Ugrás oldalra (sorszám vagy nyomtatott oldalszám)',
  'page.notFound':
    'Nincs „{typed}” oldal. Írjon be egy számot 1 és {total, number} között vagy egy nyomtatott oldalszámot.',
  'page.next': 'Következő oldal',
  'page.previous': 'Előző oldal',
  'page.first': 'Első oldal',
  'page.last': 'Utolsó oldal',
  'page.loading': 'Az oldal betöltése…',
  'page.partsNotShown': 'Ezen az oldalon nem minden jeleníthető meg itt.',

  'zoom.in': 'Nagyítás',
  'zoom.out': 'Kicsinyítés',
  'zoom.whole': 'Egész oldal',
  'zoom.announced': 'Nagyítás: {percent, number}%',
  'zoom.announcedWhole': 'Egész oldal',

  'pan.title': 'A nézet mozgatása',
  'pan.left': 'Mozgatás balra',
  'pan.right': 'Mozgatás jobbra',
  'pan.up': 'Mozgatás felfelé',
  'pan.down': 'Mozgatás lefelé',

  'layout.title': 'Elrendezés',
  'layout.single': 'Egy oldal',
  'layout.scroll': 'Görgetés',
  'layout.overview': 'Áttekintés',
  'layout.book': 'Két oldal',
  'layout.shift': 'Oldalpárosítás váltása',

  'rotate.right': 'Forgatás jobbra',
  'rotate.left': 'Forgatás balra',
  'rotate.announced': 'Elforgatva {degrees, number} fokkal',

  'fullscreen.enter': 'Teljes képernyő',
  'fullscreen.leave': 'Kilépés a teljes képernyőből',

  'navigator.show': 'Áttekintő térkép',
  'navigator.hint': 'A bekeretezett rész látható. Kattintson oda, ahová mozogni szeretne.',

  'order.title': 'Oldalak sorrendje',
  'order.delivered': 'Kapott sorrend',
  'order.number': '{number, number}. sorrend',

  'toolbar.panels': 'Panelek',
  'toolbar.pages': 'Oldalak',
  'toolbar.view': 'Nézet',
  'toolbar.more': 'Továbbiak',

  'collection.back': 'Vissza a gyűjteményhez',
  'collection.ways': 'Kapcsolódó hivatkozások',
  'collection.byDate': 'Dátum szerint',
  'collection.entries': '{count, plural, one {# tétel} other {# tétel}}',
  'collection.volumes': '{count, plural, one {# kötet} other {# kötet}}',
  'collection.empty.title': 'Ez a gyűjtemény üres',
  'collection.empty.body':
    'A gyűjteményben nincs semmi, amit meg lehetne nyitni. Lehet, hogy a könyvtár még nem töltötte fel.',
  'collection.more': 'További tételek a gyűjteményből',
  'collection.next': 'Következő a gyűjteményben',
  'collection.previous': 'Előző a gyűjteményben',

  'volumes.next': 'Következő kötet',
  'volumes.previous': 'Előző kötet',

  'drop.hint': 'Ejtse ide a megnyitáshoz',

  'hold.wheel': 'Kattintson ide a görgő használatához, vagy a {key} lenyomva tartásával nagyítson',
  'hold.touch': 'Koppintson ide a görgetéshez, vagy két ujjal nagyítson',

  'shortcuts.show': 'Gyorsbillentyűk',

  'scrubber.label': 'Hely a dokumentumban',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was':
    'Legutóbb itt járt: {position, number}. oldal{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Ebben a dokumentumban már előrébb járt.',
  'comingBack.go': 'Ugrás: {position, number}. oldal',
  'comingBack.goInside': 'Ugrás oda',
  'comingBack.where': 'A felső sáv egyik gombja odaviszi.',
  'comingBack.dismiss': 'Elrejtés',

  'start.title': 'Dokumentum megnyitása',
  'start.lead':
    'A Lectern azt jeleníti meg, amit a könyvtárak szolgáltatnak: Alma-reprezentációkat és IIIF-manifesteket.',
  'start.field': 'IIIF-manifest vagy Alma-szolgáltatás URL-címe',
  'start.open': 'Megnyitás',
  'start.samples': 'Minták',
  'start.invalid': 'Ez nem webcím. A címnek így kell kezdődnie: https://.',
}
