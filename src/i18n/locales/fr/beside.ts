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
  field: 'Comparer avec : numéro de page ou adresse d’un autre objet',
  more: '{count, plural, one {Ce lien indique # autre objet} many {Ce lien indique # d’autres objets} other {Ce lien indique # autres objets}}',
  exchange: 'Choisissez-en un à afficher à la place de : {title}',
  oneSide: 'L’autre côté n’a pas de manifeste IIIF : un seul côté est indiqué ici.',
}
