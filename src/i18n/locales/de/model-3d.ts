import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'Modell wird geladen …',
  'model3d.slow.title': 'Dieses Modell zeigen?',
  'model3d.slow.body':
    'Dieser Browser hat keinen Grafikprozessor zum Zeichnen. Das Modell zu zeichnen kann eine Minute dauern, in der die Seite nicht reagiert.',
  'model3d.slow.show': 'Modell zeigen',
  'model3d.failed.title': 'Dieses Modell kann nicht gezeigt werden',
  'model3d.failed.damaged':
    'Die Datei ist beschädigt oder kein glTF-Modell. Öffnen Sie die Datei, um sie zu speichern, oder fragen Sie die Bibliothek.',
  'model3d.failed.compressed':
    'Das Modell ist auf eine Weise gepackt, die hier nicht entpackt wird ({method}). Öffnen Sie die Datei, um sie zu speichern und in einem anderen Programm anzusehen.',
  'model3d.failed.excessive':
    'Das Modell verlangt mehr Speicher, als ein Browser hat. Öffnen Sie die Datei, um sie zu speichern und in einem anderen Programm anzusehen.',
  'model3d.failed.large':
    'Das Modell ist größer als {size} und wurde nicht geladen. Öffnen Sie die Datei, um sie zu speichern.',
  'model3d.failed.noGraphics':
    'Dieser Browser kann gerade nicht dreidimensional zeichnen. Öffnen Sie die Datei, um sie zu speichern, oder nehmen Sie einen anderen Browser.',
}
