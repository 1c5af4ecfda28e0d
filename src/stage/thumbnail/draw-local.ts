// Pictures on the reader's own disk, in small. A list that showed the files themselves would decode each whole: fifty megabytes
// for a scan.

import type { Delivery } from '../../delivery/delivery'
import type { Canvas, Media, Size } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import { pictureSize } from '../../model/pictures/picture-size'
import { isDecoded } from '../../model/pictures/pictures'
import type { Viewer } from '../../viewer/use-viewer'
import { DRAWN_WIDTH, drawnKey, keepDrawn, MOST_PIXELS } from './drawn-pages'

/** Files that are read at once: each takes the memory of a decoded picture. */
const AT_ONCE = 2
/** Bytes of a file that the browser decodes. */
const MOST_READ = 2 ** 27

const NO_SIZE: Size = { width: 0, height: 0 }

const importRasters = () => import('../raster/load-raster')

/** Drawings whose turn has not come, the oldest first. */
const waiting = new Set<() => Promise<void>>()
let running = 0

function drawNext(): void {
  for (const draw of waiting) {
    if (running >= AT_ONCE) return
    waiting.delete(draw)
    running++
    void draw().finally(() => {
      running--
      drawNext()
    })
  }
}

/** Draws the picture of a file in small; `undefined` when it cannot be read. */
async function drawSmall(
  delivery: Delivery,
  media: Media,
  signal: AbortSignal,
): Promise<ImageBitmap | undefined> {
  const { url, format, page = 0 } = media
  const whole = { delivery, findUrl: () => url, page, width: DRAWN_WIDTH }
  if (isDecoded(media)) return (await importRasters()).drawInSmall(whole, signal)
  const file = await delivery.bytes(url, { most: MOST_READ, signal })
  if (isFailure(file) || file.cut) return undefined
  const { width, height } = pictureSize(file.bytes) ?? NO_SIZE
  // The browser decodes all of it, whatever size it is to have: two of 300 megapixels would take more than two gigabytes.
  if (width * height > MOST_PIXELS)
    return format === 'image/jpeg' ? (await importRasters()).drawInSmall(whole, signal, 'apart') : undefined
  const blob = new Blob([file.bytes], { type: format })
  return createImageBitmap(blob, { resizeWidth: DRAWN_WIDTH, resizeQuality: 'medium' })
}

/**
 * Draws a canvas of a file on the reader's own disk in small when its turn comes, and keeps it among `drawnPages` while the
 * open object is the same. The canvas may be of another object. Calls back with the size of the drawing, with nothing when
 * the file cannot be read. Returns the way to leave it.
 */
export function drawLocalPage(
  { store, delivery }: Viewer,
  canvas: Canvas,
  onEnd: (size: Size | undefined) => void,
): () => void {
  const { objectGeneration } = store.getState()
  const leaving = new AbortController()
  const { signal } = leaving
  const isWanted = () => !signal.aborted && store.getState().objectGeneration === objectGeneration
  const draw = async () => {
    const [first] = canvas.painting
    if (!isWanted() || !first) return
    const bitmap = await drawSmall(delivery, first.media, signal).catch(() => undefined)
    if (isWanted()) onEnd(bitmap && { width: bitmap.width, height: bitmap.height })
    if (bitmap) keepDrawn(drawnKey(canvas), bitmap, isWanted)
  }
  waiting.add(draw)
  drawNext()
  return () => {
    waiting.delete(draw)
    leaving.abort()
  }
}
