// The parts that only version 4 of the Presentation API has, in the terms of version 3: scenes with models, and containers
// that are painted on others.

import { type Failure, failure } from '../../../model/failure'
import { isObject, type JsonObject, listOf, objectsIn } from '../../json'
import { typeOf } from '../vocabulary'

/** Containers that can be shown as canvases. */
const READABLE = new Set(['', 'canvas', 'timeline', 'scene'])
/** Bodies that light a scene or look at it: the viewer has a camera and lights of its own. */
const EQUIPMENT = /(?:light|camera)$/

/** Containers that may be painted on others, and how deep. */
const CONTAINER = /^(?:canvas|timeline|scene)$/
const DEEPEST = 8

const bodiesOf = (annotation: JsonObject) => listOf(annotation.body)

/** The resource that a body means: the first source of a specific resource, which may be a list. */
function resourceOf(body: unknown): unknown {
  const source = isObject(body) ? listOf(body.source)[0] : undefined
  return source ?? body
}

const isModel = (body: unknown) => typeOf(body) === 'model'

/** The annotations of a scene, one for each body, without what lights it or looks at it. */
const paintedInScene = (scene: JsonObject) =>
  objectsIn(scene.items)
    .flatMap(page => objectsIn(page.items))
    .flatMap(annotation =>
      bodiesOf(annotation).map(body => ({ ...annotation, target: scene.id, body: resourceOf(body) })),
    )
    .filter(({ body }) => !EQUIPMENT.test(typeOf(body)))

/** The label of a model, with that of its scene where it has none. */
const labelOf = (scene: JsonObject, body: unknown) => (isObject(body) && body.label) || scene.label

/**
 * A scene as canvases, one for each model, without the place of each in the room. The first one has the id of the scene, and
 * all else that is painted in it.
 */
function toCanvases(scene: JsonObject): readonly JsonObject[] {
  const annotations = paintedInScene(scene)
  const [, ...further] = annotations.filter(({ body }) => isModel(body))
  const first = annotations.filter(annotation => !further.includes(annotation))
  const canvasOf = (items: readonly object[]) => ({ ...scene, type: 'Canvas', items: [{ items }] })
  return [
    canvasOf(first),
    ...further.map((annotation, index) => ({
      ...canvasOf([annotation]),
      id: `${String(scene.id)}#model=${index + 2}`,
      label: labelOf(scene, annotation.body),
    })),
  ]
}

/** Containers beside a recording by their names in version 3. */
function withOldNames(resource: JsonObject): JsonObject {
  const { accompanyingContainer, placeholderContainer } = resource
  return {
    accompanyingCanvas: accompanyingContainer,
    placeholderCanvas: placeholderContainer,
    ...resource,
  }
}

/**
 * The annotations of a page, those that paint a container replaced by what is painted in it, at their target. A container
 * that is only referred to stays: it is offered as a file.
 */
function paintedIn(page: JsonObject, depth: number): readonly JsonObject[] {
  return objectsIn(page.items).flatMap(annotation => {
    const containers = objectsIn(annotation.body).filter(
      body => body.items !== undefined && CONTAINER.test(typeOf(body)),
    )
    if (containers.length === 0) return [annotation]
    const { target } = annotation
    const inner = depth < DEEPEST ? containers.flatMap(body => objectsIn(body.items)) : []
    return inner.flatMap(each => paintedIn(each, depth + 1)).map(each => ({ ...each, target }))
  })
}

/** A container of which every annotation paints a resource. */
const withoutContainers = (container: JsonObject): JsonObject => ({
  ...container,
  items: objectsIn(container.items).map(page => ({ ...page, items: paintedIn(page, 0) })),
})

/** A manifest of a later version in the terms of version 3; `unsupported` when nothing in it is known. */
export function fromLaterVersion(manifest: JsonObject): JsonObject | Failure {
  const containers = listOf(manifest.items)
  if (containers.length > 0 && !containers.some(container => READABLE.has(typeOf(container))))
    return failure('unsupported', { detail: 'future-version' })
  const items = containers.flatMap(container => {
    if (!isObject(container)) return [container]
    const plain = withoutContainers(container)
    return (typeOf(plain) === 'scene' ? toCanvases(plain) : [plain]).map(withOldNames)
  })
  return withOldNames({ ...manifest, items })
}
