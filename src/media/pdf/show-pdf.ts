// From a canvas to a PDF on the stage: opens the file, lays it out, and tells the store what the shell needs.

import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type Failure, isFailure } from '../../model/failure'
import type { InnerPages } from '../../viewer/files/inner-pages'
import { isPermitted } from '../../viewer/library/permissions'
import { addSearch } from '../../viewer/search/search'
import { clearMounted } from '../../viewer/state/mounted-medium'
import { failPage } from '../../viewer/state/page-failures'
import { objectOf, type ViewerState } from '../../viewer/state/store'
import type { Viewer } from '../../viewer/use-viewer'
import type { Elements } from './components'
import { readPageFacts, readStart } from './document-facts'
import { drawPage } from './draw'
import { EnclosedFileList, type Enclosures } from './enclosed-files'
import { ByteSource, type PdfBytes } from './file/byte-source'
import { loadEngine } from './file/engine'
import { MemorySource } from './file/memory-source'
import { openDocument } from './file/open-document'
import { followLayers, type LayersPart } from './file-layers'
import { followGestures } from './gestures'
import { findPdf } from './is-pdf'
import { baseOfLinks, resolveLinks } from './links'
import { readOutline } from './outline'
import { type PageFault, watchPageFaults } from './page-faults'
import { PdfView } from './pdf-view'
import { PdfThumbnails } from './thumbnails'
import { PdfSearch } from './words/pdf-search'
import { pdfWords } from './words/pdf-words'
import { orderTexts } from './words/text-order'

/** Input of showing a PDF. */
export interface ShowOptions {
  readonly viewer: Viewer
  /** Position of the canvas. */
  readonly canvas: number
  readonly elements: Elements
  askPassword(give: (password: string) => void, again: boolean): void
  /** Opens the file anew. */
  reopen(): void
  /** Told when parts of the file do not come, with the way to ask again; `undefined` when they came. */
  onTrouble(trouble: (() => void) | undefined): void
  /** Bytes of an enclosed file, to be shown instead of the canvas's own. */
  readonly enclosed: Uint8Array | undefined
  /** Told of an image that is left out for its size. */
  onHugeImage(): void
  /** Told of what is not seen of the pages that are shown; `undefined` when all of them is. */
  onFault(fault: PageFault | undefined): void
  /** Told of the files that are enclosed in this one. */
  onEnclosures(enclosures: Enclosures): void
  /** Told of a form that only the program which made it can lay out. */
  onForm(): void
  readonly signal: AbortSignal
}

function urlOf({ viewer: { store }, canvas }: ShowOptions): string | undefined {
  const content = objectOf(store.getState())?.canvases[canvas]
  return content && findPdf(content)?.url
}

function sourceOf(options: ShowOptions): PdfBytes {
  const { viewer, enclosed, signal } = options
  if (enclosed) return new MemorySource(enclosed)
  return new ByteSource({ url: () => urlOf(options), delivery: viewer.delivery, signal })
}

function fail({ viewer: { store }, canvas, signal }: ShowOptions, failed: Failure): void {
  if (signal.aborted) return
  store.setState({ pageWaiting: false })
  failPage(store, canvas, failed)
}

/** The ways to take pages or the file, as far as readers may. */
export function waysToTake(
  state: ViewerState,
  document: Pick<PDFDocumentProxy, 'getPage' | 'getData'>,
): Pick<InnerPages, 'draw' | 'bytes'> {
  const download = isPermitted(state, 'download')
  return {
    ...((download || isPermitted(state, 'print')) && {
      draw: (page, pixels, signal) => drawPage(document, page, pixels, signal, 'print'),
    }),
    ...(download && { bytes: () => document.getData() }),
  }
}

/** Tells whether the file is all of the object: among other pages it is read on from its first page. */
const isAlone = ({ store }: Viewer) => objectOf(store.getState())?.canvases.length === 1

/** Current pages inside the file, for the shell. */
function innerPagesOf(
  view: PdfView,
  more: Partial<InnerPages>,
  { viewer: { store } }: ShowOptions,
): InnerPages {
  const { document, labels } = view
  return {
    count: document.numPages,
    current: view.current,
    shown: view.shown(),
    labelOf: page => labels[page] ?? '',
    goTo: page => view.goTo(page),
    turnBy: turns => view.turnBy(turns),
    canTurn: turns => view.canTurn(turns),
    sizeOf: page => view.sizeOnScreen(page),
    ...waysToTake(store.getState(), document),
    ...more,
  }
}

/**
 * Parts that the first page does not need: labels, reading direction, table of contents. Pages are read in the direction of
 * the object where the file states none.
 */
async function learnMore(view: PdfView, { elements, viewer }: ShowOptions): Promise<Partial<InnerPages>> {
  const { document } = view
  await view.firstDrawn
  const { labels, spreads, viewingDirection } = await readPageFacts(document)
  const direction = viewingDirection ?? objectOf(viewer.store.getState())?.viewingDirection
  elements.pages.classList.toggle('pdf-right-to-left', direction === 'right-to-left')
  view.setPageFacts(labels, spreads)
  const outline = await readOutline(document, view.components)
  return { ...(viewingDirection && { viewingDirection }), ...(outline && { outline }) }
}

/** Tells of the files that the document encloses, and of those pinned to pages as soon as they are shown. */
async function learnEnclosures(view: PdfView, { onEnclosures, signal }: ShowOptions): Promise<void> {
  const list = new EnclosedFileList(view.document, enclosures => signal.aborted || onEnclosures(enclosures))
  await list.readOwn(view.document)
  if (signal.aborted) return
  for (const page of view.shown()) void list.lookAt(page)
  view.components.bus.on(
    'pagerendered',
    ({ pageNumber }: { pageNumber: number }) => list.lookAt(pageNumber - 1),
    {
      signal,
    },
  )
}

/** Field of a form as pdf.js hands it out; `page` is -1 where no page shows it. */
interface FormField {
  readonly page?: number
}

/**
 * Tells whether a file is an XFA form that pdf.js cannot lay out: its page asks to wait. One with fields on its pages as
 * well is shown by these.
 */
async function isUnreadableForm(document: PDFDocumentProxy): Promise<boolean> {
  if (document.isPureXfa) return false
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const { IsXFAPresent = false } = info as { IsXFAPresent?: boolean }
  if (!IsXFAPresent) return false
  const byName = (await document.getFieldObjects().catch(() => null)) ?? new Map<string, FormField[]>()
  return !([...byName.values()].flat() as FormField[]).some(({ page }) => page !== undefined && page >= 0)
}

/**
 * Shows the PDF of a canvas until the signal is aborted; what goes wrong becomes the failure of the page. Rejects
 * when part of the viewer could not be loaded.
 */
export async function showPdf(options: ShowOptions): Promise<void> {
  const { viewer, canvas, elements, signal } = options
  const { store, translate: t } = viewer
  store.setState({ pageWaiting: true })
  let retry = options.reopen
  const loading = loadEngine()
  const source = sourceOf(options)
  const opened = await openDocument(loading, {
    source,
    askPassword: (give, again) => {
      store.setState({ pageWaiting: false })
      options.askPassword(give, again)
    },
    onTrouble: trouble => options.onTrouble(trouble && (() => retry())),
    onHugeImage: options.onHugeImage,
    signal,
  })
  if (isFailure(opened)) return fail(options, opened)
  retry = opened.retry ?? options.reopen
  orderTexts(opened.document)
  if (!options.enclosed) resolveLinks(opened.document, baseOfLinks(urlOf(options)))
  let more: Partial<InnerPages> = {}
  const publish = (view: PdfView) => {
    if (!signal.aborted) store.setState({ innerPages: innerPagesOf(view, more, options) })
  }
  const total = opened.document.numPages
  const isEnclosed = options.enclosed !== undefined
  const [engine, start] = await Promise.all([
    loading,
    isEnclosed || isAlone(viewer) ? readStart(opened.document, signal) : 0,
  ])
  // A view that is made with an aborted signal is never closed.
  signal.throwIfAborted()
  const view = new PdfView({
    engine,
    document: opened.document,
    elements,
    store,
    canvas,
    start,
    isEnclosed,
    nameOf: page => t('page.named', { position: page + 1, total }),
    onPages: publish,
    signal,
  })
  const { document } = opened
  const thumbnails = new PdfThumbnails(document, view.firstDrawn, signal)
  more = { thumbnail: (page, pictureSignal) => thumbnails.picture(page, pictureSignal) }
  const removeSearch = addSearch(store, new PdfSearch(document, view.components, canvas))
  signal.addEventListener('abort', removeSearch)
  followGestures(engine, view, elements.container, signal)
  store.setState({ controls: view.zoom.controls, shownWords: pdfWords(view, elements.pages, canvas) })
  signal.addEventListener('abort', () => clearMounted(store))
  watchPageFaults(view, options.onFault, signal)
  await view.firstDrawn
  source.stopReadingAhead()
  if (signal.aborted) return
  store.setState({ pageWaiting: false })
  more = { ...more, ...(await learnMore(view, options)) }
  publish(view)
  const onLayers = (layers: LayersPart) => {
    more = { ...more, ...layers }
    publish(view)
  }
  await followLayers(document, view.components, onLayers, signal)
  await learnEnclosures(view, options)
  if ((await isUnreadableForm(document)) && !signal.aborted) options.onForm()
}
