/** Words of reading aloud. */
export const aloud = {
  'aloud.voice': 'Voice',
  'aloud.remote': '{name} (sends the text away: not used)',
  'aloud.noVoice':
    'This device has no voice of its own that could read the text aloud. Voices can be added in the settings of the device.',
  'aloud.ended': 'Read to the end.',
  'aloud.failed': 'The voice fell silent. Choose another one, or try again.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Stop reading',
  'aloud.noVoiceFor':
    'This device has no voice of its own for this text ({language}). Choose another voice here, or add one in the settings of the device.',
  'aloud.onlyRemote': 'The voices of this browser send the text away to have it spoken: they are not used.',
  'aloud.noSpeech': 'This browser cannot read aloud.',
  'aloud.howItIsRead':
    'A voice of this device reads from the page in view on and turns the pages. The text does not leave the device.',
} as const

/** A name of one of these messages. */
export type AloudKey = keyof typeof aloud

/** All of these messages in one locale. */
export type AloudMessages = Readonly<Record<AloudKey, string>>
