import type { Canvas, Link, Media, MetadataEntry, Painting } from '../../model/digital-object'
import type { LanguageMap } from '../../model/language-map'
import { LONGEST_DURATION } from '../../model/references/media-time'
import type { TextReference } from '../../model/texts/text-reference'
import { isObject, type JsonObject, LONGEST_SIDE, listOf, positive } from '../json'
import { clip, LONGEST_LABEL } from '../text'
import { firstMedia, linksIn, metadataOf, requiredStatementOf, rightsOf } from './descriptive'
import { labelOf } from './language-map-of'
import { paintingsOn } from './painting'
import { idOf } from './vocabulary'

const MOST_BEHAVIORS = 20
/** Marks of a text for readers among links. */
const TEXT = /text\/|alto|hocr|prima/i

/** Formats and endings of texts with times, or of texts that may go with a recording. */
const TIMED = /vtt|srt|subrip|text\/plain/i
const NONE: readonly string[] = []

/** The behaviors of a resource in lower case. Presentation 3, `behavior`; Presentation 2.1, `viewingHint`. */
export function behaviorsOf(resource: JsonObject): readonly string[] {
  if (resource.behavior === undefined && resource.viewingHint === undefined) return NONE
  const behaviors = [...listOf(resource.behavior), ...listOf(resource.viewingHint)]
    .filter(behavior => typeof behavior === 'string')
    .slice(0, MOST_BEHAVIORS)
  return [...new Set(behaviors.map(behavior => clip(behavior.trim(), LONGEST_LABEL).toLowerCase()))]
}

/** Keeps a part that was read, in place of the getter that read it. */
function keep<Value>(canvas: DocumentCanvas, part: keyof Canvas, value: Value): Value {
  Object.defineProperty(canvas, part, { value, enumerable: true })
  return value
}

/**
 * A canvas that reads its costly parts from the document when they are first asked for, so that an object
 * of 100,000 canvases opens at once. Presentation 3, section 5.3; Presentation 2.1, section 5.3.
 */
export class DocumentCanvas implements Canvas {
  readonly id: string
  readonly width: number | undefined
  readonly height: number | undefined
  readonly duration: number | undefined
  readonly behaviors: readonly string[]
  /** The canvas as it stands in the document, for the readers of `sources`. */
  readonly json: JsonObject

  constructor(json: JsonObject, position: number) {
    this.json = json
    this.id = idOf(json) ?? `canvas-${position + 1}`
    this.width = positive(json.width, LONGEST_SIDE)
    this.height = positive(json.height, LONGEST_SIDE)
    this.duration = positive(json.duration, LONGEST_DURATION)
    this.behaviors = behaviorsOf(json)
  }

  get label(): LanguageMap | undefined {
    return keep(this, 'label', labelOf(this.json.label))
  }

  get painting(): readonly Painting[] {
    return keep(this, 'painting', paintingsOn(this.json, this))
  }

  get thumbnail(): Media | undefined {
    return keep(this, 'thumbnail', firstMedia(this.json.thumbnail))
  }

  get metadata(): readonly MetadataEntry[] {
    return keep(this, 'metadata', metadataOf(this.json))
  }

  get requiredStatement(): MetadataEntry | undefined {
    return keep(this, 'requiredStatement', requiredStatementOf(this.json))
  }

  get rights(): readonly string[] {
    return keep(this, 'rights', rightsOf(this.json))
  }

  get renderings(): readonly Link[] {
    return keep(this, 'renderings', linksIn(this.json.rendering))
  }

  get loadTexts(): (() => Promise<readonly TextReference[]>) | undefined {
    const { annotations, otherContent, rendering, seeAlso } = this.json
    const perhaps = annotations ?? otherContent ?? TEXT.test(JSON.stringify([rendering, seeAlso]))
    // Read when the words are asked for: the first page does not wait for it.
    return perhaps ? async () => (await import('./texts')).textsOn(this.json) : undefined
  }

  get loadTimedTexts(): Canvas['loadTimedTexts'] {
    const { annotations, items, rendering, seeAlso } = this.json
    const perhaps = annotations ?? TIMED.test(JSON.stringify([items, rendering, seeAlso]))
    return perhaps ? async load => (await import('./texts')).allTimedTextsOf(this.json, load) : undefined
  }

  get placeholder(): Canvas | undefined {
    return keep(this, 'placeholder', canvasIn(this.json.placeholderCanvas))
  }

  get accompanying(): Canvas | undefined {
    return keep(this, 'accompanying', canvasIn(this.json.accompanyingCanvas))
  }
}

/** A canvas inside another; `undefined` when it is only referred to. Presentation 3, section 3.4. */
export function canvasIn(json: unknown): Canvas | undefined {
  return isObject(json) && json.items !== undefined ? new DocumentCanvas(json, 0) : undefined
}
