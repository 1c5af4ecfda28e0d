import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Juster bildet',

  'layers.title': 'Lag',

  'panel.close': 'Lukk',
  'panel.contents': 'Innhold',
  'panel.thumbnails': 'Miniatyrer',
  'panel.volumes': 'Bind',
  'panel.collection': 'Samling',
  'panel.about': 'Om',
  'panel.share': 'Del',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Ingen innholdsfortegnelse.',
  'contents.part': '{name}, del {part, number} av {count, number}',
  'contents.untitled': 'Avsnitt uten tittel',

  'about.rights': 'Rettigheter',
  'about.provider': 'Gjort tilgjengelig av',
  'about.homepage': 'Se også på nettet',
  'about.renderings': 'Andre formater',
  'about.seeAlso': 'Data om dette objektet',
  'about.page': 'Om denne siden',
  'about.source': 'Kilde',
  'about.manifest': 'URL til manifestet eller leveringen',
  'about.newTab': '(åpnes i en ny fane)',

  'share.link': 'Lenke til denne siden',
  'share.linkRegion': 'Lenke til det som er synlig',
  'share.copy': 'Kopier',
  'share.copied': 'Kopiert',
  'share.selected': 'Lenken er merket og kan kopieres for hånd.',
  'share.notPossible':
    'Dokumentet ble åpnet via en adresse som utløper etter noen minutter. En lenke til det ville ikke virke for andre.',

  'embed.switch': 'Andre versjoner av denne tittelen',
  'share.state': 'IIIF-innholdstilstand',
  'share.stateLink': 'Lenke for IIIF-visningsprogrammer',
  'share.stateJson': 'Innholdstilstand som JSON',

  'share.drag': 'Dra dette ikonet til et annet IIIF-visningsprogram for å åpne objektet der.',

  'cite.title': 'Siter',
  'embed.title': 'Bygg inn',
  'embed.html': 'HTML som kan kopieres',

  'settings.title': 'Innstillinger',

  'panel.text': 'Tekst',
  'panel.files': 'Filer',
  'panel.transcript': 'Transkripsjon',
  'panel.annotations': 'Annotasjoner',
  'panel.places': 'Steder',
  'panel.preflight': 'Forhåndskontroll',

  'panel.find': 'Søk',

  'find.field': 'Ord å søke etter',
  'find.matchCase': 'Skill mellom store og små bokstaver',
  'find.wholeWords': 'Hele ord',
  'find.matchAccents': 'Skill mellom aksenter',
  'find.hint': 'Skriv et ord eller en frase.',
  'find.searching': 'Søker …',
  'find.count':
    '{total, plural, =0 {Ingen treff. Prøv en annen skrivemåte eller færre ord.} one {# treff} other {# treff}}',
  'find.listed': '{total, number} treff. De første {count, number} står i listen.',
  'find.noWords': 'PDF-filen har ingen tekst: den kan ikke søkes i eller leses høyt.',
  'find.next': 'Neste treff',
  'find.previous': 'Forrige treff',
  'find.page': 'Side {label}',
  'find.reading': '{read, number} av {of, number} sider lest',
  'find.mark': 'Treff {position, number} av {total, number}: {words}',
  'find.failed': 'En del av teksten kunne ikke gjennomsøkes. Søk igjen senere.',
  'find.serviceFailed': 'Bibliotekets søk svarte ikke, så sidene gjennomsøkes én etter én.',
  'find.inContents': 'i innholdsfortegnelsen',
  'find.inAbout': 'i beskrivelsen',
  'find.inStatement': 'i beskrivelsen: {label}',
  'find.along': 'Treff langs sidene',
  'find.onPage': '{count, plural, one {# treff} other {# treff}}',

  'panel.downloads': 'Last ned',

  'panel.representations': 'Representasjoner',
}
