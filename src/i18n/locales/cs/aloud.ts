import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Hlas',
  'aloud.remote': '{name} (odesílá text jinam: nepoužívá se)',
  'aloud.noVoice':
    'Toto zařízení nemá vlastní hlas, který by mohl text přečíst. Hlasy lze přidat v nastavení zařízení.',
  'aloud.ended': 'Přečteno do konce.',
  'aloud.failed': 'Hlas se odmlčel. Zvolte jiný nebo to zkuste znovu.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Ukončit čtení',
  'aloud.noVoiceFor':
    'Toto zařízení nemá pro tento text vlastní hlas ({language}). Zvolte zde jiný hlas nebo hlas přidejte v nastavení zařízení.',
  'aloud.onlyRemote': 'Hlasy tohoto prohlížeče odesílají text jinam, aby jej přečetly: nepoužívají se.',
  'aloud.noSpeech': 'Tento prohlížeč neumí číst nahlas.',
  'aloud.howItIsRead':
    'Hlas tohoto zařízení čte od zobrazené strany dál a obrací strany. Text neopouští zařízení.',
}
