import type { PlaceMessages } from '../en/places'

/** Words of places and dates. */
export const places: PlaceMessages = {
  'map.name': 'Carte des lieux',
  'map.keys': 'Les flèches déplacent la carte, + et − zooment, 0 montre tous les lieux.',
  'map.nearer': 'Agrandir la carte',
  'map.farther': 'Réduire la carte',
  'map.all': 'Montrer tous les lieux',
  'map.waiting': 'Chargement de la carte…',
  'map.ground': 'Fond : Natural Earth',

  count: '{count, plural, =0 {Aucun lieu n’est nommé ici.} one {# lieu} other {# lieux}}',
  cut: 'Seuls les {count, number} premiers lieux sont montrés.',
  failed:
    'Certains lieux n’ont pas pu être chargés. Réessayez ; si cela persiste, signalez-le à la bibliothèque.',
  again: 'Réessayer',
  unnamed: 'Lieu sans nom',
  ofObject: 'Objet entier',
  ofCollection: 'Collection entière',
  ofSection: 'Section',
  onPart: '{page}, partie de la page',

  'position.title': 'Longitude et latitude',
  'position.pointer': 'Sous le pointeur',
  'position.centre': 'Au centre de la vue',
  'position.none': 'Déplacez le pointeur sur la carte de la page.',
  'position.unusable': 'Le géoréférencement de cette page est illisible. Signalez-le à la bibliothèque.',
  'position.north': '{degrees} N',
  'position.south': '{degrees} S',
  'position.east': '{degrees} E',
  'position.west': '{degrees} O',
  'position.both': '{latitude}, {longitude}',
  extent: 'Étendue de la carte de cette page',

  'dates.jump': 'Aller à une date',
  'dates.hint': 'Année, mois ou jour, par exemple 1887, 1887-05 ou 1887-05-17',
  'dates.go': 'Aller',
  'dates.unread':
    'Ce n’est pas une date. Écrivez une année, un mois ou un jour, par exemple 1887, 1887-05 ou 1887-05-17.',
  'dates.none': 'Il n’y a rien à partir de cette date.',
  'dates.entries': '{count, plural, one {# entrée} other {# entrées}}',
  'dates.undated': 'Sans date',
}
