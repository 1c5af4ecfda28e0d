import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Tudalen nesaf neu flaenorol (yn symud yr olwg wrth chwyddo)',
  'shortcuts.turnAlways': 'Tudalen flaenorol neu nesaf',
  'shortcuts.ends': 'Tudalen gyntaf neu olaf',
  'shortcuts.jump': 'Mynd i dudalen',
  'shortcuts.zoom': 'Chwyddo i mewn neu allan',
  'shortcuts.whole': 'Tudalen gyfan',
  'shortcuts.pan': 'Symud yr olwg',
  'shortcuts.book': 'Un dudalen neu ddwy',
  'shortcuts.rotate': 'Troi (Shift: yn ôl)',
  'shortcuts.fullscreen': 'Sgrin lawn',
  'shortcuts.close': 'Cau’r hyn sydd ar agor',
  'shortcuts.search': 'Canfod, a mynd ymlaen i’r canlyniad nesaf',
  'shortcuts.help': 'Y rhestr hon',
  'shortcuts.change': 'Newid bysellau',
  'shortcuts.changeKey': 'Newid y fysell {key}: {action}',
  'shortcuts.press': 'Gwasgwch y fysell newydd. Delete am ddim un, Esc i’w gadael.',
  'shortcuts.taken': '{key} yw’r fysell ar gyfer: {action}. Dewiswch un arall.',
  'shortcuts.changed': '{action}: {key} bellach',
  'shortcuts.removed': '{action}: dim bysell',
  'shortcuts.usual': 'Bysellau rhagosodedig',
  'shortcuts.done': 'Wedi gorffen',
  'shortcuts.none': 'dim',
}
