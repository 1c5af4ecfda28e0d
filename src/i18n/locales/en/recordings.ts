/** Words of transcripts and audio descriptions. */
export const recordings = {
  'transcript.text': 'Text',
  'transcript.follow': 'Follow the recording',
  'transcript.waiting': 'Loading the transcript…',
  'transcript.none': 'This recording has no transcript.',
  'transcript.failed': 'The transcript could not be read. Try again; if it stays so, tell the library.',
  'transcript.lineAt': 'Play from {time}',
  'description.title': 'Audio description',
  'description.spoken': 'Read aloud by this device: {name}',
  'description.shown': 'Shown as text: {name}',
  'description.noVoice':
    'This device has no voice for the language of the audio description. It is shown as text.',
  'description.failed': 'The audio description could not be loaded. The recording plays without it.',
} as const

/** A name of one of these messages. */
export type RecordingKey = keyof typeof recordings

/** All of these messages in one locale. */
export type RecordingMessages = Readonly<Record<RecordingKey, string>>
