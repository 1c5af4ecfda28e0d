import type { Canvas } from '../model/digital-object'
import { download } from './download'
import { image } from './image'
import type { Medium } from './medium'
import { pdf } from './pdf'

/** The media in the order in which they are asked; the last one accepts everything. */
export const media: readonly [Medium, ...Medium[]] = [image, pdf, download]

/** The medium that shows a canvas. */
export function mediumFor(canvas: Canvas): Medium {
  return media.find(medium => medium.accepts(canvas)) ?? download
}
