import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Juster billedet',

  'layers.title': 'Lag',

  'panel.close': 'Luk',
  'panel.contents': 'Indhold',
  'panel.thumbnails': 'Miniaturer',
  'panel.volumes': 'Bind',
  'panel.collection': 'Samling',
  'panel.about': 'Om',
  'panel.share': 'Del',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Ingen indholdsfortegnelse.',
  'contents.part': '{name}, del {part, number} af {count, number}',
  'contents.untitled': 'Afsnit uden titel',

  'about.rights': 'Rettigheder',
  'about.provider': 'Stilles til rådighed af',
  'about.homepage': 'Se også på nettet',
  'about.renderings': 'Andre formater',
  'about.seeAlso': 'Data om dette objekt',
  'about.page': 'Om denne side',
  'about.source': 'Kilde',
  'about.manifest': 'URL til manifest eller levering',
  'about.newTab': '(åbner i en ny fane)',

  'share.link': 'Link til denne side',
  'share.linkRegion': 'Link til det viste udsnit',
  'share.copy': 'Kopiér',
  'share.copied': 'Kopieret',
  'share.selected': 'Linket er markeret og kan kopieres manuelt.',
  'share.notPossible':
    'Dokumentet blev åbnet via en adresse, der udløber efter nogle minutter. Et link til det ville ikke virke for andre.',

  'embed.switch': 'Andre udgaver af denne titel',
  'share.state': 'IIIF-indholdstilstand',
  'share.stateLink': 'Link til IIIF-fremvisere',
  'share.stateJson': 'Indholdstilstand som JSON',

  'share.drag': 'Træk dette ikon til en anden IIIF-fremviser for at åbne objektet dér.',

  'cite.title': 'Citer',
  'embed.title': 'Indlejr',
  'embed.html': 'HTML til kopiering',

  'settings.title': 'Indstillinger',

  'panel.text': 'Tekst',
  'panel.files': 'Filer',
  'panel.transcript': 'Transskription',
  'panel.annotations': 'Annotationer',
  'panel.places': 'Steder',
  'panel.preflight': 'Forhåndskontrol',

  'panel.find': 'Søg',

  'find.field': 'Ord, der søges efter',
  'find.matchCase': 'Skeln mellem store og små bogstaver',
  'find.wholeWords': 'Hele ord',
  'find.matchAccents': 'Skeln mellem accenter',
  'find.hint': 'Skriv et ord eller en frase.',
  'find.searching': 'Søger …',
  'find.count':
    '{total, plural, =0 {Ingen resultater. Prøv en anden stavemåde eller færre ord.} one {# resultat} other {# resultater}}',
  'find.listed': '{total, number} resultater. De første {count, number} er vist på listen.',
  'find.noWords': 'PDF-filen har ingen tekst: den kan ikke gennemsøges eller læses højt.',
  'find.next': 'Næste resultat',
  'find.previous': 'Forrige resultat',
  'find.page': 'Side {label}',
  'find.reading': '{read, number} af {of, number} sider læst',
  'find.mark': 'Resultat {position, number} af {total, number}: {words}',
  'find.failed': 'En del af teksten kunne ikke gennemsøges. Søg igen senere.',
  'find.serviceFailed': 'Bibliotekets søgning svarede ikke, så siderne gennemsøges én for én.',
  'find.inContents': 'i indholdsfortegnelsen',
  'find.inAbout': 'i beskrivelsen',
  'find.inStatement': 'i beskrivelsen: {label}',
  'find.along': 'Resultater langs siderne',
  'find.onPage': '{count, plural, one {# resultat} other {# resultater}}',

  'panel.downloads': 'Download',

  'panel.representations': 'Repræsentationer',
}
