import type { AloudMessages } from '../en/aloud'

/** Español. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Voz',
  'aloud.remote': '{name} (envía el texto fuera: no se usa)',
  'aloud.noVoice':
    'Este dispositivo no tiene una voz propia que pueda leer el texto. Se pueden añadir voces en los ajustes del dispositivo.',
  'aloud.ended': 'Leído hasta el final.',
  'aloud.failed': 'La voz ha enmudecido. Elija otra o vuelva a intentarlo.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Terminar la lectura',
  'aloud.noVoiceFor':
    'Este dispositivo no tiene una voz propia para este texto ({language}). Elija aquí otra voz o añada una en los ajustes del dispositivo.',
  'aloud.onlyRemote': 'Las voces de este navegador envían el texto fuera para pronunciarlo: no se usan.',
  'aloud.noSpeech': 'Este navegador no puede leer en voz alta.',
  'aloud.howItIsRead':
    'Una voz de este dispositivo lee desde la página visible y pasa las páginas. El texto no sale del dispositivo.',
}
