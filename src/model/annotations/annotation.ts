import type { Media, Rect, Size, TimeSpan } from '../digital-object'
import type { LanguageMap } from '../language-map'
import { boxOfShape, type MarkShape } from '../mark'

/** A page of annotations. Presentation 3, section 5.5; Web Annotation Data Model, "Annotation Page". */
export interface AnnotationPage {
  readonly id?: string
  readonly label?: LanguageMap
  readonly annotations: readonly Annotation[]
  /** URL of the page that follows, or of the first page of a collection; checked. */
  readonly next?: string
  /** URLs of the lists of a layer; checked. Presentation 2.1, section 5.6. */
  readonly lists?: readonly string[]
  /** Collections or layers that the page is a part of. */
  readonly collections?: readonly AnnotationCollection[]
}

/** Annotations that belong together. Presentation 3, section 5.8; Presentation 2.1, section 5.6 ("Layer"). */
export interface AnnotationCollection {
  readonly id: string
  /** Absent where the page only refers to the collection. */
  readonly label?: LanguageMap
}

/** Annotations that stand in a document, or lie elsewhere. */
export interface AnnotationList {
  /** The annotations as far as they stand in the document. */
  readonly page: AnnotationPage
  /** URL of annotations that lie elsewhere; checked. */
  readonly url?: string
}

/** The annotations that a document has for a canvas. */
export interface CanvasAnnotations {
  /** Size of the canvas in its document, in whose units the places are. */
  readonly size: Partial<Size>
  readonly lists: readonly AnnotationList[]
}

/** Something that is said of a part of a canvas. Web Annotation Data Model; Presentation 3, section 5.6. */
export interface Annotation {
  /** As the document has it; empty when it has none. */
  readonly id: string
  /** The parts that it is about; several where it goes over more than one line or page. */
  readonly targets: readonly AnnotationTarget[]
  /** Without prefix and in lower case: `commenting`, `tagging`, `supplementing`, `painting`. */
  readonly motivations: readonly string[]
  /** In the document's order, the options of a Choice one after another. */
  readonly bodies: readonly AnnotationBody[]
  readonly label?: LanguageMap
  /** Name of a person or a program. */
  readonly creator?: string
  /** Date and time as the document has them. */
  readonly created?: string
  /** CSS rules for its classes, or the URL of a style sheet that has them; only a few harmless facts are read. */
  readonly stylesheet?: AnnotationStylesheet
  /** Its GeoJSON and what it is about, as its document has them: read by `sources/places`. */
  readonly geography?: { readonly body: unknown; readonly target: unknown }
  /** Unit of a transcription: `page`, `block`, `paragraph`, `line`, `word`, `glyph`. IIIF Text Granularity Extension. */
  readonly granularity?: string
}

/** A style sheet: the rules themselves, or a checked URL. Web Annotation Data Model, "Styles". */
export type AnnotationStylesheet = { readonly rules: string } | { readonly url: string }

/** A part of a canvas; the whole canvas without `shape` and `time`. */
export interface AnnotationTarget {
  /** Id of the canvas, without a fragment. */
  readonly canvas: string
  /** Parts of the canvas in canvas units; several where an SVG has several shapes. */
  readonly shapes?: readonly MarkShape[]
  /** Seconds of the canvas. */
  readonly time?: TimeSpan
  /** Words of the canvas that are meant. Web Annotation Data Model, "Text Quote Selector". */
  readonly quote?: string
  /** Text before and after these words. */
  readonly around?: { readonly before: string; readonly after: string }
  /** Place in the file of the canvas, in the words of its format: `page=12` of a PDF, `epubcfi(…)` of an e-book. */
  readonly fragment?: string
  /** Class in the style sheet of the annotation. */
  readonly styleClass?: string
}

/** A text, or a resource that is linked to. */
export type AnnotationBody = {
  /** `tagging`, `describing`… as the body states it; absent when it states none. */
  readonly purpose?: string
  /** BCP 47 tag. */
  readonly language?: string
  /** Class in the style sheet of the annotation. */
  readonly styleClass?: string
  /** Number of the Choice that the body is an option of, counted from 0. */
  readonly choice?: number
} & (
  | {
      readonly kind: 'text'
      /** May be HTML when `format` says so, and is never trusted. */
      readonly value: string
      /** MIME type without parameters; empty when the data does not state it. */
      readonly format: string
    }
  | {
      readonly kind: 'resource'
      readonly media: Media
      /** The part that is meant of a resource that is a canvas. */
      readonly place?: AnnotationTarget
      /** URL of the manifest that a canvas is in; checked. */
      readonly manifest?: string
    }
)

/** The boxes round the parts of a target, in canvas units; none for a whole canvas. */
export function boxesOf({ shapes = [] }: AnnotationTarget): readonly Rect[] {
  return shapes.map(boxOfShape)
}
