import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Nyelv',
  'settings.languageUsual': 'Az oldal vagy a böngésző nyelve',
  'settings.zoomOnTurn': 'Nagyítás lapozáskor',
  'settings.whole': 'Az egész oldal megjelenítése',
  'settings.keep': 'A nagyítás és a látható rész megtartása',
  'settings.keepAtStart': 'A nagyítás megtartása, kezdés felül',
  'settings.singleKeys': 'Egybillentyűs gyorsbillentyűk',
  'settings.singleKeysHint':
    'Kapcsolja ki, ha beszédbevitel vagy más program ír be betűket. A nyílbillentyűk, a Page Up, a Page Down és a szóköz megmarad.',
  'settings.selectWords': 'A húzás mindig szavakat jelöl ki',
  'settings.selectWordsHint':
    'A beszkennelt oldal szavai fölött; egyébként ez egérrel működik, amíg az egész oldal látszik, a húzás pedig a nagyított oldalt mozgatja.',
  'settings.animated': 'Animált lapozás',
  'settings.animatedHint': 'Kikapcsolva marad, ha a rendszere kevesebb mozgást kér.',
  'settings.comingBack': 'Visszatéréskor ajánlja fel az oldalt, ahol jártam',
  'settings.comingBackHint':
    'Az oldalakat csak ez az eszköz tárolja. Ha kikapcsolja, az eszköz elfelejti őket.',
  'settings.forget': 'Minden oldal elfelejtése',
  'settings.forgotten': 'Elfelejtve. Ezen az eszközön egyetlen oldal sincs tárolva.',
}
