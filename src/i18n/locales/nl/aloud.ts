import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Stem',
  'aloud.remote': '{name} (verstuurt de tekst: niet gebruikt)',
  'aloud.noVoice':
    'Dit apparaat heeft zelf geen stem die de tekst kan voorlezen. Stemmen kunnen worden toegevoegd in de instellingen van het apparaat.',
  'aloud.ended': 'Tot het einde gelezen.',
  'aloud.failed': 'De stem is stilgevallen. Kies een andere of probeer het opnieuw.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Stoppen met voorlezen',
  'aloud.noVoiceFor':
    'Dit apparaat heeft zelf geen stem voor deze tekst ({language}). Kies hier een andere stem, of voeg er een toe in de instellingen van het apparaat.',
  'aloud.onlyRemote':
    'De stemmen van deze browser versturen de tekst om die te laten uitspreken: ze worden niet gebruikt.',
  'aloud.noSpeech': 'Deze browser kan niet voorlezen.',
  'aloud.howItIsRead':
    'Een stem van dit apparaat leest voor vanaf de pagina in beeld en slaat de pagina’s om. De tekst verlaat het apparaat niet.',
}
