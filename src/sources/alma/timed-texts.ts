import { safeUrl } from '../../delivery/safe-url'
import type { Canvas, TimedText } from '../../model/digital-object'
import { mimeType } from '../../model/formats/formats'
import { unknownLanguage } from '../../model/language-map'
import { type JsonObject, objectsIn, stringOf } from '../json'
import { clip, LONGEST_LABEL, languageTag } from '../text'

// Alma has no place for captions: they are files of the representation beside the recording, and are told
// by their names (talk.mp4, talk.en.vtt, talk.de.srt).

// The formats of `model/texts/text-reference`, written again: a module that both sources share would be named in the first load.
const FORMAT = /(?:vtt|srt|subrip|ttml\+xml|ttaf\+xml|lrc|sbv)$/
const NAME = /\.(?:vtt|srt|ttml|dfxp|lrc|sbv)(?=$|[?#])/i
const MOST_TEXTS = 100
/** `talk.en`, `talk_pt-BR`, `talk.en.sdh`. */
const LANGUAGE = /[._-]([a-z]{2,3}(?:-[A-Za-z]{2,4})?)(?:[._-](?:cc|sdh|forced|captions|subtitles))?$/

const namesOf = ({ label, path, url }: JsonObject) =>
  [label, path, safeUrl(url)].map(name => stringOf(name) ?? '')
const isTimedText = (canvas: Canvas, file: JsonObject) =>
  FORMAT.test(canvas.painting[0]?.media.format ?? '') || namesOf(file).some(name => NAME.test(name))
const isRecording = (canvas: Canvas) => /^(?:sound|video)$/.test(canvas.painting[0]?.media.type ?? '')

/** The names a file goes by, without extension, in lower case. */
function stemsOf(file: JsonObject): readonly string[] {
  const path = safeUrl(file.url)?.split(/[?#]/, 1)[0]
  return [file.label, file.path, path]
    .map(name => stringOf(name)?.split(/[\\/]/).pop())
    .filter(name => name !== undefined)
    .map(name => decoded(name).replace(/\.[a-z0-9]{2,5}$/i, ''))
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Tells whether a caption file is called like a recording, with more behind it. */
function isNamedAfter(text: readonly string[], recording: readonly string[]): boolean {
  return text.some(name => recording.some(stem => stem !== '' && continues(name, stem)))
}

const continues = (name: string, stem: string) =>
  name.toLowerCase().startsWith(stem.toLowerCase()) && /^(?:$|[._\s-])/.test(name.slice(stem.length))

function toTimedText(canvas: Canvas, file: JsonObject): TimedText[] {
  const media = canvas.painting[0]?.media
  if (!media) return []
  const language = stemsOf(file)
    .map(stem => languageTag(LANGUAGE.exec(stem)?.[1]))
    .find(tag => tag !== 'none')
  const { url, format } = media
  return [{ url, format, ...(canvas.label && { label: canvas.label }), ...(language && { language }) }]
}

/** Captions that a file states: `captions[]` with `url`, `language`, `label`; assumed, never seen. */
function statedBy(file: JsonObject): TimedText[] {
  return objectsIn(file.captions)
    .slice(0, MOST_TEXTS)
    .flatMap(caption => {
      const url = safeUrl(caption.url)
      if (url === undefined) return []
      const label = stringOf(caption.label)
      const language = languageTag(caption.language)
      return [
        {
          url,
          format: mimeType(stringOf(caption.mimeType) ?? ''),
          ...(label && { label: unknownLanguage(clip(label, LONGEST_LABEL)) }),
          ...(language !== 'none' && { language }),
        },
      ]
    })
}

/**
 * The texts of the recording at a position: those that its file states, and the caption files that lie beside it:
 * those named after it and, where the representation has one recording, all. They stay canvases of their own.
 */
export function timedTextsBeside(
  position: number,
  canvases: readonly Canvas[],
  files: readonly JsonObject[],
): readonly TimedText[] {
  const recording = files[position]
  if (!recording) return []
  const alone = canvases.filter(isRecording).length === 1
  const stems = stemsOf(recording)
  const beside = canvases.flatMap((canvas, index) => {
    const file = files[index]
    return file && isTimedText(canvas, file) && (alone || isNamedAfter(stemsOf(file), stems))
      ? [{ canvas, file }]
      : []
  })
  return [
    ...statedBy(recording),
    ...beside.slice(0, MOST_TEXTS).flatMap(({ canvas, file }) => toTimedText(canvas, file)),
  ]
}
