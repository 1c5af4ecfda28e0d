import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Seuraava tai edellinen sivu (suurennettuna siirtää näkymää)',
  'shortcuts.turnAlways': 'Edellinen tai seuraava sivu',
  'shortcuts.ends': 'Ensimmäinen tai viimeinen sivu',
  'shortcuts.jump': 'Siirry sivulle',
  'shortcuts.zoom': 'Suurenna tai pienennä',
  'shortcuts.whole': 'Koko sivu',
  'shortcuts.pan': 'Siirrä näkymää',
  'shortcuts.book': 'Yksi sivu tai kaksi',
  'shortcuts.rotate': 'Kierrä (vaihtonäppäin: takaisin)',
  'shortcuts.fullscreen': 'Koko näyttö',
  'shortcuts.close': 'Sulje avoinna oleva',
  'shortcuts.search': 'Etsi ja siirry seuraavaan osumaan',
  'shortcuts.help': 'Tämä luettelo',
  'shortcuts.change': 'Muuta näppäimiä',
  'shortcuts.changeKey': 'Muuta näppäintä {key}: {action}',
  'shortcuts.press': 'Paina uutta näppäintä. Delete: ei näppäintä, Esc: ei muutosta.',
  'shortcuts.taken': '{key} on jo käytössä: {action}. Valitse toinen.',
  'shortcuts.changed': '{action}: nyt {key}',
  'shortcuts.removed': '{action}: ei näppäintä',
  'shortcuts.usual': 'Oletusnäppäimet',
  'shortcuts.done': 'Valmis',
  'shortcuts.none': 'ei mitään',
}
