import type { Canvas, Link, Media, TimedText } from '../../model/digital-object'
import { foldName, stemOf } from '../../model/file-names'
import { classOfFormat, formatOfName } from '../../model/formats/formats'
import { type LanguageMap, unknownLanguage } from '../../model/language-map'
import { isCaptionName } from '../../model/texts/text-reference'
import { clip, LONGEST_LABEL, languageTag } from '../text'
import { nameOf } from './list-files'
import type { LocalFile } from './local-file'

/** `talk.en`, `talk_pt-BR`. */
const LANGUAGE = /[._-]([a-z]{2,3}(?:-[A-Za-z]{2,4})?)$/

const formatOf = (file: LocalFile) => formatOfName(file.path) ?? ''

function mediaOf(file: LocalFile): Media {
  const format = formatOf(file)
  return {
    get url() {
      return file.url()
    },
    type: classOfFormat(format),
    format,
    get bytes() {
      return file.bytes
    },
  }
}

const textOf = (file: LocalFile): Link => ({
  get url() {
    return file.url()
  },
  format: /\.(?:xml|alto)$/i.test(file.path)
    ? 'application/xml+alto'
    : /\.(?:html?|hocr)$/i.test(file.path)
      ? 'text/html'
      : 'text/plain',
})

function captionsOf(file: LocalFile): TimedText {
  const language = languageTag(LANGUAGE.exec(stemOf(file.path))?.[1])
  return { ...textOf(file), format: formatOf(file), ...(language !== 'none' && { language }) }
}

/** Captions that are called like a recording, with more behind it; all where there is one recording. */
function captionsBeside(
  file: LocalFile,
  captions: readonly LocalFile[],
  isAlone: boolean,
): readonly TimedText[] {
  const stem = foldName(stemOf(file.path))
  return captions.filter(each => isAlone || foldName(stemOf(each.path)).startsWith(stem)).map(captionsOf)
}

/** Circumstances of a file in its folder. */
export interface CanvasContext {
  readonly text?: LocalFile | undefined
  /** Captions of the folder, and whether it has one recording. */
  readonly captions: readonly LocalFile[]
  readonly isAlone: boolean
}

/** True for a file of captions. */
export const isCaptions = (file: LocalFile): boolean => isCaptionName(file.path)

/** True for a recording. */
export const isRecording = (file: LocalFile): boolean =>
  /^(?:sound|video)$/.test(classOfFormat(formatOf(file)))

/** A file of a folder as a canvas, as Alma would deliver it: labelled by its name where no order labels it. */
export function toLocalCanvas(
  file: LocalFile,
  label: LanguageMap | undefined,
  { text, captions, isAlone }: CanvasContext,
): Canvas {
  const media = mediaOf(file)
  return {
    id: file.path,
    label: label ?? unknownLanguage(clip(nameOf(file), LONGEST_LABEL)),
    // A recording or a report between two plates does not face either of them. Presentation 3, `behavior`.
    behaviors: media.type !== '' && media.type !== 'image' ? ['non-paged'] : [],
    painting: [{ media, choices: [] }],
    // A drawing has no size of its own; other pictures are drawn in small (`stage/thumbnail/draw-local`).
    ...(media.format === 'image/svg+xml' && { thumbnail: media }),
    metadata: [],
    rights: [],
    renderings: [],
    ...(text && { fullText: textOf(text) }),
    ...(isRecording(file) &&
      captions.length > 0 && { loadTimedTexts: async () => captionsBeside(file, captions, isAlone) }),
  }
}
