import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Järgmine või eelmine lehekülg (suurendatuna liigutab vaadet)',
  'shortcuts.turnAlways': 'Eelmine või järgmine lehekülg',
  'shortcuts.ends': 'Esimene või viimane lehekülg',
  'shortcuts.jump': 'Mine leheküljele',
  'shortcuts.zoom': 'Suurenda või vähenda',
  'shortcuts.whole': 'Terve lehekülg',
  'shortcuts.pan': 'Liiguta vaadet',
  'shortcuts.book': 'Üks lehekülg või kaks',
  'shortcuts.rotate': 'Pööra (tõstuklahv: tagasi)',
  'shortcuts.fullscreen': 'Täisekraan',
  'shortcuts.close': 'Sulge avatu',
  'shortcuts.search': 'Otsi ja mine järgmise tulemuse juurde',
  'shortcuts.help': 'See loend',
  'shortcuts.change': 'Muuda klahve',
  'shortcuts.changeKey': 'Muuda klahvi {key}: {action}',
  'shortcuts.press': 'Vajutage uut klahvi. Delete: klahv puudub, Esc: jääb samaks.',
  'shortcuts.taken': '{key} on juba kasutusel: {action}. Valige mõni teine.',
  'shortcuts.changed': '{action}: nüüd {key}',
  'shortcuts.removed': '{action}: klahv puudub',
  'shortcuts.usual': 'Vaikeklahvid',
  'shortcuts.done': 'Valmis',
  'shortcuts.none': 'puudub',
}
