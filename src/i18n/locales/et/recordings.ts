import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Kirjeldustõlge',
  'description.spoken': '{name} – loeb ette see seade',
  'description.shown': '{name} – kuvatakse tekstina',
  'description.noVoice': 'Sellel seadmel pole kirjeldustõlke keele jaoks häält. See kuvatakse tekstina.',
  'description.failed': 'Kirjeldustõlget ei õnnestunud laadida. Salvestis mängib ilma selleta.',
}
