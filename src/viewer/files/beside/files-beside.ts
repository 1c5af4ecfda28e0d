import { withoutSignature } from '../../../delivery/carries-signature'
import type { DigitalObject, Link } from '../../../model/digital-object'
import { rangeRenderings } from '../../../sources/range-renderings'
import { objectOfFile } from './file-object'

/** Links to other forms of the object, of a canvas and of the ranges that hold it, each once. */
export function formsAt(object: DigitalObject, canvas: number): readonly Link[] {
  const links = [
    ...object.renderings,
    ...rangeRenderings(object, canvas),
    ...(object.canvases[canvas]?.renderings ?? []),
  ]
  return [...new Map(links.map(link => [link.url, link])).values()]
}

/** The other form with a URL, whatever its signature, as an object of its own; `undefined` where the object names none. */
export function fileBeside(object: DigitalObject, url: string): DigitalObject | undefined {
  const isNamed = (link: Link) => withoutSignature(link.url) === url
  const link =
    object.renderings.find(isNamed) ??
    rangeRenderings(object).find(isNamed) ??
    object.canvases.flatMap(({ renderings }) => renderings).find(isNamed)
  return link && objectOfFile(object, link, url)
}

/** The same file in its object when that was fetched again. */
export function sameFile(before: DigitalObject | undefined, whole: DigitalObject): DigitalObject {
  const url = before?.whole && before.canvases[0]?.painting[0]?.media.url
  return (url && fileBeside(whole, withoutSignature(url))) || whole
}
