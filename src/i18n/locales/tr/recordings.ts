import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Metin',
  'transcript.follow': 'Kaydı izle',
  'transcript.waiting': 'Transkript yükleniyor…',
  'transcript.none': 'Bu kaydın transkripti yok.',
  'transcript.failed': 'Transkript okunamadı. Yeniden deneyin; sorun sürerse kütüphaneye bildirin.',
  'transcript.lineAt': 'Şuradan oynat: {time}',
  'description.title': 'Sesli betimleme',
  'description.spoken': 'Bu cihaz okur: {name}',
  'description.shown': 'Metin olarak gösterilir: {name}',
  'description.noVoice': 'Bu cihazda sesli betimlemenin dili için ses yok. Metin olarak gösterilir.',
  'description.failed': 'Sesli betimleme yüklenemedi. Kayıt onsuz oynatılıyor.',
}
