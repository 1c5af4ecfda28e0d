import type { LanguageMap } from './language-map'
import type { SearchService } from './search-service'
import type { TextReference } from './texts/text-reference'

/**
 * Object that the viewer opens, whichever source it came from: an Alma representation or a IIIF manifest, in
 * the language of Presentation 3. An object without canvases is a real state (a remote or empty
 * representation), not an error.
 */
export interface DigitalObject {
  /** The manifest's id, or the delivery address without its query; never a signed address. */
  readonly id: string
  readonly label?: LanguageMap
  readonly summary?: LanguageMap
  readonly metadata: readonly MetadataEntry[]
  readonly requiredStatement?: MetadataEntry
  /** URIs or, from older documents, texts that state the rights. */
  readonly rights: readonly string[]
  readonly providers: readonly Provider[]
  readonly homepages: readonly Link[]
  /** Copies in other forms for the reader. Presentation 3, `rendering`. */
  readonly renderings: readonly Link[]
  /** Descriptions for machines. */
  readonly seeAlso: readonly Link[]
  readonly thumbnail?: Media
  readonly viewingDirection: ViewingDirection
  readonly behaviors: readonly string[]
  /** The document cannot state direction and layout: the language and the shapes of the pages may tell them. */
  readonly lookUnstated?: true
  readonly navDate?: string
  readonly canvases: readonly Canvas[]
  readonly structures: readonly StructureNode[]
  /**
   * Orders in which the canvases may be read, the one of `canvases` among them where the document names it;
   * empty or absent when there is no other.
   */
  readonly sequences?: readonly Sequence[]
  /** Canvas shown beside every recording that has none of its own. Presentation 3, `accompanyingCanvas`. */
  readonly accompanying?: Canvas
  /** Authorization services that parts of the object refer to, as the document has them. Presentation 3, `services`. */
  readonly accessServices?: readonly unknown[]
  /** Annotations of the object itself, as its document has them. Presentation 3, `annotations`. */
  readonly annotations?: unknown
  /** Finds the services that search its text; absent when there can be none. */
  readonly loadSearchServices?: () => Promise<readonly SearchService[]>
  /** Term of the loan, as the delivery says. */
  readonly loan?: Loan
  /** Finds the object of which this is one page, or the page again; only for a canvas or a content state that is a document of its own. */
  readonly loadWhole?: <Options, Result extends object>(
    load: LoadDocument<Options, Result>,
    options: Options,
  ) => Promise<DigitalObject | Result>
  /** Start of the object. */
  readonly start?: StartPlace
  /** The object of which this file is a rendering; only where the file is opened alone. */
  readonly renderingOf?: DigitalObject
  /** Other objects, or other pages of this one, that the document which led here wants to be seen beside it. */
  readonly beside?: readonly { readonly manifest: string; readonly canvas?: string }[]
  /** The object as it stands in its document: for the readers of `sources`, which find rare things in it late. */
  readonly json?: unknown
}

/** Fetches and reads the document at a URL, with options of its own: an object, or a value that is none. */
export type LoadDocument<Options, Result extends object = object> = (
  request: { readonly url: string },
  options: Options,
) => Promise<Result>

/** Fetches the JSON at a URL; `undefined` when it cannot be had. */
export type LoadJson = (url: string) => Promise<unknown>

/** An object that is lent for a time. */
export interface Loan {
  /** Seconds left when the object was delivered. */
  readonly seconds: number
  /** Checked URL to return it to by a POST. */
  readonly giveBack?: string
}

/** Presentation 3, `viewingDirection`. */
export type ViewingDirection = 'left-to-right' | 'right-to-left' | 'top-to-bottom' | 'bottom-to-top'

/** A label and its value; the value may hold the HTML that IIIF permits and is never trusted. */
export interface MetadataEntry {
  readonly label: LanguageMap
  readonly value: LanguageMap
}

/** A link that passed the address checker. */
export interface Link {
  readonly url: string
  readonly label?: LanguageMap
  /** MIME type in lower case, without parameters; empty when the data does not state it. */
  readonly format: string
}

/** An organization that provides the object. Presentation 3, `provider`. */
export interface Provider {
  readonly label: LanguageMap
  readonly homepages: readonly Link[]
  /** Descriptions of the provider for machines. */
  readonly seeAlso: readonly Link[]
  readonly logo?: Media
}

/** Start of an object: a canvas and, in time-based media, a second. */
export interface StartPlace {
  /** Position in `canvases`, counted from 0. */
  readonly canvas: number
  /** Seconds. */
  readonly time?: number
  /** Part of the canvas, in its units. */
  readonly region?: Rect
}

/**
 * One page, plate, recording or file. Costly parts (`painting`, `thumbnail`, `metadata`, `renderings`)
 * may be read from the document only when they are first asked for.
 */
export interface Canvas {
  readonly id: string
  readonly label?: LanguageMap
  /** Canvas units; absent until the picture is known (Alma's delivery JSON gives no sizes). */
  readonly width?: number
  readonly height?: number
  /** Seconds. */
  readonly duration?: number
  readonly behaviors: readonly string[]
  /** Paintings of the canvas, in painting order; empty for a blank or missing page. */
  readonly painting: readonly Painting[]
  readonly thumbnail?: Media
  /** Thumbnail in a manifest that came after delivery JSON: used where there is no other picture. */
  readonly lateThumbnail?: Media
  readonly metadata: readonly MetadataEntry[]
  readonly requiredStatement?: MetadataEntry
  readonly rights: readonly string[]
  readonly renderings: readonly Link[]
  /** Text for this page, where the source offers it. */
  readonly fullText?: Link
  /** Finds the texts of this page that stand beside its picture in the document; absent when there can be none. */
  readonly loadTexts?: () => Promise<readonly TextReference[]>
  /** Finds the words of a recording with their times: captions, subtitles, transcripts; absent when there can be none. */
  readonly loadTimedTexts?: (loadJson: LoadJson) => Promise<readonly TimedText[]>
  /** Canvas shown until a recording plays. Presentation 3, `placeholderCanvas`. */
  readonly placeholder?: Canvas
  /** Canvas shown while a recording plays. Presentation 3, `accompanyingCanvas`. */
  readonly accompanying?: Canvas
  /** The canvas as it stands in its document: for the readers of `sources`, which find rare things in it late. */
  readonly json?: unknown
}

/**
 * The words of a recording: a file whose lines have times (WebVTT, SubRip, TTML, LRC) or have none (plain text). Also its
 * audio description in sound, which has a format of sound.
 */
export interface TimedText extends Link {
  /** BCP 47 tag; absent when the data does not say. */
  readonly language?: string
  /** The lines themselves, where the document holds them; the address is then empty. */
  readonly lines?: readonly TimedLine[]
  /** True for an audio description: it says what is seen, to those who do not see it. */
  readonly isDescription?: boolean
}

/** Words and the seconds at which they are said; plain text. */
export interface TimedLine extends TimeSpan {
  readonly text: string
}

/** Part of a recording in seconds; without an end it goes on to the end of the canvas. */
export interface TimeSpan {
  readonly start: number
  readonly end?: number
}

/** One body painted on a canvas. */
export interface Painting {
  /** First page to show. */
  readonly media: Media
  /** All bodies of a Choice, the first being `media`; empty when there is no choice. */
  readonly choices: readonly Media[]
  /** The part of the canvas it is painted on, in canvas units; the whole canvas when absent. */
  readonly target?: Rect
  /** The seconds of the canvas it is painted on; the whole duration when absent. */
  readonly time?: TimeSpan
  /** Degrees clockwise that the body asks to be turned by (Image API selector). */
  readonly rotation?: number
  /** The part of the image that is painted, in the image's own pixels; all of it when absent. */
  readonly region?: Rect
}

/** A rectangle; the unit is told where it is used. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Something that a medium can show. */
export interface Media {
  /** URL to fetch it from; has passed `delivery/safe-url`. May be signed: delivery renews it. */
  readonly url: string
  /** The class of content as the data states it, lower case: `image`, `sound`, `video`, `text`, `dataset`, `model`; empty when unknown. */
  readonly type: string
  /** MIME type in lower case, without parameters; empty when unknown, until the file itself has told it. */
  readonly format: string
  /** The `codecs` parameter of the MIME type. RFC 6381, section 3. */
  readonly codecs?: string
  /** Pixels. */
  readonly width?: number
  readonly height?: number
  /** Seconds. */
  readonly duration?: number
  /** Bytes, as the data states them. */
  readonly bytes?: number
  /** Page inside a file of several, counted from 0; the first when absent. */
  readonly page?: number
  readonly label?: LanguageMap
  readonly imageService?: ImageService
  /** The authorization services that stand with it, as the document has them: read and checked when they are needed. */
  readonly accessServices?: readonly unknown[]
}

/** A IIIF Image API service, as the document describes it or as its own info.json does. */
export interface ImageService {
  /**
   * Address to which the path is appended: without a trailing slash, otherwise untouched, never decoded or normalized.
   * It may hold a query of which the path is a part (IIPImage: `?IIIF=/a.jp2`).
   */
  readonly id: string
  /** A query string that follows the path, with its `?` (a token). */
  readonly query: string
  readonly version: 1 | 2 | 3
  /** Compliance level; absent when the document does not say. */
  readonly level?: 0 | 1 | 2
  /** Pixels. */
  readonly width?: number
  readonly height?: number
  /** Sizes that are ready made, in pixels, smallest first; empty when not said. */
  readonly sizes: readonly Size[]
  /** Largest picture that it gives; absent when it does not say. */
  readonly limits?: ImageLimits
  /** File name extension of its pictures; `jpg` when absent. */
  readonly format?: string
  /** Description as it stands in the document, where that says more than a name and a level: read when it is needed. */
  readonly description?: unknown
}

/** Limits of the pictures of a service, in pixels. Image API 3.0, section 5.3: `maxWidth`, `maxHeight`, `maxArea`. */
export interface ImageLimits {
  readonly width?: number
  readonly height?: number
  readonly area?: number
}

/** Width and height in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** An order of the pages. Presentation 3, behavior `sequence`; Presentation 2.1, `Sequence`. */
export interface Sequence {
  readonly label?: LanguageMap
  /** Positions in the object's canvases, each at most once. */
  readonly canvases: readonly number[]
}

/** A range of the table of contents. Presentation 3, `Range`. */
export interface StructureNode {
  readonly id: string
  readonly label?: LanguageMap
  readonly behaviors: readonly string[]
  /** Place that the range states as its beginning; else it begins with its first canvas. */
  readonly start?: StartPlace
  /** Positions in `canvases` of the canvases directly in this range, in the range's order. */
  readonly canvases: readonly number[]
  /** The part of each of `canvases` that is meant, in the same order; absent when all are meant whole. */
  readonly times?: readonly (TimeSpan | undefined)[]
  /** The same of the regions, in canvas units. */
  readonly regions?: readonly (Rect | undefined)[]
  /** Picture of the range. */
  readonly thumbnail?: Media
  readonly children: readonly StructureNode[]
}
