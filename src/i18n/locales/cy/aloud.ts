import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Llais',
  'aloud.remote': '{name} (yn anfon y testun i ffwrdd: ni ddefnyddir)',
  'aloud.noVoice':
    'Nid oes gan y ddyfais hon lais ei hun a allai ddarllen y testun yn uchel. Gellir ychwanegu lleisiau yng ngosodiadau’r ddyfais.',
  'aloud.ended': 'Wedi darllen i’r diwedd.',
  'aloud.failed': 'Tawodd y llais. Dewiswch un arall, neu ceisiwch eto.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Stopio darllen',
  'aloud.noVoiceFor':
    'Nid oes gan y ddyfais hon lais ei hun ar gyfer y testun hwn ({language}). Dewiswch lais arall yma, neu ychwanegwch un yng ngosodiadau’r ddyfais.',
  'aloud.onlyRemote':
    'Mae lleisiau’r porwr hwn yn anfon y testun i ffwrdd i’w lefaru: ni chânt eu defnyddio.',
  'aloud.noSpeech': 'Ni all y porwr hwn ddarllen yn uchel.',
  'aloud.howItIsRead':
    'Mae llais o’r ddyfais hon yn darllen o’r dudalen sydd yn y golwg ymlaen ac yn troi’r tudalennau. Nid yw’r testun yn gadael y ddyfais.',
}
