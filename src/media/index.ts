import type { Canvas } from '../model/digital-object'
import { csv } from './csv'
import { download } from './download'
import { epub } from './epub'
import { image } from './image'
import type { Medium } from './medium'
import { office } from './office'
import { text } from './text'

/** The media in the order in which they are asked; the last one accepts everything. */
export const media: readonly [Medium, ...Medium[]] = [image, csv, epub, office, text, download]

/** The medium that shows a canvas. */
export function mediumFor(canvas: Canvas): Medium {
  return media.find(medium => medium.accepts(canvas)) ?? download
}
