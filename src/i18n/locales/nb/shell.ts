import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Åpner …',
  'viewer.loadingBytes': 'Åpner … {size} mottatt',
  'viewer.stillLoading': 'Åpner fortsatt. Serveren bruker lang tid på å svare.',
  'viewer.untitled': 'Uten tittel',
  'viewer.empty.title': 'Her er det ingenting å vise',
  'viewer.empty.body':
    'Denne posten har ingen egne filer. Kanskje ligger de et annet sted: se lenkene nedenfor, eller spør biblioteket.',
  'viewer.empty.bodyAlone':
    'Denne posten har ingen egne filer. Kanskje ligger de et annet sted; spør biblioteket.',
  'viewer.main': 'Side',
  'viewer.skip': 'Hopp til siden',
  'viewer.readText': 'Les teksten på denne siden',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Last inn denne delen på nytt',
  'viewer.partFailed':
    'Denne delen ble ikke lastet inn, eller den har sluttet å virke. Resten kan fortsatt brukes.',

  'page.named': 'Side {position, number} av {total, number}',
  'page.namedWithLabel': 'Side {position, number} av {total, number}, {label}',
  'page.pairNamed': 'Side {position, number} og {last, number} av {total, number}',
  'page.pairNamedWithLabel': 'Side {position, number} og {last, number} av {total, number}, {label}',
  'page.file': 'Fil {file, number} av {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Fil {file, number} av {files, number}, side {position, number} av {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Fil {file, number} av {files, number}, side {position, number} og {last, number} av {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Fil',
  'page.fieldInFile': 'Fil {file, number} av {files, number}, side',
  'page.field': 'Gå til side (nummer eller trykt sidetall)',
  'page.notFound':
    'Det finnes ingen side «{typed}». Skriv et nummer fra 1 til {total, number} eller et trykt sidetall.',
  'page.next': 'Neste side',
  'page.previous': 'Forrige side',
  'page.first': 'Første side',
  'page.last': 'Siste side',
  'page.loading': 'Laster inn siden …',
  'page.partsNotShown': 'Ikke alt på denne siden kan vises her.',

  'zoom.in': 'Zoom inn',
  'zoom.out': 'Zoom ut',
  'zoom.whole': 'Hele siden',
  'zoom.announced': 'Zoom {percent, number} %',
  'zoom.announcedWhole': 'Hele siden',

  'pan.title': 'Flytt utsnittet',
  'pan.left': 'Flytt til venstre',
  'pan.right': 'Flytt til høyre',
  'pan.up': 'Flytt opp',
  'pan.down': 'Flytt ned',

  'layout.title': 'Oppsett',
  'layout.single': 'Én side',
  'layout.scroll': 'Rulling',
  'layout.overview': 'Oversikt',
  'layout.book': 'To sider',
  'layout.shift': 'Bytt sideparing',

  'rotate.right': 'Roter med klokka',
  'rotate.left': 'Roter mot klokka',
  'rotate.announced': 'Rotert {degrees, number} grader',

  'fullscreen.enter': 'Fullskjerm',
  'fullscreen.leave': 'Avslutt fullskjerm',

  'navigator.show': 'Oversiktskart',
  'navigator.hint': 'Den innrammede delen er synlig. Klikk for å flytte dit.',

  'order.title': 'Siderekkefølge',
  'order.delivered': 'Som levert',
  'order.number': 'Rekkefølge {number, number}',

  'toolbar.panels': 'Paneler',
  'toolbar.pages': 'Sider',
  'toolbar.view': 'Visning',
  'toolbar.more': 'Mer',

  'collection.back': 'Tilbake til samlingen',
  'collection.ways': 'Relaterte lenker',
  'collection.byDate': 'Etter dato',
  'collection.entries': '{count, plural, one {# oppføring} other {# oppføringer}}',
  'collection.volumes': '{count, plural, one {# bind} other {# bind}}',
  'collection.empty.title': 'Samlingen er tom',
  'collection.empty.body':
    'Samlingen inneholder ingenting som kan åpnes. Kanskje har biblioteket ikke fylt den ennå.',
  'collection.more': 'Mer fra denne samlingen',
  'collection.next': 'Neste i samlingen',
  'collection.previous': 'Forrige i samlingen',

  'volumes.next': 'Neste bind',
  'volumes.previous': 'Forrige bind',

  'drop.hint': 'Slipp for å åpne',

  'hold.wheel': 'Klikk her for å bruke musehjulet, eller hold nede {key} for å zoome',
  'hold.touch': 'Trykk for å rulle her inne, eller zoom med to fingre',

  'shortcuts.show': 'Hurtigtaster',

  'scrubber.label': 'Sted i dokumentet',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Du var på side {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Du var kommet lenger i dette dokumentet.',
  'comingBack.go': 'Gå til side {position, number}',
  'comingBack.goInside': 'Gå dit',
  'comingBack.where': 'En knapp på den øverste linjen tar deg dit.',
  'comingBack.dismiss': 'Lukk meldingen',

  'start.title': 'Åpne et dokument',
  'start.lead': 'Lectern viser det bibliotekene leverer: Alma-representasjoner og IIIF-manifester.',
  'start.field': 'URL til et IIIF-manifest eller en Alma-levering',
  'start.open': 'Åpne',
  'start.samples': 'Eksempler',
  'start.invalid': 'Dette er ikke en nettadresse. Den skal begynne med https://.',
}
