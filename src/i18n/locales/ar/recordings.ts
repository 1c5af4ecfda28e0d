import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'النص',
  'transcript.follow': 'متابعة التسجيل',
  'transcript.waiting': 'جارٍ تحميل التفريغ النصي…',
  'transcript.none': 'ليس لهذا التسجيل تفريغ نصي.',
  'transcript.failed': 'تعذّرت قراءة التفريغ النصي. أعد المحاولة؛ وإن استمر ذلك فأبلغ المكتبة.',
  'transcript.lineAt': 'التشغيل من {time}',
  'description.title': 'الوصف الصوتي',
  'description.spoken': 'يقرؤه هذا الجهاز: {name}',
  'description.shown': 'يظهر نصًا: {name}',
  'description.noVoice': 'لا يملك هذا الجهاز صوتًا للغة الوصف الصوتي، لذلك يظهر نصًا.',
  'description.failed': 'تعذّر تحميل الوصف الصوتي. يُشغَّل التسجيل من دونه.',
}
