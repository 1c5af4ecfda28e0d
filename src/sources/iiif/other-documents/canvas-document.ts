import { safeUrl } from '../../../delivery/safe-url'
import type { DigitalObject, LoadDocument } from '../../../model/digital-object'
import { idFinder } from '../../../model/references/comparable-id'
import { withParts } from '../../../model/with-parts'
import { type JsonObject, listOf } from '../../json'
import type { SourceDocument } from '../../source'
import { manifestToDigitalObject } from '../to-digital-object'
import { idOf, typeOf } from '../vocabulary'

/** The entry need not name this part. */
const loadServices = () => import('../../../model/alma-services')

/** Manifests that are asked for at most. */
const MOST_MANIFESTS = 3

/**
 * URLs of the manifests that a canvas may belong to: those it names (`partOf`; `within` in Presentation 2.1) on the host
 * that sent it, since a document does not choose whom the viewer talks to, else the one at Alma's path.
 */
async function manifestsOf(canvas: JsonObject, url: string): Promise<readonly string[]> {
  const { manifestOfCanvas } = await loadServices()
  const { origin } = new URL(url)
  const containers = [...listOf(canvas.partOf), ...listOf(canvas.within)]
  const stated = containers
    .filter(container => ['manifest', ''].includes(typeOf(container)))
    .map(container => safeUrl(typeof container === 'string' ? container : idOf(container)))
  return [...new Set([...stated, manifestOfCanvas(url)])]
    .filter(manifest => manifest !== undefined)
    .filter(manifest => new URL(manifest).origin === origin)
    .slice(0, MOST_MANIFESTS)
}

/** Looks a canvas up by its id however it is spelled, else by the file that Alma names in it; -1 for a stranger. */
export async function lookUpCanvas({ canvases }: DigitalObject, id: string): Promise<number> {
  const { fileOfCanvas } = await loadServices()
  const file = fileOfCanvas(id)
  const position = idFinder(canvases)(id)
  return position ?? (file ? canvases.findIndex(canvas => fileOfCanvas(canvas.id) === file) : -1)
}

/** Tells an object from a collection and from a failure. */
export const isDigitalObject = (document: object): document is DigitalObject => 'canvases' in document

/** The object of the first manifest that holds the page, beginning there; the page alone where none does. */
async function wholeOf(
  page: DigitalObject,
  manifests: readonly string[],
  load: (url: string) => Promise<object>,
): Promise<DigitalObject> {
  for (const url of manifests) {
    const whole = await load(url)
    if (!isDigitalObject(whole)) continue
    const canvas = await lookUpCanvas(whole, page.canvases[0]?.id ?? '')
    if (canvas >= 0) return withParts(whole, { start: { canvas } })
  }
  return page
}

/** Turns a canvas that is a document of its own into an object of one page, which finds the object it is part of. */
export function canvasToDigitalObject(canvas: JsonObject, document: SourceDocument): DigitalObject {
  const { url } = document
  const { label } = canvas
  const ofVersion2 = canvas.images !== undefined || canvas['@id'] !== undefined
  const manifest = ofVersion2
    ? { '@type': 'sc:Manifest', '@id': url, label, sequences: [{ canvases: [canvas] }] }
    : { type: 'Manifest', id: url, label, items: [canvas] }
  const page = manifestToDigitalObject({ '@context': canvas['@context'], ...manifest }, document)
  const loadWhole = async <Options>(load: LoadDocument<Options>, options: Options) =>
    wholeOf(page, await manifestsOf(canvas, url), manifest => load({ url: manifest }, options))
  return withParts(page, { loadWhole })
}
