import type { Canvas, Media } from '../../model/digital-object'
import { formatOfName } from '../../model/formats/formats'

/** True for a PDF: by its MIME type or, where that is not stated, by the extension of its URL. */
function isPdfMedia(media: Media): boolean {
  const { format, type } = media
  if (format !== '') return /^(?:application|text|image)\/(?:x-)?pdf$/.test(format)
  // A class of content that is no document (an image that is called .pdf) goes to who shows that class.
  if (type !== '' && type !== 'text' && type !== 'dataset' && type !== 'document') return false
  // Read last: for the URL of a file of the reader's own disk a word with the browser is needed.
  return formatOfName(new URL(media.url).pathname) === 'application/pdf'
}

/** The PDF painted on a canvas, if there is one. */
export function findPdf(canvas: Canvas): Media | undefined {
  return canvas.painting.map(painting => painting.media).find(isPdfMedia)
}
