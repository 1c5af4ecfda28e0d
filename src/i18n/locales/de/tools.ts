import type { ToolMessages } from '../en/tools'

/** Deutsch. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Helligkeit',
  'adjust.contrast': 'Kontrast',
  'adjust.invert': 'Farben umkehren',
  'adjust.reset': 'Zurücksetzen',
  'adjust.saturation': 'Sättigung',
  'adjust.grey': 'Graustufen',
  'adjust.mirror': 'Spiegeln',
  'ruler.show': 'Maßstab',
  'ruler.label': 'Maßstab: {length}',
  'ruler.size': 'Diese Seite misst {width} × {height}.',
  'ruler.object': 'Nach der Angabe des Objekts.',
  'ruler.library': 'Nach der Angabe der Bibliothek zur Auflösung ihrer Scans: {dpi} Pixel pro Zoll.',
  'ruler.file':
    'Nach der Angabe der Datei zur Auflösung: {dpi} Pixel pro Zoll. Dateien geben nicht immer die wahre an.',
  'ruler.unknown':
    'Weder das Objekt noch die Datei sagt, wie groß diese Seite ist. Darum kann kein Maßstab gezeichnet werden.',
  'ruler.waiting': 'Der Maßstab dieser Seite wird gesucht …',
  'ruler.layout':
    'Der Maßstab wird gezeichnet, wo eine Seite oder zwei gegenüberliegende Seiten zu sehen sind.',
  'text.title': 'Text des ganzen Objekts',
  'text.save': 'Text aller Seiten speichern',
  'text.saved': 'Der Text wurde an die Downloads des Browsers übergeben.',
  'text.none': 'Es konnte kein Text gelesen werden.',
  'text.without': 'Gespeichert ohne den Text dieser Seiten, der nicht gelesen werden konnte: {pages}.',
  'back.to': 'Zurück zu {host}',
  'link.moved': 'Die Seite dieses Links steht jetzt an anderer Stelle: {page}.',
  'link.unsure':
    'Dieses Objekt hat sich geändert, seit der Link erstellt wurde. Wahrscheinlich ist diese Seite gemeint, sicher ist es nicht: {page}.',
  'link.missing':
    'Dieses Objekt hat sich geändert, seit der Link erstellt wurde, und die Seite des Links ist nicht mehr darin. Sie sehen: {page}.',
  'link.fileMissing':
    'Dieses Objekt hat sich geändert, seit der Link erstellt wurde, und die Datei des Links ist nicht mehr darin.',
  'collection.waiting': 'Weitere Einträge werden geladen …',
  'collection.failed': 'Der Rest dieser Sammlung konnte nicht geladen werden.',
  'collection.cut': 'Hier stehen nicht alle Einträge dieser Sammlung.',
  'collection.previous': 'Vorherige Einträge',
  'canvas.waiting': 'Diese Seite wird geladen …',
  'canvas.elsewhere': 'Die Beschreibung dieser Seite liegt bei {host} und wird von dort nicht geholt.',
}
