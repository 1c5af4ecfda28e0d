import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'Chargement du modèle…',
  'model3d.slow.title': 'Afficher ce modèle ?',
  'model3d.slow.body':
    'Ce navigateur ne dispose pas de processeur graphique. Dessiner le modèle peut prendre une minute, pendant laquelle la page ne répond pas.',
  'model3d.slow.show': 'Afficher le modèle',
  'model3d.failed.title': 'Ce modèle ne peut pas être affiché',
  'model3d.failed.damaged':
    'Le fichier est endommagé ou n’est pas un modèle glTF. Ouvrez le fichier pour l’enregistrer, ou demandez à la bibliothèque.',
  'model3d.failed.compressed':
    'Le modèle est compressé d’une manière qui n’est pas prise en charge ici ({method}). Ouvrez le fichier pour l’enregistrer et le voir avec un autre logiciel.',
  'model3d.failed.excessive':
    'Le modèle demande plus de mémoire qu’un navigateur n’en a. Ouvrez le fichier pour l’enregistrer et le voir avec un autre logiciel.',
  'model3d.failed.large':
    'Le modèle dépasse {size} et n’a pas été chargé. Ouvrez le fichier pour l’enregistrer.',
  'model3d.failed.noGraphics':
    'Ce navigateur ne peut pas dessiner en trois dimensions pour le moment. Ouvrez le fichier pour l’enregistrer, ou essayez un autre navigateur.',
}
