import type { annotations as english } from '../en/annotations'

/** Words of the annotations, which come with their panel. */
export const annotations: Record<keyof typeof english, string> = {
  'kind.any': 'Anotació',
  'kind.assessing': 'Valoració',
  'kind.bookmarking': 'Marcador',
  'kind.classifying': 'Classificació',
  'kind.commenting': 'Comentari',
  'kind.describing': 'Descripció',
  'kind.editing': 'Correcció proposada',
  'kind.highlighting': 'Ressaltat',
  'kind.identifying': 'Identificació',
  'kind.linking': 'Enllaç',
  'kind.moderating': 'Moderació',
  'kind.questioning': 'Pregunta',
  'kind.replying': 'Resposta',
  'kind.supplementing': 'Transcripció',
  'kind.tagging': 'Etiqueta',
  'kind.transcribing': 'Transcripció',

  count:
    '{count, plural, =0 {No hi ha anotacions en aquesta pàgina.} one {# anotació} many {# d’anotacions} other {# anotacions}}',
  waiting: 'S’estan carregant les anotacions…',
  refused:
    'La biblioteca només mostra algunes anotacions als lectors que han iniciat la sessió. Inicieu la sessió a la biblioteca i torneu-ho a provar.',
  failed:
    'No s’han pogut carregar algunes anotacions. Torneu-ho a provar; si continua igual, aviseu la biblioteca.',
  unreadable: 'No s’han pogut llegir algunes anotacions. Aviseu la biblioteca.',
  cut: 'Només es mostren les {count, number} primeres anotacions.',
  elsewhere:
    '{count, plural, one {# anotació és sobre un altre objecte i no es mostra.} many {# d’anotacions són sobre altres objectes i no es mostren.} other {# anotacions són sobre altres objectes i no es mostren.}}',

  marked: 'Mostra a la pàgina',
  collections: 'Col·leccions',
  otherCollection: 'Altres anotacions',

  mark: '{kind}: {words}',
  wholePage: 'Pàgina sencera',
  part: 'Part de la pàgina',
  goTo: 'Ves a: {page}',
  openObject: 'Obre l’objecte enllaçat',
  picture: 'Imatge',
  languages: 'En altres llengües',
  about: '{creator}, {date}',

  'own.collection': 'Les meves notes',
  'own.add': 'Afegeix una nota',
  'own.edit': 'Edita',
  'own.remove': 'Elimina',
  'own.undo': 'Desfés',
  'own.place': 'Lloc',
  'own.kind.same': 'Com està',
  'own.kind.rectangle': 'Rectangle',
  'own.kind.ellipse': 'El·lipse',
  'own.kind.polygon': 'Polígon',
  'own.kind.point': 'Punt',
  'own.kind.page': 'Pàgina sencera',
  'own.kind.time': 'Aquest moment',
  'own.move': 'Dibuixeu a la pàgina o premeu aquí les tecles de fletxa; amb Majúscules canvien la mida',
  'own.moveCorner': 'Marqueu els vèrtexs fent clic a la pàgina o premeu aquí les tecles de fletxa i Retorn',
  'own.text': 'Nota',
  'own.tags': 'Etiquetes, separades per comes',
  'own.save': 'Desa',
  'own.cancel': 'Cancel·la',
  'own.draft': 'Lloc de la nota',
  'own.saveFile': 'Desa com a fitxer',
  'own.saveText': 'Desa com a text',
  'own.copy': 'Copia',
  'own.open': 'Obre un fitxer de notes',
  'own.copied': 'Copiat.',
  'own.notCopied': 'El navegador no permet copiar aquí. Deseu les notes com a text.',
  'own.added':
    '{count, plural, =0 {No hi ha notes en aquest fitxer.} one {S’ha afegit # nota.} many {S’han afegit # de notes.} other {S’han afegit # notes.}}',
  'own.noNotes': 'Aquest fitxer no conté notes que es puguin llegir. Trieu un fitxer d’anotacions (JSON).',
  'own.unkept':
    'Aquest dispositiu no conserva les notes: es perden quan es tanca la pàgina. Deseu-les com a fitxer.',
}
