import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Avamine…',
  'viewer.loadingBytes': 'Avamine… {size} vastu võetud',
  'viewer.stillLoading': 'Avamine alles käib. Server vastab aeglaselt.',
  'viewer.untitled': 'Pealkirjata',
  'viewer.empty.title': 'Siin ei ole midagi näidata',
  'viewer.empty.body':
    'Sellel kirjel ei ole oma faile. Need võivad asuda mujal: vaadake allolevaid linke või küsige raamatukogust.',
  'viewer.empty.bodyAlone': 'Sellel kirjel ei ole oma faile. Need võivad asuda mujal; küsige raamatukogust.',
  'viewer.main': 'Lehekülg',
  'viewer.skip': 'Liigu lehekülje juurde',
  'viewer.readText': 'Loe selle lehekülje teksti',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Laadi see osa uuesti',
  'viewer.partFailed': 'See osa ei laadinud või lakkas töötamast. Ülejäänut saab endiselt kasutada.',

  'page.named': 'Lehekülg {position, number}/{total, number}',
  'page.namedWithLabel': 'Lehekülg {position, number}/{total, number}, {label}',
  'page.pairNamed': 'Leheküljed {position, number}–{last, number}/{total, number}',
  'page.pairNamedWithLabel': 'Leheküljed {position, number}–{last, number}/{total, number}, {label}',
  'page.file': 'Fail {file, number}/{files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Fail {file, number}/{files, number}, lehekülg {position, number}/{total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Fail {file, number}/{files, number}, leheküljed {position, number}–{last, number}/{total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Fail',
  'page.fieldInFile': 'Fail {file, number}/{files, number}, lehekülg',
  'page.field': 'Mine leheküljele (number või trükitud tähis)',
  'page.notFound':
    'Lehekülge „{typed}“ ei ole. Sisestage number vahemikus 1 kuni {total, number} või trükitud tähis.',
  'page.next': 'Järgmine lehekülg',
  'page.previous': 'Eelmine lehekülg',
  'page.first': 'Esimene lehekülg',
  'page.last': 'Viimane lehekülg',
  'page.loading': 'Lehekülje laadimine…',
  'page.partsNotShown': 'Kõike sellel leheküljel olevat ei saa siin näidata.',

  'zoom.in': 'Suurenda',
  'zoom.out': 'Vähenda',
  'zoom.whole': 'Terve lehekülg',
  'zoom.announced': 'Suurendus {percent, number}%',
  'zoom.announcedWhole': 'Terve lehekülg',

  'pan.title': 'Liiguta vaadet',
  'pan.left': 'Liiguta vasakule',
  'pan.right': 'Liiguta paremale',
  'pan.up': 'Liiguta üles',
  'pan.down': 'Liiguta alla',

  'layout.title': 'Paigutus',
  'layout.single': 'Üks lehekülg',
  'layout.scroll': 'Kerimine',
  'layout.overview': 'Ülevaade',
  'layout.book': 'Kaks lehekülge',
  'layout.shift': 'Muuda lehekülgede paare',

  'rotate.right': 'Pööra päripäeva',
  'rotate.left': 'Pööra vastupäeva',
  'rotate.announced': 'Pööratud {degrees, number} kraadi',

  'fullscreen.enter': 'Täisekraan',
  'fullscreen.leave': 'Välju täisekraanilt',

  'navigator.show': 'Ülevaatekaart',
  'navigator.hint': 'Nähtaval on raamitud osa. Mujale liikumiseks klõpsake.',

  'order.title': 'Lehekülgede järjekord',
  'order.delivered': 'Nagu edastatud',
  'order.number': 'Järjekord {number, number}',

  'toolbar.panels': 'Paneelid',
  'toolbar.pages': 'Leheküljed',
  'toolbar.view': 'Vaade',
  'toolbar.more': 'Rohkem',

  'collection.back': 'Tagasi kogu juurde',
  'collection.ways': 'Seotud lingid',
  'collection.byDate': 'Kuupäeva järgi',
  'collection.entries': '{count, plural, one {# kanne} other {# kannet}}',
  'collection.volumes': '{count, plural, one {# köide} other {# köidet}}',
  'collection.empty.title': 'Selles kogus ei ole midagi',
  'collection.empty.body':
    'Kogus ei ole midagi, mida saaks avada. Võib-olla ei ole raamatukogu seda veel täitnud.',
  'collection.more': 'Veel sellest kogust',
  'collection.next': 'Järgmine selles kogus',
  'collection.previous': 'Eelmine selles kogus',

  'volumes.next': 'Järgmine köide',
  'volumes.previous': 'Eelmine köide',

  'drop.hint': 'Avamiseks kukutage siia',

  'hold.wheel': 'Hiireratta kasutamiseks klõpsake siin või hoidke suurendamiseks all klahvi {key}',
  'hold.touch': 'Siin kerimiseks puudutage või kasutage suurendamiseks kaht sõrme',

  'shortcuts.show': 'Kiirklahvid',

  'scrubber.label': 'Asukoht dokumendis',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Olite leheküljel {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Olite selles dokumendis juba kaugemal.',
  'comingBack.go': 'Mine leheküljele {position, number}',
  'comingBack.goInside': 'Mine sinna',
  'comingBack.where': 'Sinna viib nupp ülemisel ribal.',
  'comingBack.dismiss': 'Peida',

  'start.title': 'Ava dokument',
  'start.lead': 'Lectern näitab seda, mida raamatukogud edastavad: Alma representatsioone ja IIIF-manifeste.',
  'start.field': 'IIIF-manifesti või Alma edastuse URL',
  'start.open': 'Ava',
  'start.samples': 'Näidised',
  'start.invalid': 'See ei ole veebiaadress. Selle alguses peaks olema https://.',
}
