import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Iaith',
  'settings.languageUsual': 'Iaith y dudalen neu’r porwr',
  'settings.zoomOnTurn': 'Chwyddo wrth droi tudalen',
  'settings.whole': 'Dangos y dudalen gyfan',
  'settings.keep': 'Cadw’r chwyddo a’r rhan sydd yn y golwg',
  'settings.keepAtStart': 'Cadw’r chwyddo, dechrau ar y brig',
  'settings.singleKeys': 'Llwybrau byr un fysell',
  'settings.singleKeysHint':
    'Diffoddwch hyn os yw mewnbwn llais neu raglen arall yn teipio llythrennau. Bydd y bysellau saeth, Page Up, Page Down a’r bylchwr yn aros.',
  'settings.selectWords': 'Mae llusgo bob amser yn dewis geiriau',
  'settings.selectWordsHint':
    'Dros eiriau sgan; fel arall mae hyn yn gweithio gyda’r llygoden tra bo’r dudalen gyfan i’w gweld, ac mae llusgo’n symud tudalen wedi’i chwyddo.',
  'settings.animated': 'Animeiddio troi tudalennau',
  'settings.animatedHint': 'Yn aros i ffwrdd lle mae eich system yn gofyn am lai o symudiad.',
  'settings.comingBack': 'Cynnig y dudalen lle’r oeddwn i pan ddof yn ôl',
  'settings.comingBackHint': 'Dim ond ar y ddyfais hon y cedwir tudalennau. Mae diffodd hyn yn eu hanghofio.',
  'settings.forget': 'Anghofio pob tudalen',
  'settings.forgotten': 'Wedi’u hanghofio. Nid oes tudalen wedi’i chadw ar y ddyfais hon.',
}
