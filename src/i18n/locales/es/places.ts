import type { PlaceMessages } from '../en/places'

/** Words of places and dates. */
export const places: PlaceMessages = {
  'map.name': 'Mapa de los lugares',
  'map.keys': 'Las flechas mueven el mapa, + y − lo acercan y alejan, 0 muestra todos los lugares.',
  'map.nearer': 'Acercar el mapa',
  'map.farther': 'Alejar el mapa',
  'map.all': 'Mostrar todos los lugares',
  'map.waiting': 'Cargando el mapa…',
  'map.ground': 'Fondo: Natural Earth',

  count: '{count, plural, =0 {Aquí no se nombra ningún lugar.} one {# lugar} other {# lugares}}',
  cut: 'Solo se muestran los primeros {count, number} lugares.',
  failed: 'No se pudieron cargar algunos lugares. Inténtelo de nuevo; si sigue igual, avise a la biblioteca.',
  again: 'Intentar de nuevo',
  unnamed: 'Lugar sin nombre',
  ofObject: 'Objeto completo',
  ofCollection: 'Colección completa',
  ofSection: 'Sección',
  onPart: '{page}, parte de la página',

  'position.title': 'Longitud y latitud',
  'position.pointer': 'Bajo el puntero',
  'position.centre': 'En el centro de la vista',
  'position.none': 'Mueva el puntero sobre el mapa de la página.',
  'position.unusable': 'No se puede leer la georreferencia de esta página. Avise a la biblioteca.',
  'position.north': '{degrees} N',
  'position.south': '{degrees} S',
  'position.east': '{degrees} E',
  'position.west': '{degrees} O',
  'position.both': '{latitude}, {longitude}',
  extent: 'Extensión del mapa de esta página',

  'dates.jump': 'Ir a una fecha',
  'dates.hint': 'Año, mes o día, como 1887, 1887-05 o 1887-05-17',
  'dates.go': 'Ir',
  'dates.unread': 'Eso no es una fecha. Escriba un año, un mes o un día, como 1887, 1887-05 o 1887-05-17.',
  'dates.none': 'No hay nada desde esta fecha.',
  'dates.entries': '{count, plural, one {# entrada} other {# entradas}}',
  'dates.undated': 'Sin fecha',
}
