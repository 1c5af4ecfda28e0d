/** Words of the places and dates, which come with their panel. */
export const places = {
  'map.name': 'Map of the places',
  'map.keys': 'Arrow keys move the map, + and − zoom, 0 shows all places.',
  'map.nearer': 'Zoom in on the map',
  'map.farther': 'Zoom out of the map',
  'map.all': 'Show all places',
  'map.waiting': 'Loading the map…',
  'map.ground': 'Ground: Natural Earth',

  count: '{count, plural, =0 {No places are named here.} one {# place} other {# places}}',
  cut: 'Only the first {count, number} places are shown.',
  failed: 'Some places could not be loaded. Try again; if it stays so, tell the library.',
  again: 'Try again',
  unnamed: 'Unnamed place',
  ofObject: 'Whole object',
  ofCollection: 'Whole collection',
  ofSection: 'Section',
  onPart: '{page}, part of the page',

  'position.title': 'Longitude and latitude',
  'position.pointer': 'Under the pointer',
  'position.centre': 'In the middle of the view',
  'position.none': 'Move the pointer over the map on the page.',
  'position.unusable': 'The georeference of this page cannot be read. Tell the library.',
  'position.north': '{degrees} N',
  'position.south': '{degrees} S',
  'position.east': '{degrees} E',
  'position.west': '{degrees} W',
  'position.both': '{latitude}, {longitude}',
  extent: 'Extent of the map on this page',

  'dates.jump': 'Go to a date',
  'dates.hint': 'Year, month or day, such as 1887, 1887-05 or 1887-05-17',
  'dates.go': 'Go',
  'dates.unread': 'This is no date. Write a year, a month or a day, such as 1887, 1887-05 or 1887-05-17.',
  'dates.none': 'There is nothing from this date or later.',
  'dates.entries': '{count, plural, one {# entry} other {# entries}}',
  'dates.undated': 'Without a date',
} as const

/** A message about places or dates. */
export type PlaceKey = keyof typeof places

/** The words of the places in one language. */
export type PlaceMessages = Readonly<Record<PlaceKey, string>>
