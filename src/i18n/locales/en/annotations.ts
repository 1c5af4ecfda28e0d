/** Words of the annotations, which come with their panel. */
export const annotations = {
  'kind.any': 'Annotation',
  'kind.assessing': 'Assessment',
  'kind.bookmarking': 'Bookmark',
  'kind.classifying': 'Classification',
  'kind.commenting': 'Comment',
  'kind.describing': 'Description',
  'kind.editing': 'Suggested correction',
  'kind.highlighting': 'Highlight',
  'kind.identifying': 'Identification',
  'kind.linking': 'Link',
  'kind.moderating': 'Moderation',
  'kind.questioning': 'Question',
  'kind.replying': 'Reply',
  'kind.supplementing': 'Transcription',
  'kind.tagging': 'Tag',
  'kind.transcribing': 'Transcription',

  count: '{count, plural, =0 {No annotations on this page.} one {# annotation} other {# annotations}}',
  waiting: 'Loading annotations…',
  refused:
    'The library shows some annotations only to readers who have signed in. Sign in at the library, then try again.',
  failed: 'Some annotations could not be loaded. Try again; if it stays so, tell the library.',
  unreadable: 'Some annotations could not be read. Tell the library.',
  cut: 'Only the first {count, number} annotations are listed.',
  elsewhere:
    '{count, plural, one {# annotation is about another object and is not listed.} other {# annotations are about other objects and are not listed.}}',

  marked: 'Show on the page',
  collections: 'Collections',
  otherCollection: 'Other annotations',

  mark: '{kind}: {words}',
  wholePage: 'Whole page',
  part: 'Part of the page',
  goTo: 'Go to {page}',
  openObject: 'Open the linked object',
  picture: 'Picture',
  languages: 'In other languages',
  about: '{creator}, {date}',

  'own.collection': 'My notes',
  'own.add': 'Add a note',
  'own.edit': 'Edit',
  'own.remove': 'Remove',
  'own.undo': 'Undo',
  'own.place': 'Place',
  'own.kind.same': 'As it is',
  'own.kind.rectangle': 'Rectangle',
  'own.kind.ellipse': 'Ellipse',
  'own.kind.polygon': 'Polygon',
  'own.kind.point': 'Point',
  'own.kind.page': 'Whole page',
  'own.kind.time': 'This moment',
  'own.move': 'Draw on the page, or press arrow keys here; with Shift they change the size',
  'own.moveCorner': 'Click corners on the page, or press arrow keys and Enter here',
  'own.text': 'Note',
  'own.tags': 'Tags, separated by commas',
  'own.save': 'Save',
  'own.cancel': 'Cancel',
  'own.draft': 'Place of the note',
  'own.saveFile': 'Save as a file',
  'own.saveText': 'Save as text',
  'own.copy': 'Copy',
  'own.open': 'Open a file of notes',
  'own.copied': 'Copied.',
  'own.notCopied': 'The browser does not allow copying here. Save the notes as text instead.',
  'own.added':
    '{count, plural, =0 {There are no notes in this file.} one {# note added.} other {# notes added.}}',
  'own.noNotes': 'This file holds no notes that can be read. Choose a file of annotations (JSON).',
  'own.unkept':
    'This device does not keep the notes: they last until the page is closed. Save them as a file.',
} as const

/** A name of a message about annotations. */
export type AnnotationKey = keyof typeof annotations

/** The messages about annotations in one locale. */
export type AnnotationMessages = Readonly<Record<AnnotationKey, string>>
