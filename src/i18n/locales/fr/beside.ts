import type { BesideMessages } from '../en/beside'

/** Français. */
export const beside: BesideMessages = {
  title: 'Comparaison',
  side: 'Côte à côte',
  swipe: 'Balayage',
  blink: 'Alternance',
  together: 'Déplacer ensemble',
  swap: 'Échanger les côtés',
  close: 'Fermer : {title}',
  active: 'Actif : {title}',
  divider: 'Séparateur',
  share: '{percent, number} % {title}',
  fade: 'Fondu',
  alternate: 'Alterner',
  pictures: 'Le balayage et l’alternance demandent une image de page des deux côtés.',
  open: 'Afficher à côté',
  field: 'Comparer avec (adresse d’un autre objet ; vide : celui-ci)',
}
