import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Voce',
  'aloud.remote': '{name} (invia il testo all’esterno: non usata)',
  'aloud.noVoice':
    'Questo dispositivo non ha una voce propria che possa leggere il testo ad alta voce. Si possono aggiungere voci nelle impostazioni del dispositivo.',
  'aloud.ended': 'Letto fino alla fine.',
  'aloud.failed': 'La voce si è interrotta. Sceglierne un’altra o riprovare.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Interrompi la lettura',
  'aloud.noVoiceFor':
    'Questo dispositivo non ha una voce propria per questo testo ({language}). Scegliere qui un’altra voce, o aggiungerne una nelle impostazioni del dispositivo.',
  'aloud.onlyRemote':
    'Le voci di questo browser inviano il testo all’esterno per farlo leggere: non vengono usate.',
  'aloud.noSpeech': 'Questo browser non può leggere ad alta voce.',
  'aloud.howItIsRead':
    'Una voce di questo dispositivo legge a partire dalla pagina visibile e volta le pagine. Il testo non lascia il dispositivo.',
}
