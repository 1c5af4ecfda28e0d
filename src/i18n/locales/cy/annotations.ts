import type { annotations as english } from '../en/annotations'

/** Words of the annotations, which come with their panel. */
export const annotations: Record<keyof typeof english, string> = {
  'kind.any': 'Anodiad',
  'kind.assessing': 'Asesiad',
  'kind.bookmarking': 'Nod tudalen',
  'kind.classifying': 'Dosbarthiad',
  'kind.commenting': 'Sylw',
  'kind.describing': 'Disgrifiad',
  'kind.editing': 'Awgrym cywiro',
  'kind.highlighting': 'Amlygiad',
  'kind.identifying': 'Adnabyddiaeth',
  'kind.linking': 'Dolen',
  'kind.moderating': 'Cymedroli',
  'kind.questioning': 'Cwestiwn',
  'kind.replying': 'Ateb',
  'kind.supplementing': 'Trawsgrifiad',
  'kind.tagging': 'Tag',
  'kind.transcribing': 'Trawsgrifiad',

  count:
    '{count, plural, =0 {Dim anodiadau ar y dudalen hon.} zero {# anodiad} one {# anodiad} two {# anodiad} few {# anodiad} many {# anodiad} other {# anodiad}}',
  waiting: 'Wrthi’n llwytho’r anodiadau…',
  refused:
    'Dim ond i ddarllenwyr sydd wedi mewngofnodi y mae’r llyfrgell yn dangos rhai anodiadau. Mewngofnodwch gyda’r llyfrgell, yna ceisiwch eto.',
  failed: 'Ni ellid llwytho rhai anodiadau. Ceisiwch eto; os yw’n parhau felly, rhowch wybod i’r llyfrgell.',
  unreadable: 'Ni ellid darllen rhai anodiadau. Rhowch wybod i’r llyfrgell.',
  cut: 'Dim ond y {count, number} anodiad cyntaf a restrir.',
  elsewhere:
    '{count, plural, zero {Mae # anodiad am wrthrychau eraill ac ni chânt eu rhestru.} one {Mae # anodiad am wrthrych arall ac ni chaiff ei restru.} two {Mae # anodiad am wrthrychau eraill ac ni chânt eu rhestru.} few {Mae # anodiad am wrthrychau eraill ac ni chânt eu rhestru.} many {Mae # anodiad am wrthrychau eraill ac ni chânt eu rhestru.} other {Mae # anodiad am wrthrychau eraill ac ni chânt eu rhestru.}}',

  marked: 'Dangos ar y dudalen',
  collections: 'Casgliadau',
  otherCollection: 'Anodiadau eraill',

  mark: '{kind}: {words}',
  wholePage: 'Tudalen gyfan',
  part: 'Rhan o’r dudalen',
  goTo: 'Mynd i: {page}',
  openObject: 'Agor y gwrthrych cysylltiedig',
  picture: 'Llun',
  languages: 'Mewn ieithoedd eraill',
  about: '{creator}, {date}',

  'own.collection': 'Fy nodiadau',
  'own.add': 'Ychwanegu nodyn',
  'own.edit': 'Golygu',
  'own.remove': 'Tynnu',
  'own.undo': 'Dadwneud',
  'own.place': 'Lle',
  'own.kind.same': 'Fel y mae',
  'own.kind.rectangle': 'Petryal',
  'own.kind.ellipse': 'Elips',
  'own.kind.polygon': 'Polygon',
  'own.kind.point': 'Pwynt',
  'own.kind.page': 'Tudalen gyfan',
  'own.kind.time': 'Y foment hon',
  'own.move':
    'Tynnwch lun ar y dudalen, neu gwasgwch y bysellau saeth yma; gyda Shift maent yn newid y maint',
  'own.moveCorner': 'Cliciwch gorneli ar y dudalen, neu gwasgwch y bysellau saeth ac Enter yma',
  'own.text': 'Nodyn',
  'own.tags': 'Tagiau, wedi’u gwahanu gan atalnodau',
  'own.save': 'Cadw',
  'own.cancel': 'Canslo',
  'own.draft': 'Lle’r nodyn',
  'own.saveFile': 'Cadw fel ffeil',
  'own.saveText': 'Cadw fel testun',
  'own.copy': 'Copïo',
  'own.open': 'Agor ffeil nodiadau',
  'own.copied': 'Copïwyd.',
  'own.notCopied': 'Nid yw’r porwr yn caniatáu copïo yma. Cadwch y nodiadau fel testun yn lle hynny.',
  'own.added':
    '{count, plural, =0 {Nid oes nodiadau yn y ffeil hon.} zero {Ychwanegwyd # nodyn.} one {Ychwanegwyd # nodyn.} two {Ychwanegwyd # nodyn.} few {Ychwanegwyd # nodyn.} many {Ychwanegwyd # nodyn.} other {Ychwanegwyd # nodyn.}}',
  'own.noNotes': 'Nid oes nodiadau y gellir eu darllen yn y ffeil hon. Dewiswch ffeil o anodiadau (JSON).',
  'own.unkept':
    'Nid yw’r ddyfais hon yn cadw’r nodiadau: maent yn para nes cau’r dudalen. Cadwch nhw fel ffeil.',
}
