import type { PlaceMessages } from '../en/places'

/** Words of places and dates. */
export const places: PlaceMessages = {
  'map.name': 'Karte der Orte',
  'map.keys': 'Die Pfeiltasten verschieben die Karte, + und − vergrößern und verkleinern, 0 zeigt alle Orte.',
  'map.nearer': 'Karte vergrößern',
  'map.farther': 'Karte verkleinern',
  'map.all': 'Alle Orte zeigen',
  'map.waiting': 'Die Karte wird geladen …',
  'map.ground': 'Kartengrund: Natural Earth',

  count: '{count, plural, =0 {Hier sind keine Orte genannt.} one {# Ort} other {# Orte}}',
  cut: 'Nur die ersten {count, number} Orte werden gezeigt.',
  failed:
    'Einige Orte konnten nicht geladen werden. Versuchen Sie es noch einmal; hilft das nicht, sagen Sie es der Bibliothek.',
  again: 'Noch einmal versuchen',
  unnamed: 'Ort ohne Namen',
  ofObject: 'Ganzes Objekt',
  ofCollection: 'Ganze Sammlung',
  ofSection: 'Abschnitt',
  onPart: '{page}, Teil der Seite',

  'position.title': 'Länge und Breite',
  'position.pointer': 'Unter dem Zeiger',
  'position.centre': 'In der Mitte der Ansicht',
  'position.none': 'Bewegen Sie den Zeiger über die Karte auf der Seite.',
  'position.unusable': 'Die Georeferenz dieser Seite ist nicht lesbar. Sagen Sie es der Bibliothek.',
  'position.north': '{degrees} N',
  'position.south': '{degrees} S',
  'position.east': '{degrees} O',
  'position.west': '{degrees} W',
  'position.both': '{latitude}, {longitude}',
  extent: 'Ausdehnung der Karte auf dieser Seite',

  'dates.jump': 'Zu einem Datum gehen',
  'dates.hint': 'Jahr, Monat oder Tag, etwa 1887, 1887-05 oder 1887-05-17',
  'dates.go': 'Los',
  'dates.unread':
    'Das ist kein Datum. Schreiben Sie ein Jahr, einen Monat oder einen Tag, etwa 1887, 1887-05 oder 1887-05-17.',
  'dates.none': 'Von diesem Datum an gibt es nichts.',
  'dates.entries': '{count, plural, one {# Eintrag} other {# Einträge}}',
  'dates.undated': 'Ohne Datum',
}
