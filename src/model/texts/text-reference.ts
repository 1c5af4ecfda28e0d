import type { LanguageMap } from '../language-map'

/**
 * Reference to a text of a page: the words themselves, the URL of a text, or that of annotations that hold one.
 * Presentation 3, `rendering`, `seeAlso`, and annotations with the motivation `supplementing`.
 */
export interface TextReference {
  readonly kind: 'words' | 'text' | 'annotations'
  readonly label?: LanguageMap
  /** BCP 47 tag, where the document states one. */
  readonly language?: string
  /** MIME type in lower case, without parameters; empty when the data does not state it. */
  readonly format: string
  /** Of `text` and `annotations`; passed the URL checker. */
  readonly url?: string
  /** Of `words`; may be HTML when `format` says so, and is never trusted. */
  readonly words?: string
}

/** Formats of texts for readers; captions go with their recording and not beside a page. */
const READABLE =
  /^(?:text\/(?!vtt|webvtt|srt|lrc|csv|css|calendar)[\w.+-]+|application\/(?:xml\+alto|alto\+xml|xhtml\+xml|tei\+xml|(?:x-|vnd\.)?hocr\+(?:html|xml)|(?:vnd\.prima\.)?page\+xml))$/

/** True for the MIME type of a text that is read beside a page. */
export function isReadable(format: string): boolean {
  return READABLE.test(format)
}
const FORMAT =
  /^(?:text\/(?:(?:web)?vtt|(?:x-)?(?:srt|subrip|lrc|sbv))|application\/(?:(?:x-)?(?:subrip|srt|lrc)|tt(?:ml|af)\+xml))$/
const NAME = /\.(?:vtt|srt|ttml|dfxp|lrc|sbv)(?=$|[?#])/i

/** True for a MIME type, without parameters, of captions or subtitles: WebVTT, SubRip, TTML, LRC. */
export const isCaptionFormat = (format: string): boolean => FORMAT.test(format)

/** True for a file name or URL that ends as names of captions or subtitles do. */
export const isCaptionName = (name: string): boolean => NAME.test(name)
