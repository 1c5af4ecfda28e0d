import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.stop': 'Zakończ czytanie',
  'aloud.noVoiceFor':
    'To urządzenie nie ma własnego głosu dla tego tekstu ({language}). Wybierz tu inny głos lub dodaj głos w ustawieniach urządzenia.',
  'aloud.onlyRemote': 'Głosy tej przeglądarki wysyłają tekst na zewnątrz, aby go odczytać: nie są używane.',
  'aloud.noSpeech': 'Ta przeglądarka nie potrafi czytać na głos.',
  'aloud.howItIsRead':
    'Głos tego urządzenia czyta od widocznej strony i przewraca strony. Tekst nie opuszcza urządzenia.',
}
