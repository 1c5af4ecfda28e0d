import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Hang',
  'aloud.remote': '{name} (elküldi a szöveget: nincs használatban)',
  'aloud.noVoice':
    'Ennek az eszköznek nincs saját hangja, amely felolvashatná a szöveget. Hangokat az eszköz beállításaiban lehet hozzáadni.',
  'aloud.ended': 'Végigolvasva.',
  'aloud.failed': 'A hang elhallgatott. Válasszon másikat, vagy próbálja újra.',
  'aloud.rate': '{rate, number}×',
  'aloud.stop': 'Felolvasás leállítása',
  'aloud.noVoiceFor':
    'Ennek az eszköznek nincs saját hangja ehhez a szöveghez ({language}). Válasszon itt másik hangot, vagy adjon hozzá egyet az eszköz beállításaiban.',
  'aloud.onlyRemote':
    'A böngésző hangjai máshová küldik a szöveget, hogy felolvassák: ezek nincsenek használatban.',
  'aloud.noSpeech': 'Ez a böngésző nem tud felolvasni.',
  'aloud.howItIsRead':
    'Az eszköz egyik hangja a látható oldaltól kezdve olvas fel, és lapoz. A szöveg nem hagyja el az eszközt.',
}
