import { isObject, type JsonObject, objectsIn } from '../../json'
import { idOf } from '../vocabulary'

/** Elements of one object. */
const MOST_ELEMENTS = 1000
/** Classes whose only file is the element itself; others, such as a recording, name theirs in `rendering`. */
const RECORDING = /MovingImage|Sound|Video/i

/** An element as a canvas: its files are bodies to choose from, its texts supplement it. */
function toCanvas(element: JsonObject, position: number): JsonObject {
  const id = idOf(element) ?? `element-${position + 1}`
  const stated = objectsIn(element.rendering).map(file => ({
    ...file,
    type: element['@type'] ?? element.type,
  }))
  const own = { ...element, label: undefined, thumbnail: undefined, service: element.service }
  const isRecording = RECORDING.test(String(element['@type'] ?? element.type ?? ''))
  const bodies = isRecording && stated.length > 0 ? stated : [own]
  const body = bodies.length > 1 ? { type: 'Choice', items: bodies } : bodies[0]
  const texts = objectsIn(element.resources).flatMap(annotation =>
    isObject(annotation.resource) ? [annotation.resource] : [],
  )
  return {
    ...{ id, type: 'Canvas', label: element.label, metadata: element.metadata, thumbnail: element.thumbnail },
    items: [
      { type: 'AnnotationPage', items: [{ type: 'Annotation', motivation: 'painting', body, target: id }] },
    ],
    rendering: texts,
  }
}

/**
 * A manifest with `mediaSequences`, the extension by which the Wellcome Library and Villanova published recordings, PDFs
 * and books before version 3, as one of version 3: its sequence of canvases only stands for what cannot be shown.
 */
export function withMediaSequences(manifest: JsonObject): JsonObject {
  const elements = objectsIn(manifest.mediaSequences).flatMap(sequence => objectsIn(sequence.elements))
  if (elements.length === 0) return manifest
  return { ...manifest, sequences: [], structures: [], items: elements.slice(0, MOST_ELEMENTS).map(toCanvas) }
}
