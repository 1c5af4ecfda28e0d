import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Sprog',
  'settings.languageUsual': 'Sidens eller browserens',
  'settings.zoomOnTurn': 'Zoom, når der bladres',
  'settings.whole': 'Vis hele siden',
  'settings.keep': 'Behold zoom og udsnit',
  'settings.keepAtStart': 'Behold zoom, begynd øverst',
  'settings.singleKeys': 'Genveje med en enkelt tast',
  'settings.singleKeysHint':
    'Slå dette fra, hvis stemmestyring eller et andet program skriver bogstaver. Piletasterne, Page Up, Page Down og mellemrumstasten virker stadig.',
  'settings.selectWords': 'Træk markerer altid ord',
  'settings.selectWordsHint':
    'Hen over ordene på en scanning; ellers gælder det kun med musen, mens hele siden vises, og træk flytter en forstørret side.',
  'settings.animated': 'Animér sideskift',
  'settings.animatedHint': 'Forbliver slået fra, hvor dit system beder om mindre bevægelse.',
  'settings.comingBack': 'Tilbyd den side, jeg var på, når jeg vender tilbage',
  'settings.comingBackHint': 'Siderne gemmes kun på denne enhed. Slås dette fra, slettes de.',
  'settings.forget': 'Glem alle sider',
  'settings.forgotten': 'Glemt. Ingen side er gemt på denne enhed.',
}
