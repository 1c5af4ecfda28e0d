import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Wordt geopend…',
  'viewer.loadingBytes': 'Wordt geopend… {size} ontvangen',
  'viewer.stillLoading': 'Wordt nog geopend. De server antwoordt traag.',
  'viewer.untitled': 'Zonder titel',
  'viewer.empty.title': 'Hier is niets te tonen',
  'viewer.empty.body':
    'Dit record heeft zelf geen bestanden. Misschien worden ze elders bewaard: bekijk de links hieronder of vraag het de bibliotheek.',
  'viewer.empty.bodyAlone':
    'Dit record heeft zelf geen bestanden. Misschien worden ze elders bewaard; vraag het de bibliotheek.',
  'viewer.main': 'Pagina',
  'viewer.skip': 'Naar de pagina',
  'viewer.readText': 'De tekst van deze pagina lezen',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Dit deel opnieuw laden',
  'viewer.partFailed': 'Dit deel is niet geladen of werkt niet meer. De rest blijft bruikbaar.',

  'page.named': 'Pagina {position, number} van {total, number}',
  'page.namedWithLabel': 'Pagina {position, number} van {total, number}, {label}',
  'page.pairNamed': 'Pagina {position, number} en {last, number} van {total, number}',
  'page.pairNamedWithLabel': 'Pagina {position, number} en {last, number} van {total, number}, {label}',
  'page.file': 'Bestand {file, number} van {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Bestand {file, number} van {files, number}, pagina {position, number} van {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Bestand {file, number} van {files, number}, pagina {position, number} en {last, number} van {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Bestand',
  'page.fieldInFile': 'Bestand {file, number} van {files, number}, pagina',
  'page.field': 'Ga naar pagina (nummer of gedrukt paginanummer)',
  'page.notFound':
    'Er is geen pagina ‘{typed}’. Typ een nummer van 1 tot {total, number} of een gedrukt paginanummer.',
  'page.next': 'Volgende pagina',
  'page.previous': 'Vorige pagina',
  'page.first': 'Eerste pagina',
  'page.last': 'Laatste pagina',
  'page.loading': 'Pagina wordt geladen…',
  'page.partsNotShown': 'Niet alles op deze pagina kan hier worden getoond.',

  'zoom.in': 'Inzoomen',
  'zoom.out': 'Uitzoomen',
  'zoom.whole': 'Hele pagina',
  'zoom.announced': 'Zoom {percent, number}%',
  'zoom.announcedWhole': 'Hele pagina',

  'pan.title': 'Beeld verschuiven',
  'pan.left': 'Naar links',
  'pan.right': 'Naar rechts',
  'pan.up': 'Omhoog',
  'pan.down': 'Omlaag',

  'layout.title': 'Indeling',
  'layout.single': 'Eén pagina',
  'layout.scroll': 'Scrollen',
  'layout.overview': 'Overzicht',
  'layout.book': 'Twee pagina’s',
  'layout.shift': 'Paginaparen wijzigen',

  'rotate.right': 'Rechtsom draaien',
  'rotate.left': 'Linksom draaien',
  'rotate.announced': '{degrees, number} graden gedraaid',

  'fullscreen.enter': 'Volledig scherm',
  'fullscreen.leave': 'Volledig scherm sluiten',

  'navigator.show': 'Overzichtskaart',
  'navigator.hint': 'Het omlijnde deel is in beeld. Klik om daarheen te gaan.',

  'order.title': 'Paginavolgorde',
  'order.delivered': 'Zoals geleverd',
  'order.number': 'Volgorde {number, number}',

  'toolbar.panels': 'Panelen',
  'toolbar.pages': 'Pagina’s',
  'toolbar.view': 'Weergave',
  'toolbar.more': 'Meer',

  'collection.back': 'Terug naar de collectie',
  'collection.ways': 'Verwante links',
  'collection.byDate': 'Op datum',
  'collection.entries': '{count, plural, one {# item} other {# items}}',
  'collection.volumes': '{count, plural, one {# band} other {# banden}}',
  'collection.empty.title': 'Deze collectie is leeg',
  'collection.empty.body':
    'De collectie bevat niets dat geopend kan worden. Misschien heeft de bibliotheek die nog niet gevuld.',
  'collection.more': 'Meer uit deze collectie',
  'collection.next': 'Volgende in de collectie',
  'collection.previous': 'Vorige in de collectie',

  'volumes.next': 'Volgende band',
  'volumes.previous': 'Vorige band',

  'drop.hint': 'Laat los om te openen',

  'hold.wheel': 'Klik hier om het muiswiel te gebruiken, of houd {key} ingedrukt om te zoomen',
  'hold.touch': 'Tik om hierin te scrollen, of zoom met twee vingers',

  'shortcuts.show': 'Sneltoetsen',

  'scrubber.label': 'Plaats in het document',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'U was op pagina {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'U was al verder in dit document.',
  'comingBack.go': 'Naar pagina {position, number}',
  'comingBack.goInside': 'Daarheen',
  'comingBack.where': 'Een knop in de bovenste balk brengt u daarheen.',
  'comingBack.dismiss': 'Melding sluiten',

  'start.title': 'Een document openen',
  'start.lead': 'Lectern toont wat bibliotheken leveren: Alma-representaties en IIIF-manifesten.',
  'start.field': 'URL van een IIIF-manifest of een Alma-levering',
  'start.open': 'Openen',
  'start.samples': 'Voorbeelden',
  'start.invalid': 'Dat is geen webadres. Het moet beginnen met https://.',
}
