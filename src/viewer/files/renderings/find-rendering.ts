import { withoutSignature } from '../../../delivery/carries-signature'
import type { DigitalObject, Link } from '../../../model/digital-object'
import { rangeRenderings } from '../../../sources/range-renderings'
import { objectOfRendering } from './rendering-object'

/** Renderings of the object, of a canvas and of the ranges that hold it, each once. */
export function renderingsAt(object: DigitalObject, canvas: number): readonly Link[] {
  const links = [
    ...object.renderings,
    ...rangeRenderings(object, canvas),
    ...(object.canvases[canvas]?.renderings ?? []),
  ]
  return [...new Map(links.map(link => [link.url, link])).values()]
}

/** The rendering with a URL, whatever its signature, as an object of its own; `undefined` where the object names none. */
export function findRendering(object: DigitalObject, url: string): DigitalObject | undefined {
  const isNamed = (link: Link) => withoutSignature(link.url) === url
  const link =
    object.renderings.find(isNamed) ??
    rangeRenderings(object).find(isNamed) ??
    object.canvases.flatMap(({ renderings }) => renderings).find(isNamed)
  return link && objectOfRendering(object, link, url)
}

/** The same rendering of an object that was fetched again; the object itself where its pages were open. */
export function sameRendering(before: DigitalObject | undefined, object: DigitalObject): DigitalObject {
  const url = before?.renderingOf && before.canvases[0]?.painting[0]?.media.url
  return (url && findRendering(object, withoutSignature(url))) || object
}
