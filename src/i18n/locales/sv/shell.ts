import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Öppnar …',
  'viewer.loadingBytes': 'Öppnar … {size} mottaget',
  'viewer.stillLoading': 'Öppnar fortfarande. Servern är långsam med att svara.',
  'viewer.untitled': 'Utan titel',
  'viewer.empty.title': 'Här finns inget att visa',
  'viewer.empty.body':
    'Den här posten har inga egna filer. De kanske finns på annat håll: se länkarna nedan eller fråga biblioteket.',
  'viewer.empty.bodyAlone':
    'Den här posten har inga egna filer. De kanske finns på annat håll; fråga biblioteket.',
  'viewer.main': 'Sida',
  'viewer.skip': 'Hoppa till sidan',
  'viewer.readText': 'Läs texten på den här sidan',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Läs in den här delen igen',
  'viewer.partFailed':
    'Den här delen lästes inte in eller har slutat fungera. Resten går fortfarande att använda.',

  'page.named': 'Sida {position, number} av {total, number}',
  'page.namedWithLabel': 'Sida {position, number} av {total, number}, {label}',
  'page.pairNamed': 'Sidorna {position, number} och {last, number} av {total, number}',
  'page.pairNamedWithLabel': 'Sidorna {position, number} och {last, number} av {total, number}, {label}',
  'page.file': 'Fil {file, number} av {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Fil {file, number} av {files, number}, sida {position, number} av {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Fil {file, number} av {files, number}, sidorna {position, number} och {last, number} av {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Fil',
  'page.fieldInFile': 'Fil {file, number} av {files, number}, sida',
  'page.field': 'Gå till sida (nummer eller tryckt sidnummer)',
  'page.notFound':
    'Det finns ingen sida ”{typed}”. Skriv ett nummer från 1 till {total, number} eller ett tryckt sidnummer.',
  'page.next': 'Nästa sida',
  'page.previous': 'Föregående sida',
  'page.first': 'Första sidan',
  'page.last': 'Sista sidan',
  'page.loading': 'Läser in sidan …',
  'page.partsNotShown': 'Allt på den här sidan kan inte visas här.',

  'zoom.in': 'Zooma in',
  'zoom.out': 'Zooma ut',
  'zoom.whole': 'Hela sidan',
  'zoom.announced': 'Zoom {percent, number} %',
  'zoom.announcedWhole': 'Hela sidan',

  'pan.title': 'Flytta vyn',
  'pan.left': 'Flytta åt vänster',
  'pan.right': 'Flytta åt höger',
  'pan.up': 'Flytta uppåt',
  'pan.down': 'Flytta nedåt',

  'layout.title': 'Layout',
  'layout.single': 'En sida',
  'layout.scroll': 'Rullning',
  'layout.overview': 'Översikt',
  'layout.book': 'Två sidor',
  'layout.shift': 'Byt sidparning',

  'rotate.right': 'Rotera medurs',
  'rotate.left': 'Rotera moturs',
  'rotate.announced': 'Roterad {degrees, number} grader',

  'fullscreen.enter': 'Helskärm',
  'fullscreen.leave': 'Lämna helskärm',

  'navigator.show': 'Översiktskarta',
  'navigator.hint': 'Den inramade delen syns. Klicka för att flytta dit.',

  'order.title': 'Sidordning',
  'order.delivered': 'Som levererat',
  'order.number': 'Ordning {number, number}',

  'toolbar.panels': 'Paneler',
  'toolbar.pages': 'Sidor',
  'toolbar.view': 'Vy',
  'toolbar.more': 'Mer',

  'collection.back': 'Tillbaka till samlingen',
  'collection.ways': 'Relaterade länkar',
  'collection.byDate': 'Efter datum',
  'collection.entries': '{count, plural, one {# objekt} other {# objekt}}',
  'collection.volumes': '{count, plural, one {# volym} other {# volymer}}',
  'collection.empty.title': 'Samlingen är tom',
  'collection.empty.body':
    'Samlingen innehåller inget som går att öppna. Biblioteket kanske inte har fyllt den än.',
  'collection.more': 'Mer från den här samlingen',
  'collection.next': 'Nästa i samlingen',
  'collection.previous': 'Föregående i samlingen',

  'volumes.next': 'Nästa volym',
  'volumes.previous': 'Föregående volym',

  'drop.hint': 'Släpp för att öppna',

  'hold.wheel': 'Klicka här för att använda mushjulet, eller håll ner {key} för att zooma',
  'hold.touch': 'Tryck för att rulla här inne, eller zooma med två fingrar',

  'shortcuts.show': 'Kortkommandon',

  'scrubber.label': 'Plats i dokumentet',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Du var på sida {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Du hade kommit längre i det här dokumentet.',
  'comingBack.go': 'Gå till sida {position, number}',
  'comingBack.goInside': 'Gå dit',
  'comingBack.where': 'En knapp i det övre fältet tar dig dit.',
  'comingBack.dismiss': 'Stäng meddelandet',

  'start.title': 'Öppna ett dokument',
  'start.lead': 'Lectern visar det som biblioteken levererar: Alma-representationer och IIIF-manifest.',
  'start.field': 'URL till ett IIIF-manifest eller en Alma-leverans',
  'start.open': 'Öppna',
  'start.samples': 'Exempel',
  'start.invalid': 'Det är ingen webbadress. Den ska börja med https://.',
}
