import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Syntolkning',
  'description.spoken': '{name} – läses upp av den här enheten',
  'description.shown': '{name} – visas som text',
  'description.noVoice': 'Den här enheten har ingen röst för syntolkningens språk. Den visas som text.',
  'description.failed': 'Syntolkningen kunde inte läsas in. Inspelningen spelas utan den.',
}
