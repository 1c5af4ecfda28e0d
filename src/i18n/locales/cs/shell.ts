import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Otevírání…',
  'viewer.loadingBytes': 'Otevírání… přijato {size}',
  'viewer.stillLoading': 'Stále se otevírá. Server odpovídá pomalu.',
  'viewer.untitled': 'Bez názvu',
  'viewer.empty.title': 'Zde není co zobrazit',
  'viewer.empty.body':
    'Tento záznam nemá vlastní soubory. Mohou být uloženy jinde: použijte odkazy níže nebo se zeptejte v knihovně.',
  'viewer.empty.bodyAlone':
    'Tento záznam nemá vlastní soubory. Mohou být uloženy jinde; zeptejte se v knihovně.',
  'viewer.main': 'Strana',
  'viewer.skip': 'Přejít na stranu',
  'viewer.readText': 'Číst text této strany',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Načíst tuto část znovu',
  'viewer.partFailed': 'Tato část se nenačetla nebo přestala fungovat. Ostatní lze dál používat.',

  'page.named': 'Strana {position, number} z {total, number}',
  'page.namedWithLabel': 'Strana {position, number} z {total, number}, {label}',
  'page.pairNamed': 'Strany {position, number} a {last, number} z {total, number}',
  'page.pairNamedWithLabel': 'Strany {position, number} a {last, number} z {total, number}, {label}',
  'page.file': 'Soubor {file, number} z {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Soubor {file, number} z {files, number}, strana {position, number} z {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Soubor {file, number} z {files, number}, strany {position, number} a {last, number} z {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Soubor',
  'page.fieldInFile': 'Soubor {file, number} z {files, number}, strana',
  'page.field': 'Přejít na stranu (pořadí nebo tištěné označení)',
  'page.notFound':
    'Strana „{typed}“ neexistuje. Zadejte číslo od 1 do {total, number} nebo tištěné označení.',
  'page.next': 'Další strana',
  'page.previous': 'Předchozí strana',
  'page.first': 'První strana',
  'page.last': 'Poslední strana',
  'page.loading': 'Načítání strany…',
  'page.partsNotShown': 'Ne vše na této straně zde lze zobrazit.',

  'zoom.in': 'Zvětšit',
  'zoom.out': 'Zmenšit',
  'zoom.whole': 'Celá strana',
  'zoom.announced': 'Zvětšení {percent, number} %',
  'zoom.announcedWhole': 'Celá strana',

  'pan.title': 'Posun výřezu',
  'pan.left': 'Posunout doleva',
  'pan.right': 'Posunout doprava',
  'pan.up': 'Posunout nahoru',
  'pan.down': 'Posunout dolů',

  'layout.title': 'Rozvržení',
  'layout.single': 'Jedna strana',
  'layout.scroll': 'Posouvání',
  'layout.overview': 'Přehled',
  'layout.book': 'Dvě strany',
  'layout.shift': 'Změnit párování stran',

  'rotate.right': 'Otočit doprava',
  'rotate.left': 'Otočit doleva',
  'rotate.announced': 'Otočeno o {degrees, number}°',

  'fullscreen.enter': 'Celá obrazovka',
  'fullscreen.leave': 'Ukončit celou obrazovku',

  'navigator.show': 'Přehledová mapa',
  'navigator.hint': 'V rámečku je viditelná část. Kliknutím se přesunete.',

  'order.title': 'Pořadí stran',
  'order.delivered': 'Jak bylo dodáno',
  'order.number': 'Pořadí {number, number}',

  'toolbar.panels': 'Panely',
  'toolbar.pages': 'Strany',
  'toolbar.view': 'Zobrazení',
  'toolbar.more': 'Více',

  'collection.back': 'Zpět do kolekce',
  'collection.ways': 'Související odkazy',
  'collection.byDate': 'Podle data',
  'collection.entries': '{count, plural, one {# položka} few {# položky} many {# položky} other {# položek}}',
  'collection.volumes': '{count, plural, one {# svazek} few {# svazky} many {# svazku} other {# svazků}}',
  'collection.empty.title': 'Tato kolekce je prázdná',
  'collection.empty.body':
    'Kolekce neobsahuje nic, co by bylo možné otevřít. Knihovna ji možná ještě nenaplnila.',
  'collection.more': 'Další z této kolekce',
  'collection.next': 'Další objekt v kolekci',
  'collection.previous': 'Předchozí objekt v kolekci',

  'volumes.next': 'Další svazek',
  'volumes.previous': 'Předchozí svazek',

  'drop.hint': 'Puštěním otevřete',

  'hold.wheel': 'Kliknutím sem zapnete kolečko myši, nebo podržte {key} a měňte zvětšení',
  'hold.touch': 'Klepnutím zde zapnete posouvání, nebo dvěma prsty měňte zvětšení',

  'shortcuts.show': 'Klávesové zkratky',

  'scrubber.label': 'Pozice v dokumentu',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was':
    'Naposledy otevřená strana: {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Minule jste v tomto dokumentu byli dál.',
  'comingBack.go': 'Přejít na stranu {position, number}',
  'comingBack.goInside': 'Přejít tam',
  'comingBack.where': 'Vede tam tlačítko na horní liště.',
  'comingBack.dismiss': 'Skrýt',

  'start.title': 'Otevřít dokument',
  'start.lead': 'Lectern zobrazuje to, co poskytují knihovny: reprezentace z Almy a manifesty IIIF.',
  'start.field': 'URL manifestu IIIF nebo doručení z Almy',
  'start.open': 'Otevřít',
  'start.samples': 'Ukázky',
  'start.invalid': 'To není webová adresa. Měla by začínat na https://.',
}
