import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Veu',
  'aloud.remote': '{name} (envia el text a fora: no es fa servir)',
  'aloud.noVoice':
    'Aquest dispositiu no té cap veu pròpia que pugui llegir el text en veu alta. Es poden afegir veus a la configuració del dispositiu.',
  'aloud.ended': 'S’ha llegit fins al final.',
  'aloud.failed': 'La veu s’ha interromput. Trieu-ne una altra o torneu-ho a provar.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Atura la lectura',
  'aloud.noVoiceFor':
    'Aquest dispositiu no té cap veu pròpia per a aquest text ({language}). Trieu aquí una altra veu o afegiu-ne una a la configuració del dispositiu.',
  'aloud.onlyRemote':
    'Les veus d’aquest navegador envien el text a fora per fer-lo llegir: no es fan servir.',
  'aloud.noSpeech': 'Aquest navegador no pot llegir en veu alta.',
  'aloud.howItIsRead':
    'Una veu d’aquest dispositiu llegeix a partir de la pàgina que es mostra i passa les pàgines. El text no surt del dispositiu.',
}
