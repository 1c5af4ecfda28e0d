import type { AnnotationMessages } from './en'

/** The words of the annotations in Spanish. */
export const annotations: AnnotationMessages = {
  'kind.any': 'Anotación',
  'kind.assessing': 'Valoración',
  'kind.bookmarking': 'Marcador',
  'kind.classifying': 'Clasificación',
  'kind.commenting': 'Comentario',
  'kind.describing': 'Descripción',
  'kind.editing': 'Corrección propuesta',
  'kind.highlighting': 'Resaltado',
  'kind.identifying': 'Identificación',
  'kind.linking': 'Enlace',
  'kind.moderating': 'Moderación',
  'kind.questioning': 'Pregunta',
  'kind.replying': 'Respuesta',
  'kind.supplementing': 'Transcripción',
  'kind.tagging': 'Etiqueta',
  'kind.transcribing': 'Transcripción',

  count: '{count, plural, =0 {No hay anotaciones en esta página.} one {# anotación} other {# anotaciones}}',
  waiting: 'Cargando anotaciones…',
  refused:
    'La biblioteca muestra algunas anotaciones solo a quienes han iniciado sesión. Inicie sesión en la biblioteca y vuelva a intentarlo.',
  failed:
    'No se pudieron cargar algunas anotaciones. Vuelva a intentarlo; si continúa, avise a la biblioteca.',
  unreadable: 'No se pudieron leer algunas anotaciones. Avise a la biblioteca.',
  cut: 'Solo se muestran las primeras {count, number} anotaciones.',
  elsewhere:
    '{count, plural, one {# anotación trata de otro objeto y no se muestra.} other {# anotaciones tratan de otros objetos y no se muestran.}}',

  marked: 'Mostrar en la página',
  collections: 'Colecciones',
  otherCollection: 'Otras anotaciones',

  mark: '{kind}: {words}',
  wholePage: 'Página completa',
  part: 'Parte de la página',
  goTo: 'Ir a {page}',
  openObject: 'Abrir el objeto enlazado',
  picture: 'Imagen',
  languages: 'En otros idiomas',
  about: '{creator}, {date}',
}
