import type { AloudMessages } from '../en/aloud'

/** Words of reading aloud that its controls do not always show. */
export const aloud: AloudMessages = {
  'aloud.stop': 'إيقاف القراءة',
  'aloud.noVoiceFor':
    'لا يوجد في هذا الجهاز صوت خاص به لهذا النص ({language}). اختر صوتًا آخر هنا، أو أضف صوتًا في إعدادات الجهاز.',
  'aloud.onlyRemote': 'ترسل أصوات هذا المتصفح النص إلى الخارج لنطقه، ولذلك لا تُستخدم.',
  'aloud.noSpeech': 'لا يستطيع هذا المتصفح القراءة بصوت مسموع.',
  'aloud.howItIsRead':
    'يقرأ صوت من هذا الجهاز ابتداءً من الصفحة المعروضة ويقلّب الصفحات. لا يغادر النص الجهاز.',
}
