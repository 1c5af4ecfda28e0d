// A recorded memory: MP3 with a transcript that has times, and one without.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode, inFolder, rawSound, speak, webVtt } from './sound.mjs'

const sentences = [
  'My name is Annis Pellow, and I was born on the Kirk.',
  'My father kept the light there for thirty years.',
  'When the fog came down we children had to ring the hand bell.',
  'One winter we rang it for four days and four nights.',
  'A ship answered us on the third night, and we never learned her name.',
  'I still wake when it is quiet.',
]

async function files() {
  return inFolder(folder => {
    const speech = speak(folder, sentences, { voice: 'rms', pause: 0.9 })
    writeFileSync(join(folder, 'speech.raw'), speech.samples)
    const mp3 = ['-c:a', 'libmp3lame', '-b:a', '32k', '-write_xing', '1', '-id3v2_version', '0']
    return [
      {
        name: 'pellow-memory.mp3',
        label: 'Annis Pellow remembers',
        format: 'audio/mpeg',
        bytes: encode(folder, rawSound('speech.raw'), mp3, 'memory.mp3'),
        duration: Math.round(speech.duration * 1000) / 1000,
        text: `${sentences.join('\n')}\n`,
      },
      {
        name: 'pellow-memory.en.vtt',
        label: 'Transcript',
        format: 'text/vtt',
        bytes: webVtt(speech.times, sentences, 'Written down from the recording.'),
        captions: { of: 'pellow-memory.mp3', language: 'en', label: 'Transcript' },
      },
    ]
  })
}

/** The recording. */
export const recording = {
  folder: 'recording',
  number: '141',
  label: 'Annis Pellow remembers the fog of 1881',
  description: 'A sound recording with a transcript that follows it.',
  rights: 'http://creativecommons.org/publicdomain/zero/1.0/',
  metadata: [
    ['Title', 'Annis Pellow remembers the fog of 1881'],
    ['Speaker', 'Pellow, Annis (1871–1949)'],
    ['Date of Publication', '1931'],
    ['Physical description', '1 wax cylinder, digitized'],
  ],
  files,
}
