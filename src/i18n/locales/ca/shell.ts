import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'S’està obrint…',
  'viewer.loadingBytes': 'S’està obrint… {size} rebuts',
  'viewer.stillLoading': 'Encara s’està obrint. El servidor respon lentament.',
  'viewer.untitled': 'Sense títol',
  'viewer.empty.title': 'Aquí no hi ha res per mostrar',
  'viewer.empty.body':
    'Aquest registre no té fitxers propis. Pot ser que es conservin en un altre lloc: vegeu els enllaços de sota o pregunteu-ho a la biblioteca.',
  'viewer.empty.bodyAlone':
    'Aquest registre no té fitxers propis. Pot ser que es conservin en un altre lloc; pregunteu-ho a la biblioteca.',
  'viewer.main': 'Pàgina',
  'viewer.skip': 'Ves a la pàgina',
  'viewer.readText': 'Llegeix el text d’aquesta pàgina',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Torna a carregar aquesta part',
  'viewer.partFailed':
    'Aquesta part no s’ha carregat o ha deixat de funcionar. La resta encara es pot fer servir.',

  'page.named': 'Pàgina {position, number} de {total, number}',
  'page.namedWithLabel': 'Pàgina {position, number} de {total, number}, {label}',
  'page.pairNamed': 'Pàgines {position, number} i {last, number} de {total, number}',
  'page.pairNamedWithLabel': 'Pàgines {position, number} i {last, number} de {total, number}, {label}',
  'page.file': 'Fitxer {file, number} de {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Fitxer {file, number} de {files, number}, pàgina {position, number} de {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Fitxer {file, number} de {files, number}, pàgines {position, number} i {last, number} de {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Fitxer',
  'page.fieldInFile': 'Fitxer {file, number} de {files, number}, pàgina',
  'page.field': 'Ves a la pàgina (número o etiqueta impresa)',
  'page.notFound':
    'No hi ha cap pàgina «{typed}». Escriviu un número de l’1 al {total, number} o una etiqueta impresa.',
  'page.next': 'Pàgina següent',
  'page.previous': 'Pàgina anterior',
  'page.first': 'Primera pàgina',
  'page.last': 'Última pàgina',
  'page.loading': 'S’està carregant la pàgina…',
  'page.partsNotShown': 'No tot el que hi ha en aquesta pàgina es pot mostrar aquí.',

  'zoom.in': 'Amplia',
  'zoom.out': 'Redueix',
  'zoom.whole': 'Pàgina sencera',
  'zoom.announced': 'Zoom {percent, number} %',
  'zoom.announcedWhole': 'Pàgina sencera',

  'pan.title': 'Desplaça la vista',
  'pan.left': 'Desplaça a l’esquerra',
  'pan.right': 'Desplaça a la dreta',
  'pan.up': 'Desplaça amunt',
  'pan.down': 'Desplaça avall',

  'layout.title': 'Disposició',
  'layout.single': 'Una pàgina',
  'layout.scroll': 'Desplaçament',
  'layout.overview': 'Visió general',
  'layout.book': 'Dues pàgines',
  'layout.shift': 'Canvia l’aparellament de pàgines',

  'rotate.right': 'Gira en sentit horari',
  'rotate.left': 'Gira en sentit antihorari',
  'rotate.announced': 'Girat {degrees, number} graus',

  'fullscreen.enter': 'Pantalla completa',
  'fullscreen.leave': 'Surt de la pantalla completa',

  'navigator.show': 'Mapa de visió general',
  'navigator.hint': 'La part emmarcada és la que es veu. Feu clic per anar-hi.',

  'order.title': 'Ordre de les pàgines',
  'order.delivered': 'Com s’ha rebut',
  'order.number': 'Ordre {number, number}',

  'toolbar.panels': 'Panells',
  'toolbar.pages': 'Pàgines',
  'toolbar.view': 'Vista',
  'toolbar.more': 'Més',

  'collection.back': 'Torna a la col·lecció',
  'collection.ways': 'Enllaços relacionats',
  'collection.byDate': 'Per data',
  'collection.entries': '{count, plural, one {# entrada} many {# d’entrades} other {# entrades}}',
  'collection.volumes': '{count, plural, one {# volum} many {# de volums} other {# volums}}',
  'collection.empty.title': 'No hi ha res en aquesta col·lecció',
  'collection.empty.body':
    'La col·lecció no conté res que es pugui obrir. Pot ser que la biblioteca encara no l’hagi omplerta.',
  'collection.more': 'Més d’aquesta col·lecció',
  'collection.next': 'Següent de la col·lecció',
  'collection.previous': 'Anterior de la col·lecció',

  'volumes.next': 'Volum següent',
  'volumes.previous': 'Volum anterior',

  'drop.hint': 'Deixeu-ho anar per obrir-ho',

  'hold.wheel': 'Feu clic aquí per fer servir la roda, o mantingueu premut {key} per canviar el zoom',
  'hold.touch': 'Toqueu per desplaçar-vos aquí, o feu servir dos dits per canviar el zoom',

  'shortcuts.show': 'Dreceres de teclat',

  'scrubber.label': 'Posició en el document',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Éreu a la pàgina {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Éreu més endavant en aquest document.',
  'comingBack.go': 'Ves a la pàgina {position, number}',
  'comingBack.goInside': 'Ves-hi',
  'comingBack.where': 'Un botó de la barra superior hi porta.',
  'comingBack.dismiss': 'Amaga',

  'start.title': 'Obre un document',
  'start.lead': 'Lectern mostra el que ofereixen les biblioteques: representacions d’Alma i manifests IIIF.',
  'start.field': 'URL d’un manifest IIIF o d’un lliurament d’Alma',
  'start.open': 'Obre',
  'start.samples': 'Mostres',
  'start.invalid': 'Això no és una adreça web. Hauria de començar per https://.',
}
