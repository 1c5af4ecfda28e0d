import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Addasu’r llun',

  'layers.title': 'Haenau',

  'panel.close': 'Cau',
  'panel.contents': 'Cynnwys',
  'panel.thumbnails': 'Mân-luniau',
  'panel.volumes': 'Cyfrolau',
  'panel.collection': 'Casgliad',
  'panel.about': 'Gwybodaeth',
  'panel.share': 'Rhannu',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Dim tabl cynnwys.',
  'contents.part': '{name}, rhan {part, number} o {count, number}',
  'contents.untitled': 'Adran heb deitl',

  'about.rights': 'Hawliau',
  'about.provider': 'Darperir gan',
  'about.homepage': 'Gweler hefyd ar y we',
  'about.renderings': 'Fformatau eraill',
  'about.seeAlso': 'Data am y gwrthrych hwn',
  'about.page': 'Am y dudalen hon',
  'about.source': 'Ffynhonnell',
  'about.manifest': 'URL y maniffest neu’r danfoniad',
  'about.newTab': '(yn agor mewn tab newydd)',

  'share.link': 'Dolen i’r dudalen hon',
  'share.linkRegion': 'Dolen i’r hyn sydd yn y golwg',
  'share.copy': 'Copïo',
  'share.copied': 'Copïwyd',
  'share.selected': 'Mae’r ddolen wedi’i dewis a gellir ei chopïo â llaw.',
  'share.notPossible':
    'Agorwyd y ddogfen hon o gyfeiriad sy’n dod i ben ar ôl rhai munudau. Ni fyddai dolen iddi’n gweithio i eraill.',

  'embed.switch': 'Fersiynau eraill o’r teitl hwn',
  'share.state': 'Cyflwr cynnwys IIIF',
  'share.stateLink': 'Dolen ar gyfer syllwyr IIIF',
  'share.stateJson': 'Cyflwr cynnwys fel JSON',

  'share.drag': 'Llusgwch yr eicon hwn i syllwr IIIF arall i agor y gwrthrych yno.',

  'cite.title': 'Dyfynnu',
  'embed.title': 'Mewnblannu',
  'embed.html': 'HTML i’w gopïo',

  'settings.title': 'Gosodiadau',

  'panel.text': 'Testun',
  'panel.files': 'Ffeiliau',
  'panel.transcript': 'Trawsgrifiad',
  'panel.annotations': 'Anodiadau',
  'panel.places': 'Lleoedd',
  'panel.preflight': 'Rhagwiriad',

  'panel.find': 'Canfod',

  'find.field': 'Geiriau i’w canfod',
  'find.matchCase': 'Cyfateb priflythrennau',
  'find.wholeWords': 'Geiriau cyfan',
  'find.matchAccents': 'Cyfateb acenion',
  'find.hint': 'Teipiwch air neu ymadrodd.',
  'find.searching': 'Wrthi’n chwilio…',
  'find.count':
    '{total, plural, =0 {Dim canlyniadau. Rhowch gynnig ar sillafiad arall neu lai o eiriau.} zero {# canlyniad} one {# canlyniad} two {# ganlyniad} few {# chanlyniad} many {# chanlyniad} other {# canlyniad}}',
  'find.listed': 'Canlyniadau: {total, number}. Rhestrir y {count, number} cyntaf.',
  'find.noWords': 'Nid oes testun yn y PDF: ni ellir ei chwilio na’i ddarllen yn uchel.',
  'find.next': 'Canlyniad nesaf',
  'find.previous': 'Canlyniad blaenorol',
  'find.page': 'Tudalen {label}',
  'find.reading': 'Darllenwyd {read, number} o {of, number} tudalen',
  'find.mark': 'Canlyniad {position, number} o {total, number}: {words}',
  'find.failed': 'Ni ellid chwilio rhywfaint o’r testun. Chwiliwch eto yn nes ymlaen.',
  'find.serviceFailed':
    'Nid atebodd chwiliad y llyfrgell, felly mae’r tudalennau’n cael eu chwilio fesul un.',
  'find.inContents': 'yn y cynnwys',
  'find.inAbout': 'yn y disgrifiad',
  'find.inStatement': 'yn y disgrifiad: {label}',
  'find.along': 'Canlyniadau ar hyd y tudalennau',
  'find.onPage':
    '{count, plural, zero {# canlyniad} one {# canlyniad} two {# ganlyniad} few {# chanlyniad} many {# chanlyniad} other {# canlyniad}}',

  'panel.downloads': 'Lawrlwythiadau',

  'panel.representations': 'Cynrychioliadau',
}
