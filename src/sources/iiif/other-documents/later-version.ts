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

/** A scene as a canvas of its models, without the place of each in the room. */
function toCanvas(scene: JsonObject): JsonObject {
  const pages = objectsIn(scene.items).map(page => ({
    ...page,
    items: objectsIn(page.items)
      .map(annotation => ({
        ...annotation,
        target: scene.id,
        body: bodiesOf(annotation)
          .map(resourceOf)
          .filter(body => !EQUIPMENT.test(typeOf(body))),
      }))
      .filter(({ body }) => body.length > 0),
  }))
  return { ...scene, type: 'Canvas', items: pages }
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
  const items = containers.map(container => {
    if (!isObject(container)) return container
    const plain = withoutContainers(container)
    return withOldNames(typeOf(plain) === 'scene' ? toCanvas(plain) : plain)
  })
  return withOldNames({ ...manifest, items })
}
