import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Wrthi’n agor…',
  'viewer.loadingBytes': 'Wrthi’n agor… {size} wedi cyrraedd',
  'viewer.stillLoading': 'Yn dal i agor. Mae’r gweinydd yn araf yn ateb.',
  'viewer.untitled': 'Di-deitl',
  'viewer.empty.title': 'Dim byd i’w ddangos yma',
  'viewer.empty.body':
    'Nid oes gan y cofnod hwn ei ffeiliau ei hun. Efallai eu bod mewn lle arall: gweler y dolenni isod, neu gofynnwch i’r llyfrgell.',
  'viewer.empty.bodyAlone':
    'Nid oes gan y cofnod hwn ei ffeiliau ei hun. Efallai eu bod mewn lle arall; gofynnwch i’r llyfrgell.',
  'viewer.main': 'Tudalen',
  'viewer.skip': 'Neidio i’r dudalen',
  'viewer.readText': 'Darllen testun y dudalen hon',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Ail-lwytho’r rhan hon',
  'viewer.partFailed':
    'Ni lwythodd y rhan hon, neu fe beidiodd â gweithio. Gellir defnyddio’r gweddill o hyd.',

  'page.named': 'Tudalen {position, number} o {total, number}',
  'page.namedWithLabel': 'Tudalen {position, number} o {total, number}, {label}',
  'page.pairNamed': 'Tudalennau {position, number}–{last, number} o {total, number}',
  'page.pairNamedWithLabel': 'Tudalennau {position, number}–{last, number} o {total, number}, {label}',
  'page.file': 'Ffeil {file, number} o {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Ffeil {file, number} o {files, number}, tudalen {position, number} o {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Ffeil {file, number} o {files, number}, tudalennau {position, number}–{last, number} o {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Ffeil',
  'page.fieldInFile': 'Ffeil {file, number} o {files, number}, tudalen',
  'page.field': 'Mynd i dudalen (rhif neu label printiedig)',
  'page.notFound': 'Nid oes tudalen “{typed}”. Teipiwch rif o 1 i {total, number} neu label printiedig.',
  'page.next': 'Tudalen nesaf',
  'page.previous': 'Tudalen flaenorol',
  'page.first': 'Tudalen gyntaf',
  'page.last': 'Tudalen olaf',
  'page.loading': 'Wrthi’n llwytho’r dudalen…',
  'page.partsNotShown': 'Ni ellir dangos popeth sydd ar y dudalen hon yma.',

  'zoom.in': 'Chwyddo i mewn',
  'zoom.out': 'Chwyddo allan',
  'zoom.whole': 'Tudalen gyfan',
  'zoom.announced': 'Chwyddo {percent, number}%',
  'zoom.announcedWhole': 'Tudalen gyfan',

  'pan.title': 'Symud yr olwg',
  'pan.left': 'Symud i’r chwith',
  'pan.right': 'Symud i’r dde',
  'pan.up': 'Symud i fyny',
  'pan.down': 'Symud i lawr',

  'layout.title': 'Cynllun',
  'layout.single': 'Un dudalen',
  'layout.scroll': 'Sgrolio',
  'layout.overview': 'Trosolwg',
  'layout.book': 'Dwy dudalen',
  'layout.shift': 'Newid parau’r tudalennau',

  'rotate.right': 'Troi’n glocwedd',
  'rotate.left': 'Troi’n wrthglocwedd',
  'rotate.announced': 'Wedi’i throi {degrees, number} gradd',

  'fullscreen.enter': 'Sgrin lawn',
  'fullscreen.leave': 'Gadael sgrin lawn',

  'navigator.show': 'Map trosolwg',
  'navigator.hint': 'Mae’r rhan a amlinellir yn y golwg. Cliciwch i symud i le arall.',

  'order.title': 'Trefn y tudalennau',
  'order.delivered': 'Fel y’i danfonwyd',
  'order.number': 'Trefn {number, number}',

  'toolbar.panels': 'Paneli',
  'toolbar.pages': 'Tudalennau',
  'toolbar.view': 'Golwg',
  'toolbar.more': 'Mwy',

  'collection.back': 'Yn ôl i’r casgliad',
  'collection.ways': 'Dolenni perthnasol',
  'collection.byDate': 'Yn ôl dyddiad',
  'collection.entries':
    '{count, plural, zero {# eitem} one {# eitem} two {# eitem} few {# eitem} many {# eitem} other {# eitem}}',
  'collection.volumes':
    '{count, plural, zero {# cyfrol} one {# gyfrol} two {# gyfrol} few {# cyfrol} many {# chyfrol} other {# cyfrol}}',
  'collection.empty.title': 'Dim byd yn y casgliad hwn',
  'collection.empty.body':
    'Nid yw’r casgliad yn rhestru dim y gellir ei agor. Efallai nad yw’r llyfrgell wedi’i lenwi eto.',
  'collection.more': 'Mwy o’r casgliad hwn',
  'collection.next': 'Nesaf yn y casgliad',
  'collection.previous': 'Blaenorol yn y casgliad',

  'volumes.next': 'Cyfrol nesaf',
  'volumes.previous': 'Cyfrol flaenorol',

  'drop.hint': 'Gollyngwch yma i agor',

  'hold.wheel': 'Cliciwch yma i ddefnyddio’r olwyn, neu daliwch {key} i lawr i chwyddo',
  'hold.touch': 'Tapiwch i sgrolio yma, neu defnyddiwch ddau fys i chwyddo',

  'shortcuts.show': 'Llwybrau byr bysellfwrdd',

  'scrubber.label': 'Safle yn y ddogfen',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Roeddech chi ar dudalen {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Roeddech chi ymhellach ymlaen yn y ddogfen hon.',
  'comingBack.go': 'Mynd i dudalen {position, number}',
  'comingBack.goInside': 'Mynd yno',
  'comingBack.where': 'Mae botwm yn y bar uchaf yn mynd â chi yno.',
  'comingBack.dismiss': 'Cuddio',

  'start.title': 'Agor dogfen',
  'start.lead':
    'Mae Lectern yn dangos yr hyn y mae llyfrgelloedd yn ei ddanfon: cynrychioliadau Alma a maniffestau IIIF.',
  'start.field': 'URL maniffest IIIF neu ddanfoniad Alma',
  'start.open': 'Agor',
  'start.samples': 'Enghreifftiau',
  'start.invalid': 'Nid cyfeiriad gwe yw hwnna. Dylai ddechrau â https://.',
}
