import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Ääni',
  'aloud.remote': '{name} (lähettää tekstin muualle: ei käytetä)',
  'aloud.noVoice':
    'Tässä laitteessa ei ole omaa ääntä, joka voisi lukea tekstin ääneen. Ääniä voi lisätä laitteen asetuksissa.',
  'aloud.ended': 'Luettu loppuun.',
  'aloud.failed': 'Ääni vaikeni. Valitse toinen ääni tai yritä uudelleen.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Lopeta lukeminen',
  'aloud.noVoiceFor':
    'Tässä laitteessa ei ole omaa ääntä tälle tekstille ({language}). Valitse tässä toinen ääni tai lisää sellainen laitteen asetuksissa.',
  'aloud.onlyRemote': 'Tämän selaimen äänet lähettävät tekstin muualle puhuttavaksi: niitä ei käytetä.',
  'aloud.noSpeech': 'Tämä selain ei osaa lukea ääneen.',
  'aloud.howItIsRead':
    'Tämän laitteen ääni lukee näkyvissä olevasta sivusta eteenpäin ja kääntää sivut. Teksti ei poistu laitteesta.',
}
