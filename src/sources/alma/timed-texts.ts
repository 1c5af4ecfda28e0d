import { safeUrl } from '../../delivery/safe-url'
import type { Canvas, TimedText } from '../../model/digital-object'
import { mimeType } from '../../model/formats/formats'
import { unknownLanguage } from '../../model/language-map'
import { isDescriptionName, withoutDescription } from '../../model/texts/description-name'
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
const isSound = (canvas: Canvas) => canvas.painting[0]?.media.type === 'sound'
/** True for a sound that tells those who do not see a film what is seen: `talk.ad.mp3` beside `talk.mp4`. */
const isDescribedSound = (canvas: Canvas, file: JsonObject) =>
  isSound(canvas) && stemsOf(file).some(isDescriptionName)

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
    .map(stem => languageTag(LANGUAGE.exec(withoutDescription(stem))?.[1]))
    .find(tag => tag !== 'none')
  const { url, format } = media
  const isDescription = stemsOf(file).some(isDescriptionName)
  return [
    {
      ...{ url, format },
      ...(canvas.label && { label: canvas.label }),
      ...(language && { language }),
      ...(isDescription && { isDescription }),
    },
  ]
}

/** Captions that a file states: `captions[]` with `url`, `language`, `label`, `kind`; assumed, never seen. */
function statedBy(file: JsonObject): TimedText[] {
  return objectsIn(file.captions)
    .slice(0, MOST_TEXTS)
    .flatMap(caption => {
      const url = safeUrl(caption.url)
      if (url === undefined) return []
      const label = stringOf(caption.label)
      const language = languageTag(caption.language)
      const isDescription = caption.kind === 'descriptions' || isDescriptionName(label ?? '')
      return [
        {
          url,
          format: mimeType(stringOf(caption.mimeType) ?? ''),
          ...(label && { label: unknownLanguage(clip(label, LONGEST_LABEL)) }),
          ...(language !== 'none' && { language }),
          ...(isDescription && { isDescription }),
        },
      ]
    })
}

/**
 * The texts of the recording at a position: those that its file states, and the caption files that lie beside it:
 * those named after it and, where the representation has one recording, all; and its audio descriptions in sound, named
 * after it. They stay canvases of their own.
 */
export function timedTextsBeside(
  position: number,
  canvases: readonly Canvas[],
  files: readonly JsonObject[],
): readonly TimedText[] {
  const recording = files[position]
  if (!recording) return []
  const isOther = (index: number) => index !== position
  const alone = !canvases.some(
    (canvas, index) => isOther(index) && isRecording(canvas) && !isDescribedSound(canvas, files[index] ?? {}),
  )
  const stems = stemsOf(recording)
  const beside = canvases.flatMap((canvas, index) => {
    const file = files[index]
    if (!file) return []
    const isNamed = isNamedAfter(stemsOf(file), stems)
    const belongs = isTimedText(canvas, file)
      ? alone || isNamed
      : isNamed && isOther(index) && isDescribedSound(canvas, file)
    return belongs ? [{ canvas, file }] : []
  })
  return [
    ...statedBy(recording),
    ...beside.slice(0, MOST_TEXTS).flatMap(({ canvas, file }) => toTimedText(canvas, file)),
  ]
}
