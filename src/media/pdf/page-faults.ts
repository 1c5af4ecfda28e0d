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

/** Drawing of a page, as pdf.js tells of it; a detail is a part of a page that is drawn again from near. */
interface Drawing {
  readonly pageNumber: number
  readonly error?: unknown
  readonly isDetailView?: boolean
}

/** Parts of a view that are watched. */
type WatchedView = Pick<PdfView, 'document' | 'shown'> & {
  readonly components: { readonly bus: Pick<PdfView['components']['bus'], 'on'> }
}

/**
 * Tells `onFault` of the worst fault of the pages that are seen, whenever that changes. Begins before the first page is
 * drawn, whose fault would be missed otherwise.
 */
export function watchPageFaults(
  view: WatchedView,
  onFault: (fault: PageFault | undefined) => void,
  signal: AbortSignal,
): void {
  const undrawable = new Set<number>()
  const faults = new Map<number, PageFault | undefined>()
  const findings = new Map<number, Promise<PageFault | undefined>>()
  let last: PageFault | undefined
  const tell = () => {
    const seen = view.shown().map(page => (undrawable.has(page) ? 'page' : faults.get(page)))
    const worst = seen.includes('page') ? 'page' : seen.find(Boolean)
    if (signal.aborted || worst === last) return
    last = worst
    onFault(worst)
  }
  const lookAt = async (page: number) => {
    const finding = findPageFault(view.document, page)
    findings.set(page, finding)
    const fault = await finding
    // A search that began before the page was drawn again may end after the newer one.
    if (findings.get(page) !== finding) return
    faults.set(page, fault)
    tell()
  }
  const onTurned = () => {
    tell()
    // A damaged page is never drawn.
    for (const page of view.shown()) if (!findings.has(page)) void lookAt(page)
  }
  const onDrawn = ({ pageNumber, error, isDetailView }: Drawing) => {
    const page = pageNumber - 1
    if (error) undrawable.add(page)
    else if (!isDetailView) undrawable.delete(page)
    void lookAt(page)
    onTurned()
  }
  const { bus } = view.components
  bus.on('pagerendered', onDrawn, { signal })
  bus.on('pagechanging', onTurned, { signal })
}
