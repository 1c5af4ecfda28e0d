import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Stemme',
  'aloud.remote': '{name} (sender teksten ud af enheden: bruges ikke)',
  'aloud.noVoice':
    'Denne enhed har ikke selv en stemme, der kan læse teksten højt. Stemmer kan tilføjes i enhedens indstillinger.',
  'aloud.ended': 'Læst til ende.',
  'aloud.failed': 'Stemmen blev tavs. Vælg en anden, eller prøv igen.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Stop oplæsningen',
  'aloud.noVoiceFor':
    'Denne enhed har ikke selv en stemme til denne tekst ({language}). Vælg en anden stemme her, eller tilføj en i enhedens indstillinger.',
  'aloud.onlyRemote':
    'Stemmerne i denne browser sender teksten ud af enheden for at få den læst op: De bruges ikke.',
  'aloud.noSpeech': 'Denne browser kan ikke læse højt.',
  'aloud.howItIsRead':
    'En stemme på denne enhed læser højt fra den viste side og frem og vender siderne. Teksten forlader ikke enheden.',
}
