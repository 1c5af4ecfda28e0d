import { foldName, stemOf } from '../../model/file-names'
import { kindOfFormat } from '../../model/formats/format-details'
import type { Check } from '../finding'
import type { FileSample } from '../sample'
import { isBlank } from './blank'

const wordsOf = (text = '') => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []

/** Pages without a text among pages that have one. */
export const textMissing: Check = {
  kind: 'text-missing',
  *find(samples) {
    const pages = samples.flatMap((sample, position) =>
      sample.picture && !isBlank(sample.picture) ? [{ position, words: wordsOf(sample.text).length }] : [],
    )
    const files = pages.filter(({ words }) => words < 3).map(({ position }) => position)
    if (files.length > 0 && files.length < pages.length * 0.4)
      yield { files, certainty: 'likely', values: { count: files.length } }
  },
}

/** True for a word that no language in Latin letters has: no vowel, or letters and digits or cases by turns. */
const isNoise = (word: string): boolean =>
  /^[\p{Script=Latin}\p{N}]+$/u.test(word) &&
  ((word.length > 3 && !/[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿ\d]/i.test(word)) ||
    /\p{L}\d+\p{L}/u.test(word) ||
    /\p{Ll}\p{Lu}\p{Ll}*\p{Lu}/u.test(word))

/** Texts of which a great part are no words. */
export const textUnreadable: Check = {
  kind: 'text-unreadable',
  *find(samples) {
    for (const [position, { text }] of samples.entries()) {
      const words = wordsOf(text)
      if (text === undefined || words.length < 12) continue
      const signs = text.replace(/[\p{L}\p{M}\p{N}\s.,;:!?’'"“”()-]/gu, '').length
      const noise = words.filter(isNoise).length / words.length
      if (noise > 0.25 || signs > text.length * 0.2)
        yield { files: [position], certainty: 'likely', values: { percent: Math.round(noise * 100) } }
    }
  },
}

const isRecording = ({ format, statedFormat }: FileSample) =>
  ['sound', 'video'].includes(kindOfFormat(format ?? statedFormat ?? '') ?? '')
const isFilm = ({ format, statedFormat }: FileSample) =>
  kindOfFormat(format ?? statedFormat ?? '') === 'video'
const isCaptions = ({ name, statedFormat }: FileSample) =>
  /\.(?:vtt|srt|ttml|dfxp|sbv|lrc)$/i.test(name) || statedFormat === 'text/vtt'

/** The name of captions without their language: `talk.en.vtt` belongs to `talk.mp4`. */
const belongsTo = (captions: FileSample, recording: FileSample): boolean => {
  const [of, to] = [foldName(stemOf(captions.name)), foldName(stemOf(recording.name))]
  return of === to || of.startsWith(`${to}.`) || of.startsWith(`${to}_`) || of.startsWith(`${to}-`)
}

/** Captions without their recording. */
export const captionsAlone: Check = {
  kind: 'captions-alone',
  *find(samples) {
    for (const [position, sample] of samples.entries())
      if (isCaptions(sample) && !samples.some(each => isRecording(each) && belongsTo(sample, each)))
        yield { files: [position], certainty: 'certain', values: {} }
  },
}

/** Films without captions. */
export const captionsMissing: Check = {
  kind: 'captions-missing',
  *find(samples) {
    for (const [position, sample] of samples.entries())
      if (isFilm(sample) && !samples.some(each => isCaptions(each) && belongsTo(each, sample)))
        yield { files: [position], certainty: 'likely', values: {} }
  },
}

/** Captions that go on after the end of their recording. */
export const captionsLong: Check = {
  kind: 'captions-long',
  *find(samples) {
    for (const [position, sample] of samples.entries()) {
      if (!isCaptions(sample) || sample.duration === undefined) continue
      const recording = samples.findIndex(each => isRecording(each) && belongsTo(sample, each))
      const end = samples[recording]?.duration
      if (end === undefined || sample.duration <= end + 2) continue
      const values = { seconds: Math.round(sample.duration - end) }
      yield { files: [recording, position], certainty: 'likely', values }
    }
  },
}
