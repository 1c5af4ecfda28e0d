import type { Canvas } from '../model/digital-object'
import { audioVideo } from './audio-video'
import { csv } from './csv'
import { download } from './download'
import { epub } from './epub'
import { image } from './image'
import type { Medium } from './medium'
import { model3d } from './model-3d'
import { office } from './office'
import { paintedText } from './painted-text'
import { pdf } from './pdf'
import { text } from './text'

const OWN: readonly Medium[] = [audioVideo, model3d, image, paintedText, pdf, csv, epub, office, text]

/** The media in the order in which they are asked; the last one accepts everything. */
export let media: readonly Medium[] = [...OWN, download]

/** Tells whether one of the viewer's own media accepts a canvas, without what plug-ins have added. */
export const isOwn = (canvas: Canvas): boolean => OWN.some(medium => medium.accepts(canvas))

/** Adds the media of plug-ins, in place of those that were added before. */
export function addMedia(added: readonly Medium[]): void {
  media = [...added, ...OWN, download]
}

/** The medium of the pictures on the stage, in the layout that looks at them from near too. */
export const pictureMedium: Medium = image

/** The medium that offers a file which cannot be shown. */
export const fallbackMedium: Medium = download

/** The medium that shows a canvas. */
export function mediumFor(canvas: Canvas): Medium {
  return media.find(medium => medium.accepts(canvas)) ?? fallbackMedium
}
