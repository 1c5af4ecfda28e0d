import type { RecordingMessages } from '../en/recordings'

/** עברית. */
export const recordings: RecordingMessages = {
  'description.title': 'תיאור קולי',
  'description.spoken': 'מוקרא במכשיר הזה: {name}',
  'description.shown': 'מוצג כטקסט: {name}',
  'description.noVoice': 'במכשיר הזה אין קול לשפת התיאור הקולי. הוא מוצג כטקסט.',
  'description.failed': 'לא ניתן לטעון את התיאור הקולי. ההקלטה מתנגנת בלעדיו.',
}
