import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Stemme',
  'aloud.remote': '{name} (sender teksten ut: brukes ikke)',
  'aloud.noVoice':
    'Denne enheten har ingen egen stemme som kan lese opp teksten. Stemmer kan legges til i enhetens innstillinger.',
  'aloud.ended': 'Lest til slutten.',
  'aloud.failed': 'Stemmen ble taus. Velg en annen, eller prøv igjen.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Stopp opplesningen',
  'aloud.noVoiceFor':
    'Denne enheten har ingen egen stemme for denne teksten ({language}). Velg en annen stemme her, eller legg til en i enhetens innstillinger.',
  'aloud.onlyRemote': 'Stemmene i denne nettleseren sender teksten ut for å få den lest opp: de brukes ikke.',
  'aloud.noSpeech': 'Denne nettleseren kan ikke lese opp.',
  'aloud.howItIsRead':
    'En stemme på denne enheten leser opp fra siden som vises og videre, og blar om. Teksten forlater ikke enheten.',
}
