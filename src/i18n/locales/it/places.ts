import type { PlaceMessages } from '../en/places'

/** Words of places and dates. */
export const places: PlaceMessages = {
  'map.name': 'Mappa dei luoghi',
  'map.keys': 'Le frecce spostano la mappa, + e − la ingrandiscono e la riducono, 0 mostra tutti i luoghi.',
  'map.nearer': 'Ingrandisci la mappa',
  'map.farther': 'Riduci la mappa',
  'map.all': 'Mostra tutti i luoghi',
  'map.waiting': 'Caricamento della mappa…',
  'map.ground': 'Base cartografica: Natural Earth',
  count: '{count, plural, =0 {Qui non è indicato nessun luogo.} one {# luogo} other {# luoghi}}',
  cut: 'Sono mostrati solo i primi {count, number} luoghi.',
  failed:
    'Non è stato possibile caricare alcuni luoghi. Riprovare; se il problema persiste, segnalarlo alla biblioteca.',
  again: 'Riprova',
  unnamed: 'Luogo senza nome',
  ofObject: 'Intero oggetto',
  ofCollection: 'Intera collezione',
  ofSection: 'Sezione',
  onPart: '{page}, parte della pagina',
  'position.title': 'Longitudine e latitudine',
  'position.pointer': 'Sotto il puntatore',
  'position.centre': 'Al centro della vista',
  'position.none': 'Spostare il puntatore sulla carta nella pagina.',
  'position.unusable':
    'Non è possibile leggere la georeferenziazione di questa pagina. Segnalarlo alla biblioteca.',
  'position.north': '{degrees} N',
  'position.south': '{degrees} S',
  'position.east': '{degrees} E',
  'position.west': '{degrees} O',
  'position.both': '{latitude}, {longitude}',
  extent: 'Estensione della carta in questa pagina',
  'dates.jump': 'Vai a una data',
  'dates.hint': 'Anno, mese o giorno, ad esempio 1887, 1887-05 o 1887-05-17',
  'dates.go': 'Vai',
  'dates.unread':
    'Questa non è una data. Digitare un anno, un mese o un giorno, ad esempio 1887, 1887-05 o 1887-05-17.',
  'dates.none': 'Non c’è nulla a partire da questa data.',
  'dates.entries': '{count, plural, one {# voce} other {# voci}}',
  'dates.undated': 'Senza data',
}
