import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Text',
  'transcript.follow': 'Följ inspelningen',
  'transcript.waiting': 'Läser in transkriptionen …',
  'transcript.none': 'Den här inspelningen har ingen transkription.',
  'transcript.failed':
    'Transkriptionen kunde inte läsas. Försök igen; hjälper det inte, meddela biblioteket.',
  'transcript.lineAt': 'Spela upp från {time}',
  'description.title': 'Syntolkning',
  'description.spoken': 'Läses upp av den här enheten: {name}',
  'description.shown': 'Visas som text: {name}',
  'description.noVoice': 'Den här enheten har ingen röst för syntolkningens språk. Den visas som text.',
  'description.failed': 'Syntolkningen kunde inte läsas in. Inspelningen spelas utan den.',
}
