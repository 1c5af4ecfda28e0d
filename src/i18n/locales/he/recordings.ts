import type { RecordingMessages } from '../en/recordings'

/** עברית. */
export const recordings: RecordingMessages = {
  'transcript.text': 'טקסט',
  'transcript.follow': 'לעקוב אחר ההקלטה',
  'transcript.waiting': 'התמליל נטען…',
  'transcript.none': 'להקלטה זו אין תמליל.',
  'transcript.failed': 'לא ניתן לקרוא את התמליל. נסו שוב; אם הדבר נמשך, הודיעו לספרייה.',
  'transcript.lineAt': 'נגינה מ־{time}',
  'description.title': 'תיאור קולי',
  'description.spoken': 'מוקרא במכשיר הזה: {name}',
  'description.shown': 'מוצג כטקסט: {name}',
  'description.noVoice': 'במכשיר הזה אין קול לשפת התיאור הקולי. הוא מוצג כטקסט.',
  'description.failed': 'לא ניתן לטעון את התיאור הקולי. ההקלטה מתנגנת בלעדיו.',
}
