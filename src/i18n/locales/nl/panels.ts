import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Afbeelding aanpassen',

  'layers.title': 'Lagen',

  'panel.close': 'Sluiten',
  'panel.contents': 'Inhoud',
  'panel.thumbnails': 'Miniaturen',
  'panel.volumes': 'Banden',
  'panel.collection': 'Collectie',
  'panel.about': 'Info',
  'panel.share': 'Delen',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Geen inhoudsopgave.',
  'contents.part': '{name}, deel {part, number} van {count, number}',
  'contents.untitled': 'Gedeelte zonder titel',

  'about.rights': 'Rechten',
  'about.provider': 'Aangeboden door',
  'about.homepage': 'Zie ook op het web',
  'about.renderings': 'Andere formaten',
  'about.seeAlso': 'Gegevens over dit object',
  'about.page': 'Over deze pagina',
  'about.source': 'Bron',
  'about.manifest': 'URL van het manifest of de levering',
  'about.newTab': '(opent in een nieuw tabblad)',

  'share.link': 'Link naar deze pagina',
  'share.linkRegion': 'Link naar wat in beeld is',
  'share.copy': 'Kopiëren',
  'share.copied': 'Gekopieerd',
  'share.selected': 'De link is geselecteerd en kan handmatig worden gekopieerd.',
  'share.notPossible':
    'Dit document is geopend via een adres dat na enkele minuten verloopt. Een link ernaar zou voor anderen niet werken.',

  'embed.switch': 'Andere versies van deze titel',
  'share.state': 'IIIF-inhoudsstatus',
  'share.stateLink': 'Link voor IIIF-viewers',
  'share.stateJson': 'Inhoudsstatus als JSON',

  'share.drag': 'Sleep dit pictogram naar een andere IIIF-viewer om het object daar te openen.',

  'cite.title': 'Citeren',
  'embed.title': 'Insluiten',
  'embed.html': 'HTML om te kopiëren',

  'settings.title': 'Instellingen',

  'panel.text': 'Tekst',
  'panel.files': 'Bestanden',
  'panel.transcript': 'Transcript',
  'panel.annotations': 'Annotaties',
  'panel.places': 'Plaatsen',
  'panel.preflight': 'Voorcontrole',

  'panel.find': 'Zoeken',

  'find.field': 'Te zoeken woorden',
  'find.matchCase': 'Hoofdlettergevoelig',
  'find.wholeWords': 'Hele woorden',
  'find.matchAccents': 'Accentgevoelig',
  'find.hint': 'Typ een woord of een woordgroep.',
  'find.searching': 'Er wordt gezocht…',
  'find.count':
    '{total, plural, =0 {Geen resultaten. Probeer een andere spelling of minder woorden.} one {# resultaat} other {# resultaten}}',
  'find.listed': '{total, number} resultaten. De eerste {count, number} staan in de lijst.',
  'find.noWords': 'De pdf heeft geen tekst: zoeken of voorlezen kan niet.',
  'find.next': 'Volgend resultaat',
  'find.previous': 'Vorig resultaat',
  'find.page': 'Pagina {label}',
  'find.reading': '{read, number} van {of, number} pagina’s gelezen',
  'find.mark': 'Resultaat {position, number} van {total, number}: {words}',
  'find.failed': 'Een deel van de tekst kon niet worden doorzocht. Zoek later opnieuw.',
  'find.serviceFailed':
    'De zoekdienst van de bibliotheek antwoordde niet; daarom worden de pagina’s één voor één doorzocht.',
  'find.inContents': 'in de inhoudsopgave',
  'find.inAbout': 'in de beschrijving',
  'find.inStatement': 'in de beschrijving: {label}',
  'find.along': 'Resultaten langs de pagina’s',
  'find.onPage': '{count, plural, one {# resultaat} other {# resultaten}}',

  'panel.downloads': 'Downloads',

  'panel.representations': 'Representaties',
}
