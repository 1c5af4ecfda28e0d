import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Språk',
  'settings.languageUsual': 'Sidans eller webbläsarens',
  'settings.zoomOnTurn': 'Zoom vid bläddring',
  'settings.whole': 'Visa hela sidan',
  'settings.keep': 'Behåll zoomen och det som syns',
  'settings.keepAtStart': 'Behåll zoomen, börja överst',
  'settings.singleKeys': 'Kortkommandon med en enda tangent',
  'settings.singleKeysHint':
    'Stäng av det här om röstinmatning eller ett annat program skriver bokstäver. Piltangenterna, Page Up, Page Down och blanksteg fungerar fortfarande.',
  'settings.selectWords': 'Dragning markerar alltid ord',
  'settings.selectWordsHint':
    'Över orden i en skannad bild; annars gäller det bara med mus medan hela sidan visas, och dragning flyttar en förstorad sida.',
  'settings.animated': 'Animera bläddring',
  'settings.animatedHint': 'Förblir av där ditt system ber om mindre rörelse.',
  'settings.comingBack': 'Erbjud sidan jag var på när jag kommer tillbaka',
  'settings.comingBackHint': 'Sidorna sparas bara på den här enheten. Stängs det här av glöms de.',
  'settings.forget': 'Glöm alla sidor',
  'settings.forgotten': 'Glömda. Ingen sida är sparad på den här enheten.',
}
