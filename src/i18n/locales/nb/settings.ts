import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Språk',
  'settings.languageUsual': 'Nettsidens eller nettleserens',
  'settings.zoomOnTurn': 'Zoom ved blaing',
  'settings.whole': 'Vis hele siden',
  'settings.keep': 'Behold zoom og utsnitt',
  'settings.keepAtStart': 'Behold zoom, begynn øverst',
  'settings.singleKeys': 'Hurtigtaster med én enkelt tast',
  'settings.singleKeysHint':
    'Slå av dette hvis talestyring eller et annet program skriver bokstaver. Piltastene, Page Up, Page Down og mellomromstasten virker fortsatt.',
  'settings.selectWords': 'Å dra merker alltid ord',
  'settings.selectWordsHint':
    'Over ordene i en skanning; ellers gjelder det bare med mus mens hele siden vises, og å dra flytter en forstørret side.',
  'settings.animated': 'Animer sidebytte',
  'settings.animatedHint': 'Forblir av der systemet ditt ber om mindre bevegelse.',
  'settings.comingBack': 'Tilby siden jeg var på når jeg kommer tilbake',
  'settings.comingBackHint': 'Sidene lagres bare på denne enheten. Slås dette av, blir de glemt.',
  'settings.forget': 'Glem alle sider',
  'settings.forgotten': 'Glemt. Ingen side er lagret på denne enheten.',
}
