import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.stop': 'Interrompi la lettura',
  'aloud.noVoiceFor':
    'Questo dispositivo non ha una voce propria per questo testo ({language}). Scegliere qui un’altra voce, o aggiungerne una nelle impostazioni del dispositivo.',
  'aloud.onlyRemote':
    'Le voci di questo browser inviano il testo all’esterno per farlo leggere: non vengono usate.',
  'aloud.noSpeech': 'Questo browser non può leggere ad alta voce.',
  'aloud.howItIsRead':
    'Una voce di questo dispositivo legge a partire dalla pagina visibile e volta le pagine. Il testo non lascia il dispositivo.',
}
