import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Kirjeldustõlge',
  'description.spoken': 'Loeb ette see seade: {name}',
  'description.shown': 'Kuvatakse tekstina: {name}',
  'description.noVoice': 'Sellel seadmel pole kirjeldustõlke keele jaoks häält. See kuvatakse tekstina.',
  'description.failed': 'Kirjeldustõlget ei õnnestunud laadida. Salvestis mängib ilma selleta.',
}
