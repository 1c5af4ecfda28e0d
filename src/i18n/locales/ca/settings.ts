import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Llengua',
  'settings.languageUsual': 'La de la pàgina o del navegador',
  'settings.zoomOnTurn': 'Zoom en passar la pàgina',
  'settings.whole': 'Mostra la pàgina sencera',
  'settings.keep': 'Conserva el zoom i la part visible',
  'settings.keepAtStart': 'Conserva el zoom, comença per dalt',
  'settings.singleKeys': 'Dreceres d’una sola tecla',
  'settings.singleKeysHint':
    'Desactiveu-ho si l’entrada de veu o un altre programa escriu lletres. Les tecles de fletxa, Re Pàg, Av Pàg i la barra d’espai continuen funcionant.',
  'settings.selectWords': 'Arrossegar sempre selecciona paraules',
  'settings.selectWordsHint':
    'Sobre les paraules d’un escaneig; si no, això només funciona amb el ratolí mentre es veu la pàgina sencera, i arrossegar mou una pàgina ampliada.',
  'settings.animated': 'Anima el pas de pàgina',
  'settings.animatedHint': 'Es manté desactivat si el sistema demana menys moviment.',
  'settings.comingBack': 'En tornar, ofereix la pàgina on era',
  'settings.comingBackHint': 'Les pàgines només es desen en aquest dispositiu. Si ho desactiveu, s’obliden.',
  'settings.forget': 'Oblida totes les pàgines',
  'settings.forgotten': 'Oblidades. En aquest dispositiu no es desa cap pàgina.',
}
