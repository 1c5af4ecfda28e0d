import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Głos',
  'aloud.remote': '{name} (wysyła tekst na zewnątrz: nieużywany)',
  'aloud.noVoice':
    'To urządzenie nie ma własnego głosu, który mógłby przeczytać tekst. Głosy można dodać w ustawieniach urządzenia.',
  'aloud.ended': 'Przeczytano do końca.',
  'aloud.failed': 'Głos zamilkł. Wybierz inny lub spróbuj ponownie.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Zakończ czytanie',
  'aloud.noVoiceFor':
    'To urządzenie nie ma własnego głosu dla tego tekstu ({language}). Wybierz tu inny głos lub dodaj głos w ustawieniach urządzenia.',
  'aloud.onlyRemote': 'Głosy tej przeglądarki wysyłają tekst na zewnątrz, aby go odczytać: nie są używane.',
  'aloud.noSpeech': 'Ta przeglądarka nie potrafi czytać na głos.',
  'aloud.howItIsRead':
    'Głos tego urządzenia czyta od widocznej strony i przewraca strony. Tekst nie opuszcza urządzenia.',
}
