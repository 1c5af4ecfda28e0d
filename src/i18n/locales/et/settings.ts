import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Keel',
  'settings.languageUsual': 'Lehe või brauseri keel',
  'settings.zoomOnTurn': 'Suurendus lehekülje pööramisel',
  'settings.whole': 'Näita tervet lehekülge',
  'settings.keep': 'Säilita suurendus ja nähtav osa',
  'settings.keepAtStart': 'Säilita suurendus, alusta ülalt',
  'settings.singleKeys': 'Ühe klahvi kiirklahvid',
  'settings.singleKeysHint':
    'Lülitage see välja, kui kõnesisestus või mõni muu programm sisestab tähti. Nooleklahvid, Page Up, Page Down ja tühikuklahv jäävad.',
  'settings.selectWords': 'Lohistamine valib alati sõnu',
  'settings.selectWordsHint':
    'Skannitud lehekülje sõnade kohal; muul juhul toimib see hiirega, kui terve lehekülg on näha, ja lohistamine liigutab suurendatud lehekülge.',
  'settings.animated': 'Animeeri lehekülje pööramine',
  'settings.animatedHint': 'Jääb välja, kui teie süsteem soovib vähem liikumist.',
  'settings.comingBack': 'Paku tagasi tulles lehekülge, kus ma olin',
  'settings.comingBackHint':
    'Leheküljed salvestatakse ainult selles seadmes. Väljalülitamisel need unustatakse.',
  'settings.forget': 'Unusta kõik leheküljed',
  'settings.forgotten': 'Unustatud. Selles seadmes ei ole salvestatud ühtegi lehekülge.',
}
