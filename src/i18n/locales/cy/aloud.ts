import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.stop': 'Stopio darllen',
  'aloud.noVoiceFor':
    'Nid oes gan y ddyfais hon lais ei hun ar gyfer y testun hwn ({language}). Dewiswch lais arall yma, neu ychwanegwch un yng ngosodiadau’r ddyfais.',
  'aloud.onlyRemote':
    'Mae lleisiau’r porwr hwn yn anfon y testun i ffwrdd i’w lefaru: ni chânt eu defnyddio.',
  'aloud.noSpeech': 'Ni all y porwr hwn ddarllen yn uchel.',
  'aloud.howItIsRead':
    'Mae llais o’r ddyfais hon yn darllen o’r dudalen sydd yn y golwg ymlaen ac yn troi’r tudalennau. Nid yw’r testun yn gadael y ddyfais.',
}
