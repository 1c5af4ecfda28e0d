import type { PlaceMessages } from '../en/places'

/** Words of places and dates. */
export const places: PlaceMessages = {
  'map.name': 'Map o’r lleoedd',
  'map.keys': 'Mae’r bysellau saeth yn symud y map, + a − yn chwyddo a lleihau, 0 yn dangos pob lle.',
  'map.nearer': 'Chwyddo’r map',
  'map.farther': 'Lleihau’r map',
  'map.all': 'Dangos pob lle',
  'map.waiting': 'Wrthi’n llwytho’r map…',
  'map.ground': 'Map sylfaen: Natural Earth',
  count:
    '{count, plural, =0 {Ni enwir unrhyw leoedd yma.} zero {# lle} one {# lle} two {# le} few {# lle} many {# lle} other {# lle}}',
  cut: 'Dim ond y {count, number} lle cyntaf a ddangosir.',
  failed: 'Ni ellid llwytho rhai lleoedd. Ceisiwch eto; os yw’n parhau felly, rhowch wybod i’r llyfrgell.',
  again: 'Ceisio eto',
  unnamed: 'Lle dienw',
  ofObject: 'Y gwrthrych cyfan',
  ofCollection: 'Y casgliad cyfan',
  ofSection: 'Adran',
  onPart: '{page}, rhan o’r dudalen',
  'position.title': 'Hydred a lledred',
  'position.pointer': 'O dan y pwyntydd',
  'position.centre': 'Yng nghanol yr olwg',
  'position.none': 'Symudwch y pwyntydd dros y map ar y dudalen.',
  'position.unusable': 'Ni ellir darllen geogyfeiriad y dudalen hon. Rhowch wybod i’r llyfrgell.',
  'position.north': '{degrees} G',
  'position.south': '{degrees} D',
  'position.east': '{degrees} Dn',
  'position.west': '{degrees} Gn',
  'position.both': '{latitude}, {longitude}',
  extent: 'Rhychwant y map ar y dudalen hon',
  'dates.jump': 'Mynd i ddyddiad',
  'dates.hint': 'Blwyddyn, mis neu ddiwrnod, megis 1887, 1887-05 neu 1887-05-17',
  'dates.go': 'Mynd',
  'dates.unread':
    'Nid dyddiad yw hwn. Ysgrifennwch flwyddyn, mis neu ddiwrnod, megis 1887, 1887-05 neu 1887-05-17.',
  'dates.none': 'Nid oes dim o’r dyddiad hwn ymlaen.',
  'dates.entries':
    '{count, plural, zero {# eitem} one {# eitem} two {# eitem} few {# eitem} many {# eitem} other {# eitem}}',
  'dates.undated': 'Heb ddyddiad',
}
