import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Sprache',
  'settings.languageUsual': 'Wie die Seite oder der Browser',
  'settings.zoomOnTurn': 'Vergrößerung beim Umblättern',
  'settings.whole': 'Die ganze Seite zeigen',
  'settings.keep': 'Vergrößerung und Ausschnitt beibehalten',
  'settings.keepAtStart': 'Vergrößerung beibehalten, oben beginnen',
  'settings.singleKeys': 'Tastenkürzel aus einer einzelnen Taste',
  'settings.singleKeysHint':
    'Schalten Sie dies aus, wenn Spracheingabe oder ein anderes Programm Buchstaben tippt. Pfeiltasten, Bild auf, Bild ab und die Leertaste bleiben.',
  'settings.selectWords': 'Ziehen wählt immer Wörter aus',
  'settings.selectWordsHint':
    'Über den Wörtern eines Digitalisats; sonst gilt das nur mit der Maus, solange die ganze Seite zu sehen ist, und Ziehen verschiebt eine vergrößerte Seite.',
  'settings.animated': 'Umblättern animieren',
  'settings.animatedHint': 'Bleibt aus, wo Ihr System weniger Bewegung verlangt.',
  'settings.comingBack': 'Beim Wiederkommen die letzte Seite anbieten',
  'settings.comingBackHint':
    'Die Seiten werden nur auf diesem Gerät gespeichert. Wer dies ausschaltet, löscht sie.',
  'settings.forget': 'Alle Seiten vergessen',
  'settings.forgotten': 'Gelöscht. Auf diesem Gerät ist keine Seite mehr gespeichert.',
}
