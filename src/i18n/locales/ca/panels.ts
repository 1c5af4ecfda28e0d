import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Ajusta la imatge',

  'layers.title': 'Capes',

  'panel.close': 'Tanca',
  'panel.contents': 'Contingut',
  'panel.thumbnails': 'Miniatures',
  'panel.volumes': 'Volums',
  'panel.collection': 'Col·lecció',
  'panel.about': 'Informació',
  'panel.share': 'Comparteix',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'No hi ha taula de contingut.',
  'contents.part': '{name}, part {part, number} de {count, number}',
  'contents.untitled': 'Secció sense títol',

  'about.rights': 'Drets',
  'about.provider': 'Proporcionat per',
  'about.homepage': 'Vegeu també al web',
  'about.renderings': 'Altres formats',
  'about.seeAlso': 'Dades sobre aquest objecte',
  'about.page': 'Sobre aquesta pàgina',
  'about.source': 'Font',
  'about.manifest': 'URL del manifest o del lliurament',
  'about.newTab': '(s’obre en una pestanya nova)',

  'share.link': 'Enllaç a aquesta pàgina',
  'share.linkRegion': 'Enllaç a la part visible',
  'share.copy': 'Copia',
  'share.copied': 'Copiat',
  'share.selected': 'L’enllaç està seleccionat i es pot copiar a mà.',
  'share.notPossible':
    'Aquest document s’ha obert amb una adreça que caduca al cap d’uns minuts. Un enllaç a aquest document no funcionaria per a altres persones.',

  'embed.switch': 'Altres versions d’aquest títol',
  'share.state': 'Estat del contingut IIIF',
  'share.stateLink': 'Enllaç per a visors IIIF',
  'share.stateJson': 'Estat del contingut en JSON',

  'share.drag': 'Arrossegueu aquesta icona a un altre visor IIIF per obrir-hi l’objecte.',

  'cite.title': 'Cita',
  'embed.title': 'Incrusta',
  'embed.html': 'HTML per copiar',

  'settings.title': 'Configuració',

  'panel.text': 'Text',
  'panel.files': 'Fitxers',
  'panel.transcript': 'Transcripció',
  'panel.annotations': 'Anotacions',
  'panel.places': 'Llocs',
  'panel.preflight': 'Comprovació prèvia',

  'panel.find': 'Cerca',

  'find.field': 'Paraules que es cerquen',
  'find.matchCase': 'Distingeix majúscules i minúscules',
  'find.wholeWords': 'Paraules senceres',
  'find.matchAccents': 'Distingeix els accents',
  'find.hint': 'Escriviu una paraula o una frase.',
  'find.searching': 'S’està cercant…',
  'find.count':
    '{total, plural, =0 {Cap resultat. Proveu una altra grafia o menys paraules.} one {# resultat} many {# de resultats} other {# resultats}}',
  'find.listed': '{total, number} resultats. Es mostren els {count, number} primers.',
  'find.noWords': 'El PDF no té text: no s’hi pot cercar ni es pot escoltar.',
  'find.next': 'Resultat següent',
  'find.previous': 'Resultat anterior',
  'find.page': 'Pàgina {label}',
  'find.reading': '{read, number} de {of, number} pàgines llegides',
  'find.mark': 'Resultat {position, number} de {total, number}: {words}',
  'find.failed': 'No s’ha pogut cercar en una part del text. Torneu a cercar més tard.',
  'find.serviceFailed':
    'El servei de cerca de la biblioteca no ha respost, i per això se cerca pàgina per pàgina.',
  'find.inContents': 'en el contingut',
  'find.inAbout': 'en la descripció',
  'find.inStatement': 'en la descripció: {label}',
  'find.along': 'Resultats al llarg de les pàgines',
  'find.onPage': '{count, plural, one {# resultat} many {# de resultats} other {# resultats}}',

  'panel.downloads': 'Baixades',

  'panel.representations': 'Representacions',
}
