// Pictures on the reader's own disk, in small. A list that showed the files themselves would decode each whole: fifty megabytes
// for a scan.

import type { Delivery } from '../../delivery/delivery'
import type { Canvas, Media, Size } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import { isDecoded } from '../../model/pictures/pictures'
import type { Viewer } from '../../viewer/use-viewer'
import { DRAWN_WIDTH, drawnKey, keepDrawn } from './drawn-pages'

/** Files that are read at once: each takes the memory of a decoded picture. */
const AT_ONCE = 2
/** Bytes of a file that the browser decodes. */
const MOST_READ = 2 ** 27

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

async function drawSmall(delivery: Delivery, media: Media): Promise<ImageBitmap | undefined> {
  const { url, format, page = 0 } = media
  if (isDecoded(media)) {
    const { drawWholePage } = await import('../raster/load-raster')
    const whole = { delivery, findUrl: () => url, page, width: DRAWN_WIDTH }
    const result = await drawWholePage(whole, 'bitmap', new AbortController().signal)
    return !isFailure(result) && result.drawn instanceof ImageBitmap ? result.drawn : undefined
  }
  const file = await delivery.bytes(url, { most: MOST_READ })
  if (isFailure(file) || file.cut) return undefined
  const blob = new Blob([file.bytes], { type: format })
  return createImageBitmap(blob, { resizeWidth: DRAWN_WIDTH, resizeQuality: 'medium' })
}

/**
 * Draws a canvas of a file on the reader's own disk in small when its turn comes, and keeps it among `drawnPages` while the
 * open object is the same; of that the canvas need not be. Calls back with the size of the drawing, with nothing when the
 * file cannot be read. Returns the way to give up its turn.
 */
export function drawLocalPage(
  { store, delivery }: Viewer,
  canvas: Canvas,
  onEnd: (size: Size | undefined) => void,
): () => void {
  const { objectGeneration } = store.getState()
  const isWanted = () => store.getState().objectGeneration === objectGeneration
  const draw = async () => {
    const [first] = canvas.painting
    if (!isWanted() || !first) return
    const bitmap = await drawSmall(delivery, first.media).catch(() => undefined)
    if (!isWanted()) bitmap?.close()
    else {
      onEnd(bitmap && { width: bitmap.width, height: bitmap.height })
      await keepDrawn(drawnKey(canvas), Promise.resolve(bitmap), isWanted)
    }
  }
  waiting.add(draw)
  drawNext()
  return () => {
    waiting.delete(draw)
  }
}
