import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Sesli betimleme',
  'description.spoken': 'Bu cihaz okur: {name}',
  'description.shown': 'Metin olarak gösterilir: {name}',
  'description.noVoice': 'Bu cihazda sesli betimlemenin dili için ses yok. Metin olarak gösterilir.',
  'description.failed': 'Sesli betimleme yüklenemedi. Kayıt onsuz oynatılıyor.',
}
