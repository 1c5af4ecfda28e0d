import type { AloudMessages } from '../en/aloud'

/** עברית. */
export const aloud: AloudMessages = {
  'aloud.voice': 'קול',
  'aloud.remote': '{name} (שולח את הטקסט החוצה: לא בשימוש)',
  'aloud.noVoice': 'אין במכשיר הזה קול משלו שיכול להקריא את הטקסט. אפשר להוסיף קולות בהגדרות המכשיר.',
  'aloud.ended': 'הוקרא עד הסוף.',
  'aloud.failed': 'הקול נדם. בחרו קול אחר או נסו שוב.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'סיום ההקראה',
  'aloud.noVoiceFor':
    'אין במכשיר זה קול משלו לטקסט הזה ({language}). בחרו כאן קול אחר, או הוסיפו קול בהגדרות המכשיר.',
  'aloud.onlyRemote': 'הקולות של דפדפן זה שולחים את הטקסט החוצה כדי להשמיע אותו: הם אינם בשימוש.',
  'aloud.noSpeech': 'דפדפן זה אינו יכול להקריא.',
  'aloud.howItIsRead':
    'קול של מכשיר זה מקריא מן העמוד המוצג והלאה והופך את הדפים. הטקסט אינו יוצא מן המכשיר.',
}
