import type { AnnotationMessages } from './en'

/** The words of the annotations in French. */
export const annotations: AnnotationMessages = {
  'kind.any': 'Annotation',
  'kind.assessing': 'Évaluation',
  'kind.bookmarking': 'Signet',
  'kind.classifying': 'Classification',
  'kind.commenting': 'Commentaire',
  'kind.describing': 'Description',
  'kind.editing': 'Correction proposée',
  'kind.highlighting': 'Surlignage',
  'kind.identifying': 'Identification',
  'kind.linking': 'Lien',
  'kind.moderating': 'Modération',
  'kind.questioning': 'Question',
  'kind.replying': 'Réponse',
  'kind.supplementing': 'Transcription',
  'kind.tagging': 'Mot-clé',
  'kind.transcribing': 'Transcription',

  count: '{count, plural, =0 {Aucune annotation sur cette page.} one {# annotation} other {# annotations}}',
  waiting: 'Chargement des annotations…',
  refused:
    'La bibliothèque ne montre certaines annotations qu’aux personnes identifiées. Identifiez-vous auprès de la bibliothèque, puis réessayez.',
  failed:
    'Certaines annotations n’ont pas pu être chargées. Réessayez ; si le problème persiste, signalez-le à la bibliothèque.',
  unreadable: 'Certaines annotations n’ont pas pu être lues. Signalez-le à la bibliothèque.',
  cut: 'Seules les {count, number} premières annotations figurent dans la liste.',
  elsewhere:
    '{count, plural, one {# annotation porte sur un autre objet et ne figure pas dans la liste.} other {# annotations portent sur d’autres objets et ne figurent pas dans la liste.}}',

  marked: 'Afficher sur la page',
  collections: 'Collections',
  otherCollection: 'Autres annotations',

  mark: '{kind} : {words}',
  wholePage: 'Page entière',
  part: 'Partie de la page',
  goTo: 'Aller à : {page}',
  openObject: 'Ouvrir l’objet lié',
  picture: 'Image',
  languages: 'Dans d’autres langues',
  about: '{creator}, {date}',
}
