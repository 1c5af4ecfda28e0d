import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Fényerő',
  'adjust.contrast': 'Kontraszt',
  'adjust.invert': 'Színek invertálása',
  'adjust.reset': 'Visszaállítás',
  'adjust.saturation': 'Telítettség',
  'adjust.grey': 'Szürkeárnyalatos',
  'adjust.mirror': 'Tükrözés',
  'ruler.show': 'Vonalzó',
  'ruler.label': 'Vonalzó: {length}',
  'ruler.size': 'Az oldal mérete {width} × {height}.',
  'ruler.object': 'Az objektumnál megadott méretarány szerint.',
  'ruler.library':
    'A könyvtár által a szkenneléseihez megadott felbontás szerint: {dpi} képpont hüvelykenként.',
  'ruler.file':
    'A fájlban megadott felbontás szerint: {dpi} képpont hüvelykenként. A fájlokban nem mindig a valódi felbontás szerepel.',
  'ruler.unknown':
    'Sem az objektum, sem a fájlja nem adja meg, mekkora ez az oldal, ezért nem rajzolható vonalzó.',
  'ruler.waiting': 'Az oldal méretarányának keresése…',
  'ruler.layout': 'A vonalzó akkor látható, ha egy oldal vagy két szemközti oldal jelenik meg.',
  'text.title': 'A teljes objektum szövege',
  'text.save': 'Az összes oldal szövegének mentése',
  'text.saved': 'A szöveg átkerült a böngésző letöltései közé.',
  'text.none': 'Nem sikerült szöveget beolvasni.',
  'text.without': 'Mentve a következő oldalak szövege nélkül, amelyet nem sikerült beolvasni: {pages}.',
  'back.to': 'Vissza ide: {host}',
  'link.moved': 'A hivatkozás oldala most máshol van az objektumban: {page}.',
  'link.unsure':
    'Ez az objektum megváltozott, mióta a hivatkozás készült. Valószínűleg erről az oldalról van szó, de nem biztos: {page}.',
  'link.missing':
    'Ez az objektum megváltozott, mióta a hivatkozás készült, és a hivatkozás oldala már nincs benne. Most ezt látja: {page}.',
  'link.fileMissing':
    'Ez az objektum megváltozott, mióta a hivatkozás készült, és a hivatkozás fájlja már nincs benne.',
  'collection.waiting': 'További tételek betöltése…',
  'collection.failed': 'A gyűjtemény többi részét nem sikerült betölteni.',
  'collection.cut': 'Itt nem szerepel a gyűjtemény összes tétele.',
  'collection.previous': 'Előző tételek',
  'canvas.waiting': 'Az oldal betöltése…',
  'canvas.elsewhere': 'Az oldal leírása itt található: {host}; onnan nem töltődik le.',
}
