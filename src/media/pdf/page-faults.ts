// Faults of pages over which pdf.js passes without a word: pages that are damaged, images that cannot be decoded, films and
// models that it does not play.

import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PdfView } from './pdf-view'

/** Part of a page that is not seen: all of it, or some. */
export type PageFault = 'page' | 'part'

/** Annotations that hold something to be played or turned. ISO 32000-2, table 171. */
const PLAYED = new Set(['RichMedia', 'Screen', 'Sound', 'Movie', '3D'])

/** Annotation as pdf.js hands it out; `richMedia` where it plays it. */
interface PageAnnotation {
  readonly subtype?: string
  readonly richMedia?: object
}

type DrawnObjects = Iterable<readonly [id: string, object: unknown]>

/** Tells whether an image of the page could not be decoded: pdf.js keeps nothing in its place. */
const lacksImage = (objects: DrawnObjects) =>
  [...objects].some(([id, object]) => id.startsWith('img_') && object === null)

/** Finds what of a page, by its position, is not seen; of its images only after they have been drawn. */
export async function findPageFault(
  document: Pick<PDFDocumentProxy, 'getPage'>,
  page: number,
): Promise<PageFault | undefined> {
  const pdfPage = await document.getPage(page + 1).catch(() => undefined)
  if (!pdfPage) return 'page'
  if (lacksImage(pdfPage.objs as unknown as DrawnObjects)) return 'part'
  const annotations: PageAnnotation[] = await pdfPage.getAnnotations().catch(() => [])
  const isUnplayed = ({ subtype = '', richMedia }: PageAnnotation) => PLAYED.has(subtype) && !richMedia
  return annotations.some(isUnplayed) ? 'part' : undefined
}

/** Tells `onFault` of the worst fault of the pages that are seen, whenever these or their faults change. */
export function watchPageFaults(
  view: PdfView,
  onFault: (fault: PageFault | undefined) => void,
  signal: AbortSignal,
): void {
  const faults = new Map<number, PageFault | undefined>()
  const tell = () => {
    const seen = view.shown().map(page => faults.get(page))
    if (!signal.aborted) onFault(seen.includes('page') ? 'page' : seen.find(Boolean))
  }
  const lookAt = async (page: number, isBroken = false) => {
    faults.set(page, isBroken ? 'page' : await findPageFault(view.document, page))
    tell()
  }
  const { bus } = view.components
  const onDrawn = ({ pageNumber, error }: { pageNumber: number; error?: unknown }) =>
    void lookAt(pageNumber - 1, Boolean(error))
  bus.on('pagerendered', onDrawn, { signal })
  const onTurned = () => {
    tell()
    // A damaged page is never drawn.
    for (const page of view.shown()) if (!faults.has(page)) void lookAt(page)
  }
  bus.on('pagechanging', onTurned, { signal })
  for (const page of view.shown()) void lookAt(page)
}
