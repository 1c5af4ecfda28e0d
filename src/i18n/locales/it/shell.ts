import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Apertura…',
  'viewer.loadingBytes': 'Apertura… {size} ricevuti',
  'viewer.stillLoading': 'Apertura ancora in corso. Il server è lento a rispondere.',
  'viewer.untitled': 'Senza titolo',
  'viewer.empty.title': 'Qui non c’è nulla da mostrare',
  'viewer.empty.body':
    'Questo record non ha file propri. Forse sono conservati altrove: vedere i link qui sotto o chiedere alla biblioteca.',
  'viewer.empty.bodyAlone':
    'Questo record non ha file propri. Forse sono conservati altrove; chiedere alla biblioteca.',
  'viewer.main': 'Pagina',
  'viewer.skip': 'Vai alla pagina',
  'viewer.readText': 'Leggi il testo di questa pagina',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Ricarica questa parte',
  'viewer.partFailed':
    'Questa parte non si è caricata o ha smesso di funzionare. Il resto si può ancora usare.',

  'page.named': 'Pagina {position, number} di {total, number}',
  'page.namedWithLabel': 'Pagina {position, number} di {total, number}, {label}',
  'page.pairNamed': 'Pagine {position, number} e {last, number} di {total, number}',
  'page.pairNamedWithLabel': 'Pagine {position, number} e {last, number} di {total, number}, {label}',
  'page.file': 'File {file, number} di {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'File {file, number} di {files, number}, pagina {position, number} di {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'File {file, number} di {files, number}, pagine {position, number} e {last, number} di {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'File',
  'page.fieldInFile': 'File {file, number} di {files, number}, pagina',
  'page.field': 'Vai alla pagina (numero o numerazione a stampa)',
  'page.notFound':
    'Non esiste una pagina «{typed}». Digitare un numero da 1 a {total, number} o una numerazione a stampa.',
  'page.next': 'Pagina successiva',
  'page.previous': 'Pagina precedente',
  'page.first': 'Prima pagina',
  'page.last': 'Ultima pagina',
  'page.loading': 'Caricamento della pagina…',
  'page.partsNotShown': 'Non tutto il contenuto di questa pagina può essere mostrato qui.',

  'zoom.in': 'Ingrandisci',
  'zoom.out': 'Riduci',
  'zoom.whole': 'Pagina intera',
  'zoom.announced': 'Zoom {percent, number}%',
  'zoom.announcedWhole': 'Pagina intera',

  'pan.title': 'Sposta la vista',
  'pan.left': 'Sposta a sinistra',
  'pan.right': 'Sposta a destra',
  'pan.up': 'Sposta in alto',
  'pan.down': 'Sposta in basso',

  'layout.title': 'Disposizione',
  'layout.single': 'Una pagina',
  'layout.scroll': 'Scorrimento',
  'layout.overview': 'Panoramica',
  'layout.book': 'Due pagine',
  'layout.shift': 'Cambia l’accoppiamento delle pagine',

  'rotate.right': 'Ruota in senso orario',
  'rotate.left': 'Ruota in senso antiorario',
  'rotate.announced': 'Ruotata di {degrees, number} gradi',

  'fullscreen.enter': 'Schermo intero',
  'fullscreen.leave': 'Esci da schermo intero',

  'navigator.show': 'Mappa panoramica',
  'navigator.hint': 'La parte riquadrata è quella visibile. Fare clic per spostarsi.',

  'order.title': 'Ordine delle pagine',
  'order.delivered': 'Come fornito',
  'order.number': 'Ordine {number, number}',

  'toolbar.panels': 'Pannelli',
  'toolbar.pages': 'Pagine',
  'toolbar.view': 'Vista',
  'toolbar.more': 'Altro',

  'collection.back': 'Torna alla collezione',
  'collection.ways': 'Link correlati',
  'collection.byDate': 'Per data',
  'collection.entries': '{count, plural, one {# voce} many {# di voci} other {# voci}}',
  'collection.volumes': '{count, plural, one {# volume} many {# di volumi} other {# volumi}}',
  'collection.empty.title': 'La collezione è vuota',
  'collection.empty.body':
    'La collezione non contiene nulla che si possa aprire. Forse la biblioteca non l’ha ancora riempita.',
  'collection.more': 'Altro da questa collezione',
  'collection.next': 'Successivo nella collezione',
  'collection.previous': 'Precedente nella collezione',

  'volumes.next': 'Volume successivo',
  'volumes.previous': 'Volume precedente',

  'drop.hint': 'Rilasciare per aprire',

  'hold.wheel': 'Fare clic qui per usare la rotellina, o tenere premuto {key} per lo zoom',
  'hold.touch': 'Toccare per scorrere qui dentro, o usare due dita per lo zoom',

  'shortcuts.show': 'Scorciatoie da tastiera',

  'scrubber.label': 'Posizione nel documento',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Ultima pagina letta: {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'La lettura di questo documento era già più avanti.',
  'comingBack.go': 'Vai a pagina {position, number}',
  'comingBack.goInside': 'Vai a quel punto',
  'comingBack.where': 'Un pulsante nella barra superiore porta a quel punto.',
  'comingBack.dismiss': 'Ignora',

  'start.title': 'Apri un documento',
  'start.lead': 'Lectern mostra ciò che le biblioteche forniscono: rappresentazioni Alma e manifest IIIF.',
  'start.field': 'URL di un manifest IIIF o di una consegna Alma',
  'start.open': 'Apri',
  'start.samples': 'Esempi',
  'start.invalid': 'Questo non è un indirizzo web. Deve iniziare con https://.',
}
