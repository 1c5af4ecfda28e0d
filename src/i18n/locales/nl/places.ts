import type { PlaceMessages } from '../en/places'

/** Words of places and dates. */
export const places: PlaceMessages = {
  'map.name': 'Kaart van de plaatsen',
  'map.keys': 'De pijltoetsen verplaatsen de kaart, + en − zoomen in en uit, 0 toont alle plaatsen.',
  'map.nearer': 'Inzoomen op de kaart',
  'map.farther': 'Uitzoomen op de kaart',
  'map.all': 'Alle plaatsen tonen',
  'map.waiting': 'De kaart wordt geladen…',
  'map.ground': 'Ondergrond: Natural Earth',
  count: '{count, plural, =0 {Hier worden geen plaatsen genoemd.} one {# plaats} other {# plaatsen}}',
  cut: 'Alleen de eerste {count, number} plaatsen worden getoond.',
  failed:
    'Sommige plaatsen konden niet worden geladen. Probeer het opnieuw; blijft het zo, meld het dan aan de bibliotheek.',
  again: 'Opnieuw proberen',
  unnamed: 'Plaats zonder naam',
  ofObject: 'Hele object',
  ofCollection: 'Hele collectie',
  ofSection: 'Gedeelte',
  onPart: '{page}, deel van de pagina',
  'position.title': 'Lengte- en breedtegraad',
  'position.pointer': 'Onder de aanwijzer',
  'position.centre': 'In het midden van het beeld',
  'position.none': 'Beweeg de aanwijzer over de kaart op de pagina.',
  'position.unusable':
    'De georeferentie van deze pagina kan niet worden gelezen. Meld het aan de bibliotheek.',
  'position.north': '{degrees} N',
  'position.south': '{degrees} Z',
  'position.east': '{degrees} O',
  'position.west': '{degrees} W',
  'position.both': '{latitude}, {longitude}',
  extent: 'Omvang van de kaart op deze pagina',
  'dates.jump': 'Naar een datum gaan',
  'dates.hint': 'Jaar, maand of dag, bijvoorbeeld 1887, 1887-05 of 1887-05-17',
  'dates.go': 'Ga',
  'dates.unread':
    'Dit is geen datum. Typ een jaar, een maand of een dag, bijvoorbeeld 1887, 1887-05 of 1887-05-17.',
  'dates.none': 'Er is niets van deze datum of later.',
  'dates.entries': '{count, plural, one {# item} other {# items}}',
  'dates.undated': 'Zonder datum',
}
