import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Säädä kuvaa',

  'layers.title': 'Tasot',

  'panel.close': 'Sulje',
  'panel.contents': 'Sisällys',
  'panel.thumbnails': 'Pikkukuvat',
  'panel.volumes': 'Niteet',
  'panel.collection': 'Kokoelma',
  'panel.about': 'Tietoja',
  'panel.share': 'Jaa',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Ei sisällysluetteloa.',
  'contents.part': '{name}, osa {part, number}/{count, number}',
  'contents.untitled': 'Nimetön osio',

  'about.rights': 'Oikeudet',
  'about.provider': 'Tarjoaja',
  'about.homepage': 'Lisää verkossa',
  'about.renderings': 'Muut muodot',
  'about.seeAlso': 'Aineiston kuvailutiedot',
  'about.page': 'Tietoja tästä sivusta',
  'about.source': 'Lähde',
  'about.manifest': 'Manifestin tai toimituksen URL-osoite',
  'about.newTab': '(avautuu uuteen välilehteen)',

  'share.link': 'Linkki tälle sivulle',
  'share.linkRegion': 'Linkki näkyvissä olevaan kohtaan',
  'share.copy': 'Kopioi',
  'share.copied': 'Kopioitu',
  'share.selected': 'Linkki on valittu, ja sen voi kopioida käsin.',
  'share.notPossible':
    'Tämä dokumentti avattiin osoitteesta, jonka voimassaolo päättyy muutamassa minuutissa. Linkki siihen ei toimisi muilla.',

  'embed.switch': 'Tämän nimekkeen muut versiot',
  'share.state': 'IIIF-sisältötila',
  'share.stateLink': 'Linkki IIIF-katselimille',
  'share.stateJson': 'Sisältötila JSON-muodossa',

  'share.drag': 'Avaa aineisto toisessa IIIF-katselimessa vetämällä tämä kuvake sinne.',

  'cite.title': 'Viittaa',
  'embed.title': 'Upota',
  'embed.html': 'Kopioitava HTML',

  'settings.title': 'Asetukset',

  'panel.text': 'Teksti',
  'panel.files': 'Tiedostot',
  'panel.transcript': 'Litterointi',
  'panel.annotations': 'Annotaatiot',
  'panel.places': 'Paikat',
  'panel.preflight': 'Esitarkastus',

  'panel.find': 'Etsi',

  'find.field': 'Etsittävät sanat',
  'find.matchCase': 'Sama kirjainkoko',
  'find.wholeWords': 'Kokonaiset sanat',
  'find.matchAccents': 'Samat tarkkeet',
  'find.hint': 'Kirjoita sana tai ilmaus.',
  'find.searching': 'Etsitään…',
  'find.count':
    '{total, plural, =0 {Ei osumia. Kokeile toista kirjoitusasua tai vähemmän sanoja.} one {# osuma} other {# osumaa}}',
  'find.listed': '{total, number} osumaa. Luettelossa ovat ensimmäiset {count, number}.',
  'find.noWords': 'PDF:ssä ei ole tekstiä: siitä ei voi hakea eikä sitä voi kuunnella.',
  'find.next': 'Seuraava osuma',
  'find.previous': 'Edellinen osuma',
  'find.page': 'Sivu {label}',
  'find.reading': '{read, number}/{of, number} sivua luettu',
  'find.mark': 'Osuma {position, number}/{total, number}: {words}',
  'find.failed': 'Osasta tekstiä ei voitu etsiä. Etsi myöhemmin uudelleen.',
  'find.serviceFailed': 'Kirjaston haku ei vastannut, joten sivuista etsitään yksi kerrallaan.',
  'find.inContents': 'sisällysluettelossa',
  'find.inAbout': 'kuvauksessa',
  'find.inStatement': 'kuvauksessa: {label}',
  'find.along': 'Osumat sivuittain',
  'find.onPage': '{count, plural, one {# osuma} other {# osumaa}}',

  'panel.downloads': 'Lataukset',

  'panel.representations': 'Representaatiot',
}
