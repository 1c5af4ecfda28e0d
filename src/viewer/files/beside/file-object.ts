import type { Canvas, DigitalObject, Link } from '../../../model/digital-object'
import { classOfFormat, formatOfName } from '../../../model/formats/formats'

/** Name of the file of a link, for its extension; empty where its URL has none. */
const nameOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '')

/** The file of a link as a canvas; where the document states no format, the name of the file tells it. */
export function canvasOfFile({ url, label, format: stated }: Link, id: string): Canvas {
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
 * A file that an object names beside its pages as an object of its own: title, rights and providers are those of the
 * object, so that all rules for it hold. `id`: URL of the file without a signature.
 */
export function objectOfFile(whole: DigitalObject, link: Link, id: string): DigitalObject {
  const { metadata, rights, providers, homepages, seeAlso } = whole
  return {
    id,
    ...(whole.label && { label: whole.label }),
    ...(whole.summary && { summary: whole.summary }),
    ...(whole.requiredStatement && { requiredStatement: whole.requiredStatement }),
    ...(whole.navDate && { navDate: whole.navDate }),
    ...(whole.accessServices && { accessServices: whole.accessServices }),
    ...(whole.loan && { loan: whole.loan }),
    metadata,
    rights,
    providers,
    homepages,
    seeAlso,
    renderings: [],
    viewingDirection: whole.viewingDirection,
    behaviors: [],
    canvases: [canvasOfFile(link, id)],
    structures: [],
    whole,
  }
}
