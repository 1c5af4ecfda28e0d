import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Ses',
  'aloud.remote': '{name} (metni dışarı gönderir: kullanılmıyor)',
  'aloud.noVoice':
    'Bu cihazda metni sesli okuyabilecek yerleşik bir ses yok. Sesler, cihazın ayarlarından eklenebilir.',
  'aloud.ended': 'Sonuna kadar okundu.',
  'aloud.failed': 'Ses kesildi. Başka bir ses seçin veya yeniden deneyin.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Okumayı durdur',
  'aloud.noVoiceFor':
    'Bu cihazda bu metin için yerleşik bir ses yok ({language}). Buradan başka bir ses seçin veya cihazın ayarlarından bir ses ekleyin.',
  'aloud.onlyRemote': 'Bu tarayıcının sesleri, metni seslendirilmek üzere dışarı gönderir: kullanılmıyorlar.',
  'aloud.noSpeech': 'Bu tarayıcı sesli okuyamıyor.',
  'aloud.howItIsRead':
    'Bu cihazın bir sesi, görünen sayfadan başlayarak okur ve sayfaları çevirir. Metin cihazdan dışarı çıkmaz.',
}
