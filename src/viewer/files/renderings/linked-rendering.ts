import type { DigitalObject } from '../../../model/digital-object'
import { readRendering } from '../../url/rendering-link'
import { findRendering } from './find-rendering'

/** The rendering that a page's URL names, as an object of its own; the object itself where it has no such file. */
export function linkedRendering(object: DigitalObject, href: string): DigitalObject {
  const url = readRendering(href)
  return (url !== undefined && findRendering(object, url)) || object
}
