import type { AnnotationMessages } from '../en/annotations'

/** Words about annotations. */
export const annotations: AnnotationMessages = {
  'kind.any': 'Annotation',
  'kind.assessing': 'Bewertung',
  'kind.bookmarking': 'Lesezeichen',
  'kind.classifying': 'Klassifikation',
  'kind.commenting': 'Kommentar',
  'kind.describing': 'Beschreibung',
  'kind.editing': 'Korrekturvorschlag',
  'kind.highlighting': 'Hervorhebung',
  'kind.identifying': 'Identifikation',
  'kind.linking': 'Verknüpfung',
  'kind.moderating': 'Moderation',
  'kind.questioning': 'Frage',
  'kind.replying': 'Antwort',
  'kind.supplementing': 'Transkription',
  'kind.tagging': 'Schlagwort',
  'kind.transcribing': 'Transkription',

  count:
    '{count, plural, =0 {Keine Annotationen auf dieser Seite.} one {# Annotation} other {# Annotationen}}',
  waiting: 'Annotationen werden geladen …',
  refused:
    'Die Bibliothek zeigt manche Annotationen nur angemeldeten Personen. Melden Sie sich bei der Bibliothek an und versuchen Sie es dann erneut.',
  failed:
    'Manche Annotationen konnten nicht geladen werden. Versuchen Sie es erneut; wenn es dabei bleibt, sagen Sie der Bibliothek Bescheid.',
  unreadable: 'Manche Annotationen konnten nicht gelesen werden. Sagen Sie der Bibliothek Bescheid.',
  cut: 'Nur die ersten {count, number} Annotationen sind aufgeführt.',
  elsewhere:
    '{count, plural, one {# Annotation betrifft ein anderes Objekt und ist nicht aufgeführt.} other {# Annotationen betreffen andere Objekte und sind nicht aufgeführt.}}',

  marked: 'Auf der Seite anzeigen',
  collections: 'Sammlungen',
  otherCollection: 'Übrige Annotationen',

  mark: '{kind}: {words}',
  wholePage: 'Ganze Seite',
  part: 'Teil der Seite',
  goTo: 'Zu {page}',
  openObject: 'Verknüpftes Objekt öffnen',
  picture: 'Bild',
  languages: 'In anderen Sprachen',
  about: '{creator}, {date}',

  'own.collection': 'Meine Notizen',
  'own.add': 'Notiz hinzufügen',
  'own.edit': 'Bearbeiten',
  'own.remove': 'Entfernen',
  'own.undo': 'Rückgängig',
  'own.place': 'Stelle',
  'own.kind.same': 'Wie bisher',
  'own.kind.rectangle': 'Rechteck',
  'own.kind.ellipse': 'Ellipse',
  'own.kind.polygon': 'Vieleck',
  'own.kind.point': 'Punkt',
  'own.kind.page': 'Ganze Seite',
  'own.kind.time': 'Dieser Moment',
  'own.move':
    'Auf der Seite zeichnen oder hier Pfeiltasten drücken; mit der Umschalttaste ändern sie die Größe',
  'own.moveCorner': 'Ecken auf der Seite anklicken oder hier Pfeiltasten und die Eingabetaste drücken',
  'own.text': 'Notiz',
  'own.tags': 'Schlagwörter, durch Kommas getrennt',
  'own.save': 'Speichern',
  'own.cancel': 'Abbrechen',
  'own.draft': 'Stelle der Notiz',
  'own.saveFile': 'Als Datei speichern',
  'own.saveText': 'Als Text speichern',
  'own.copy': 'Kopieren',
  'own.open': 'Datei mit Notizen öffnen',
  'own.copied': 'Kopiert.',
  'own.notCopied':
    'Der Browser erlaubt das Kopieren hier nicht. Speichern Sie die Notizen stattdessen als Text.',
  'own.added':
    '{count, plural, =0 {In dieser Datei sind keine Notizen.} one {# Notiz hinzugefügt.} other {# Notizen hinzugefügt.}}',
  'own.noNotes': 'Diese Datei enthält keine lesbaren Notizen. Wählen Sie eine Datei mit Annotationen (JSON).',
  'own.unkept':
    'Dieses Gerät bewahrt die Notizen nicht auf: Sie bleiben, bis die Seite geschlossen wird. Speichern Sie sie als Datei.',
}
