import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.voice': 'الصوت',
  'aloud.remote': '{name} (يرسل النص إلى الخارج: غير مستخدم)',
  'aloud.noVoice':
    'لا يوجد في هذا الجهاز صوت خاص به يمكنه قراءة النص بصوت مسموع. يمكن إضافة أصوات في إعدادات الجهاز.',
  'aloud.ended': 'قُرئ النص حتى نهايته.',
  'aloud.failed': 'توقف الصوت. اختر صوتًا آخر، أو أعد المحاولة.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'إيقاف القراءة',
  'aloud.noVoiceFor':
    'لا يوجد في هذا الجهاز صوت خاص به لهذا النص ({language}). اختر صوتًا آخر هنا، أو أضف صوتًا في إعدادات الجهاز.',
  'aloud.onlyRemote': 'ترسل أصوات هذا المتصفح النص إلى الخارج لنطقه، ولذلك لا تُستخدم.',
  'aloud.noSpeech': 'لا يستطيع هذا المتصفح القراءة بصوت مسموع.',
  'aloud.howItIsRead':
    'يقرأ صوت من هذا الجهاز ابتداءً من الصفحة المعروضة ويقلّب الصفحات. لا يغادر النص الجهاز.',
}
