import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Kohanda pilti',

  'layers.title': 'Kihid',

  'panel.close': 'Sulge',
  'panel.contents': 'Sisukord',
  'panel.thumbnails': 'Pisipildid',
  'panel.volumes': 'Köited',
  'panel.collection': 'Kogu',
  'panel.about': 'Teave',
  'panel.share': 'Jaga',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Sisukorda ei ole.',
  'contents.part': '{name}, osa {part, number}/{count, number}',
  'contents.untitled': 'Pealkirjata osa',

  'about.rights': 'Õigused',
  'about.provider': 'Kättesaadavaks teinud',
  'about.homepage': 'Vaata ka veebis',
  'about.renderings': 'Muud vormingud',
  'about.seeAlso': 'Selle objekti andmed',
  'about.page': 'Teave selle lehekülje kohta',
  'about.source': 'Allikas',
  'about.manifest': 'Manifesti või edastuse URL',
  'about.newTab': '(avaneb uuel vahekaardil)',

  'share.link': 'Link sellele leheküljele',
  'share.linkRegion': 'Link nähtavale osale',
  'share.copy': 'Kopeeri',
  'share.copied': 'Kopeeritud',
  'share.selected': 'Link on valitud ja selle saab käsitsi kopeerida.',
  'share.notPossible':
    'See dokument avati aadressilt, mis aegub mõne minuti pärast. Link sellele ei töötaks teiste jaoks.',

  'embed.switch': 'Selle teose muud versioonid',
  'share.state': 'IIIF-i sisuolek',
  'share.stateLink': 'Link IIIF-vaaturitele',
  'share.stateJson': 'Sisuolek JSON-ina',

  'share.drag': 'Objekti avamiseks teises IIIF-vaaturis lohistage see ikoon sinna.',

  'cite.title': 'Viita',
  'embed.title': 'Manusta',
  'embed.html': 'Kopeeritav HTML',

  'settings.title': 'Sätted',

  'panel.text': 'Tekst',
  'panel.files': 'Failid',
  'panel.transcript': 'Transkript',
  'panel.annotations': 'Annotatsioonid',
  'panel.places': 'Kohad',
  'panel.preflight': 'Eelkontroll',

  'panel.find': 'Otsi',

  'find.field': 'Otsitavad sõnad',
  'find.matchCase': 'Erista suur- ja väiketähti',
  'find.wholeWords': 'Terved sõnad',
  'find.matchAccents': 'Erista diakriitikuid',
  'find.hint': 'Sisestage sõna või väljend.',
  'find.searching': 'Otsimine…',
  'find.count':
    '{total, plural, =0 {Tulemusi ei ole. Proovige teist kirjaviisi või vähem sõnu.} one {# tulemus} other {# tulemust}}',
  'find.listed': '{total, number} tulemust. Loendis on esimesed {count, number}.',
  'find.noWords': 'PDF-is pole teksti: sellest ei saa otsida ega seda kuulata.',
  'find.next': 'Järgmine tulemus',
  'find.previous': 'Eelmine tulemus',
  'find.page': 'Lehekülg {label}',
  'find.reading': '{read, number}/{of, number} lehekülge loetud',
  'find.mark': 'Tulemus {position, number}/{total, number}: {words}',
  'find.failed': 'Osast tekstist ei õnnestunud otsida. Otsige hiljem uuesti.',
  'find.serviceFailed': 'Raamatukogu otsing ei vastanud, seepärast otsitakse lehekülgedelt ükshaaval.',
  'find.inContents': 'sisukorras',
  'find.inAbout': 'kirjelduses',
  'find.inStatement': 'kirjelduses: {label}',
  'find.along': 'Tulemused lehekülgede kaupa',
  'find.onPage': '{count, plural, one {# tulemus} other {# tulemust}}',

  'panel.downloads': 'Allalaadimised',

  'panel.representations': 'Representatsioonid',
}
