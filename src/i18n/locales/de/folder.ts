import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Ordner wählen',
  'folder.lead':
    'Ein Ordner mit Dateien auf diesem Gerät öffnet sich als die Repräsentation, die er werden soll. Es wird nichts gesendet. Sie können ihn auch auf diese Seite ziehen.',
  'folder.local': 'Von diesem Gerät geöffnet. Es wird nichts gesendet, und kein Link führt hierher.',
  'folder.order': 'In der Reihenfolge von {name}.',
  'folder.missing':
    '{count, plural, one {Für eine seiner Seiten gibt es hier keine Datei.} other {Für # seiner Seiten gibt es hier keine Dateien.}}',
  'folder.unnamed':
    '{count, plural, one {Eine Datei ist darin nicht genannt und kommt zuletzt.} other {# Dateien sind darin nicht genannt und kommen zuletzt.}}',
  'folder.foreign': '{name} betrifft andere Dateien und wird nicht verwendet.',
  'folder.beyond':
    '{count, plural, one {Eine Datei wird ausgelassen} other {# Dateien werden ausgelassen}}: Ein Ordner darf 100.000 haben.',
  'folder.unreadable':
    '{count, plural, one {Eine Datei oder ein Ordner konnte nicht aufgelistet werden.} other {# Dateien oder Ordner konnten nicht aufgelistet werden.}}',
}
