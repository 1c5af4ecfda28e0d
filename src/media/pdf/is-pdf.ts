import type { Canvas, Media } from '../../model/digital-object'

const FORMATS = new Set(['application/pdf', 'application/x-pdf', 'text/pdf', 'image/pdf'])

/** Whether a media is a PDF: by its MIME type or, where that is not told, by the extension of its address. */
function isPdfMedia({ format, type, url }: Media): boolean {
  if (format !== '') return FORMATS.has(format.toLowerCase().split(';', 1)[0] ?? '')
  // A class of content that is no document (an image that is called .pdf) goes to who shows that class.
  if (type !== '' && type !== 'text' && type !== 'dataset' && type !== 'document') return false
  return /\.pdf$/i.test(new URL(url).pathname)
}

/** The PDF painted on a canvas, if there is one. */
export function findPdf(canvas: Canvas): Media | undefined {
  return canvas.painting.map(painting => painting.media).find(isPdfMedia)
}
