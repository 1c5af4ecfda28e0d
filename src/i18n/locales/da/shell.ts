import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Åbner …',
  'viewer.loadingBytes': 'Åbner … {size} modtaget',
  'viewer.stillLoading': 'Åbner stadig. Serveren er længe om at svare.',
  'viewer.untitled': 'Uden titel',
  'viewer.empty.title': 'Her er intet at vise',
  'viewer.empty.body':
    'Denne post har ikke selv nogen filer. De ligger måske et andet sted: Se linkene nedenfor, eller spørg biblioteket.',
  'viewer.empty.bodyAlone':
    'Denne post har ikke selv nogen filer. De ligger måske et andet sted; spørg biblioteket.',
  'viewer.main': 'Side',
  'viewer.skip': 'Gå til siden',
  'viewer.readText': 'Læs teksten på denne side',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Genindlæs denne del',
  'viewer.partFailed':
    'Denne del blev ikke indlæst, eller den er holdt op med at virke. Resten kan stadig bruges.',

  'page.named': 'Side {position, number} af {total, number}',
  'page.namedWithLabel': 'Side {position, number} af {total, number}, {label}',
  'page.pairNamed': 'Side {position, number} og {last, number} af {total, number}',
  'page.pairNamedWithLabel': 'Side {position, number} og {last, number} af {total, number}, {label}',
  'page.file': 'Fil {file, number} af {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Fil {file, number} af {files, number}, side {position, number} af {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Fil {file, number} af {files, number}, side {position, number} og {last, number} af {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Fil',
  'page.fieldInFile': 'Fil {file, number} af {files, number}, side',
  'page.field': 'Gå til side (nummer eller trykt sidetal)',
  'page.notFound':
    'Der er ingen side ”{typed}”. Skriv et nummer fra 1 til {total, number} eller et trykt sidetal.',
  'page.next': 'Næste side',
  'page.previous': 'Forrige side',
  'page.first': 'Første side',
  'page.last': 'Sidste side',
  'page.loading': 'Indlæser siden …',
  'page.partsNotShown': 'Ikke alt på denne side kan vises her.',

  'zoom.in': 'Zoom ind',
  'zoom.out': 'Zoom ud',
  'zoom.whole': 'Hele siden',
  'zoom.announced': 'Zoom {percent, number} %',
  'zoom.announcedWhole': 'Hele siden',

  'pan.title': 'Flyt udsnittet',
  'pan.left': 'Flyt til venstre',
  'pan.right': 'Flyt til højre',
  'pan.up': 'Flyt op',
  'pan.down': 'Flyt ned',

  'layout.title': 'Layout',
  'layout.single': 'Én side',
  'layout.scroll': 'Rulning',
  'layout.overview': 'Oversigt',
  'layout.book': 'To sider',
  'layout.shift': 'Skift sideparring',

  'rotate.right': 'Rotér med uret',
  'rotate.left': 'Rotér mod uret',
  'rotate.announced': 'Roteret {degrees, number} grader',

  'fullscreen.enter': 'Fuld skærm',
  'fullscreen.leave': 'Forlad fuld skærm',

  'navigator.show': 'Oversigtskort',
  'navigator.hint': 'Den indrammede del er synlig. Klik for at flytte dertil.',

  'order.title': 'Siderækkefølge',
  'order.delivered': 'Som leveret',
  'order.number': 'Rækkefølge {number, number}',

  'toolbar.panels': 'Paneler',
  'toolbar.pages': 'Sider',
  'toolbar.view': 'Visning',
  'toolbar.more': 'Mere',

  'collection.back': 'Tilbage til samlingen',
  'collection.ways': 'Relaterede links',
  'collection.byDate': 'Efter dato',
  'collection.entries': '{count, plural, one {# element} other {# elementer}}',
  'collection.volumes': '{count, plural, one {# bind} other {# bind}}',
  'collection.empty.title': 'Samlingen er tom',
  'collection.empty.body':
    'Samlingen indeholder intet, der kan åbnes. Måske har biblioteket ikke fyldt den endnu.',
  'collection.more': 'Mere fra denne samling',
  'collection.next': 'Næste i samlingen',
  'collection.previous': 'Forrige i samlingen',

  'volumes.next': 'Næste bind',
  'volumes.previous': 'Forrige bind',

  'drop.hint': 'Slip for at åbne',

  'hold.wheel': 'Klik her for at bruge musehjulet, eller hold {key} nede for at zoome',
  'hold.touch': 'Tryk for at rulle herinde, eller zoom med to fingre',

  'shortcuts.show': 'Tastaturgenveje',

  'scrubber.label': 'Sted i dokumentet',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Du var på side {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Du var nået længere i dette dokument.',
  'comingBack.go': 'Gå til side {position, number}',
  'comingBack.goInside': 'Gå dertil',
  'comingBack.where': 'En knap i den øverste bjælke fører dig dertil.',
  'comingBack.dismiss': 'Luk beskeden',

  'start.title': 'Åbn et dokument',
  'start.lead': 'Lectern viser det, bibliotekerne leverer: Alma-repræsentationer og IIIF-manifester.',
  'start.field': 'URL til et IIIF-manifest eller en Alma-levering',
  'start.open': 'Åbn',
  'start.samples': 'Eksempler',
  'start.invalid': 'Det er ikke en webadresse. Den skal begynde med https://.',
}
