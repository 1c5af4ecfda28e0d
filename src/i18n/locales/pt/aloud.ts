import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Voz',
  'aloud.remote': '{name} (envia o texto para fora: não usada)',
  'aloud.noVoice':
    'Este dispositivo não tem uma voz própria que possa ler o texto em voz alta. Podem acrescentar-se vozes nas definições do dispositivo.',
  'aloud.ended': 'Lido até ao fim.',
  'aloud.failed': 'A voz calou-se. Escolha outra ou tente novamente.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Parar a leitura',
  'aloud.noVoiceFor':
    'Este dispositivo não tem uma voz própria para este texto ({language}). Escolha aqui outra voz ou acrescente uma nas definições do dispositivo.',
  'aloud.onlyRemote': 'As vozes deste navegador enviam o texto para fora para que seja lido: não são usadas.',
  'aloud.noSpeech': 'Este navegador não consegue ler em voz alta.',
  'aloud.howItIsRead':
    'Uma voz deste dispositivo lê a partir da página visível e vira as páginas. O texto não sai do dispositivo.',
}
