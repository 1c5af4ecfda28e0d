import { laterMessages } from './later-messages'
import { recordings as en, type RecordingKey } from './locales/en/recordings'

export type { RecordingKey }

/** Words of transcripts and audio descriptions. */
export const recordingMessages = laterMessages<RecordingKey>(
  'recordings',
  en,
  import.meta.glob(['./locales/*/recordings.ts', '!./locales/en/*'], { import: 'recordings' }),
)
