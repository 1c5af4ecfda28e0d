import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Jas',
  'adjust.contrast': 'Kontrast',
  'adjust.invert': 'Invertovat barvy',
  'adjust.reset': 'Obnovit',
  'adjust.saturation': 'Sytost',
  'adjust.grey': 'Stupně šedi',
  'adjust.mirror': 'Zrcadlit',
  'ruler.show': 'Pravítko',
  'ruler.label': 'Pravítko: {length}',
  'ruler.size': 'Tato strana měří {width} × {height}.',
  'ruler.object': 'Podle měřítka uvedeného u objektu.',
  'ruler.library': 'Podle rozlišení skenů, které uvádí knihovna: {dpi} pixelů na palec.',
  'ruler.file':
    'Podle rozlišení, které uvádí soubor: {dpi} pixelů na palec. Soubory ne vždy uvádějí skutečné.',
  'ruler.unknown':
    'Objekt ani jeho soubor neuvádí, jak je tato strana velká, proto nelze pravítko nakreslit.',
  'ruler.waiting': 'Hledání měřítka této strany…',
  'ruler.layout': 'Pravítko se kreslí tam, kde je vidět jedna strana nebo dvě protilehlé strany.',
  'text.title': 'Text celého objektu',
  'text.save': 'Uložit text všech stran',
  'text.saved': 'Text byl předán mezi stažené soubory prohlížeče.',
  'text.none': 'Nepodařilo se přečíst žádný text.',
  'text.without': 'Uloženo bez textu těchto stran, který se nepodařilo přečíst: {pages}.',
  'back.to': 'Zpět na {host}',
  'link.moved': 'Strana z tohoto odkazu je teď v objektu na jiném místě: {page}.',
  'link.unsure':
    'Tento objekt se od vytvoření odkazu změnil. Pravděpodobně byla míněna tato strana, ale jisté to není: {page}.',
  'link.missing':
    'Tento objekt se od vytvoření odkazu změnil a strana z odkazu v něm už není. Vidíte: {page}.',
  'link.fileMissing': 'Tento objekt se od vytvoření odkazu změnil a soubor z odkazu v něm už není.',
  'collection.waiting': 'Načítají se další položky…',
  'collection.failed': 'Zbytek této kolekce se nepodařilo načíst.',
  'collection.cut': 'Nejsou zde uvedeny všechny položky této kolekce.',
  'collection.previous': 'Předchozí položky',
  'canvas.waiting': 'Tato strana se načítá…',
  'canvas.elsewhere': 'Popis této strany je uložen na {host} a odtud se nenačítá.',
}
