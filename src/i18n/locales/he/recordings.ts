import type { RecordingMessages } from '../en/recordings'

/** עברית. */
export const recordings: RecordingMessages = {
  'description.title': 'תיאור קולי',
  'description.spoken': '{name} – מוקרא במכשיר הזה',
  'description.shown': '{name} – מוצג כטקסט',
  'description.noVoice': 'במכשיר הזה אין קול לשפת התיאור הקולי. הוא מוצג כטקסט.',
  'description.failed': 'לא ניתן לטעון את התיאור הקולי. ההקלטה מתנגנת בלעדיו.',
}
