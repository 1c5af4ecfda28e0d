import type { Canvas, DigitalObject, Link } from '../../../model/digital-object'
import { classOfFormat, formatOfName } from '../../../model/formats/formats'

/** Name of the file of a link, for its extension; empty where its URL has none. */
const nameOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '')

/** The file of a rendering as a canvas; where the document states no format, the name of the file tells it. */
export function canvasOfRendering({ url, label, format: stated }: Link, id: string): Canvas {
  const format = stated || (formatOfName(nameOf(url)) ?? '')
  return {
    id,
    ...(label && { label }),
    behaviors: [],
    painting: [{ media: { url, type: classOfFormat(format), format }, choices: [] }],
    metadata: [],
    rights: [],
    renderings: [],
  }
}

/**
 * A rendering of an object as an object of its own: title, rights and providers are those of the object, so that all
 * rules for it hold. `id`: URL of the file without a signature.
 */
export function objectOfRendering(object: DigitalObject, link: Link, id: string): DigitalObject {
  const { metadata, rights, providers, homepages, seeAlso } = object
  return {
    id,
    ...(object.label && { label: object.label }),
    ...(object.summary && { summary: object.summary }),
    ...(object.requiredStatement && { requiredStatement: object.requiredStatement }),
    ...(object.navDate && { navDate: object.navDate }),
    ...(object.accessServices && { accessServices: object.accessServices }),
    ...(object.loan && { loan: object.loan }),
    metadata,
    rights,
    providers,
    homepages,
    seeAlso,
    renderings: [],
    viewingDirection: object.viewingDirection,
    behaviors: [],
    canvases: [canvasOfRendering(link, id)],
    structures: [],
    renderingOf: object,
  }
}
