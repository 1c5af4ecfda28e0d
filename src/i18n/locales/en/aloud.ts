/** Words of reading aloud that its controls do not always show. */
export const aloud = {
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
