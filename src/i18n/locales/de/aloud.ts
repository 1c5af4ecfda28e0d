import type { AloudMessages } from '../en/aloud'

/** Deutsch. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Stimme',
  'aloud.remote': '{name} (verschickt den Text: nicht verwendet)',
  'aloud.noVoice':
    'Dieses Gerät hat keine eigene Stimme, die den Text vorlesen könnte. Stimmen lassen sich in den Einstellungen des Geräts hinzufügen.',
  'aloud.ended': 'Bis zum Ende gelesen.',
  'aloud.failed': 'Die Stimme ist verstummt. Wählen Sie eine andere, oder versuchen Sie es noch einmal.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Vorlesen beenden',
  'aloud.noVoiceFor':
    'Dieses Gerät hat keine eigene Stimme für diesen Text ({language}). Wählen Sie hier eine andere Stimme, oder fügen Sie in den Einstellungen des Geräts eine hinzu.',
  'aloud.onlyRemote':
    'Die Stimmen dieses Browsers verschicken den Text, um ihn sprechen zu lassen: Sie werden nicht verwendet.',
  'aloud.noSpeech': 'Dieser Browser kann nicht vorlesen.',
  'aloud.howItIsRead':
    'Eine Stimme dieses Geräts liest von der gezeigten Seite an vor und blättert um. Der Text verlässt das Gerät nicht.',
}
