import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Justera bilden',

  'layers.title': 'Lager',

  'panel.close': 'Stäng',
  'panel.contents': 'Innehåll',
  'panel.thumbnails': 'Miniatyrer',
  'panel.volumes': 'Volymer',
  'panel.collection': 'Samling',
  'panel.about': 'Om',
  'panel.share': 'Dela',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Ingen innehållsförteckning.',
  'contents.part': '{name}, del {part, number} av {count, number}',
  'contents.untitled': 'Avsnitt utan titel',

  'about.rights': 'Rättigheter',
  'about.provider': 'Tillhandahålls av',
  'about.homepage': 'Se även på webben',
  'about.renderings': 'Andra format',
  'about.seeAlso': 'Data om det här objektet',
  'about.page': 'Om den här sidan',
  'about.source': 'Källa',
  'about.manifest': 'URL till manifestet eller leveransen',
  'about.newTab': '(öppnas i en ny flik)',

  'share.link': 'Länk till den här sidan',
  'share.linkRegion': 'Länk till det som syns',
  'share.copy': 'Kopiera',
  'share.copied': 'Kopierat',
  'share.selected': 'Länken är markerad och kan kopieras för hand.',
  'share.notPossible':
    'Dokumentet öppnades via en adress som slutar gälla efter några minuter. En länk till det skulle inte fungera för andra.',

  'embed.switch': 'Andra versioner av den här titeln',
  'share.state': 'IIIF-innehållstillstånd',
  'share.stateLink': 'Länk för IIIF-visare',
  'share.stateJson': 'Innehållstillstånd som JSON',

  'share.drag': 'Dra ikonen till en annan IIIF-visare för att öppna objektet där.',

  'cite.title': 'Citera',
  'embed.title': 'Bädda in',
  'embed.html': 'HTML att kopiera',

  'settings.title': 'Inställningar',

  'panel.text': 'Text',
  'panel.files': 'Filer',
  'panel.transcript': 'Transkription',
  'panel.annotations': 'Annoteringar',
  'panel.places': 'Platser',
  'panel.preflight': 'Förhandskontroll',

  'panel.find': 'Sök',

  'find.field': 'Ord att söka efter',
  'find.matchCase': 'Skilj på versaler och gemener',
  'find.wholeWords': 'Hela ord',
  'find.matchAccents': 'Skilj på accenter',
  'find.hint': 'Skriv ett ord eller en fras.',
  'find.searching': 'Söker …',
  'find.count':
    '{total, plural, =0 {Inga träffar. Pröva en annan stavning eller färre ord.} one {# träff} other {# träffar}}',
  'find.listed': '{total, number} träffar. De första {count, number} finns i listan.',
  'find.noWords': 'PDF-filen har ingen text: den kan inte genomsökas eller läsas upp.',
  'find.next': 'Nästa träff',
  'find.previous': 'Föregående träff',
  'find.page': 'Sida {label}',
  'find.reading': '{read, number} av {of, number} sidor lästa',
  'find.mark': 'Träff {position, number} av {total, number}: {words}',
  'find.failed': 'En del av texten kunde inte genomsökas. Sök igen senare.',
  'find.serviceFailed': 'Bibliotekets sökning svarade inte, så sidorna genomsöks en i taget.',
  'find.inContents': 'i innehållsförteckningen',
  'find.inAbout': 'i beskrivningen',
  'find.inStatement': 'i beskrivningen: {label}',
  'find.along': 'Träffar längs sidorna',
  'find.onPage': '{count, plural, one {# träff} other {# träffar}}',

  'panel.downloads': 'Ladda ner',

  'panel.representations': 'Representationer',
}
