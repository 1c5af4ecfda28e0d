// Statements of a PDF about itself: the page at which it opens, labels, pairs and direction of its pages.

import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ViewingDirection } from '../../model/digital-object'
import { type Destination, pageOfDestination } from './outline'
import { type Spreads, statedSpreads } from './page-fit'

/** Statements of a file on its pages. */
export interface PageFacts {
  /** Printed labels; empty where they are no more than the positions of the pages. */
  readonly labels: readonly string[]
  readonly spreads?: Spreads | undefined
  readonly viewingDirection?: ViewingDirection | undefined
}

/** Longest label of a page in characters. */
const LONGEST_LABEL = 60

function printedLabels(labels: readonly string[] | null, count: number): readonly string[] {
  return Array.from({ length: count }, (_, page) => {
    const label = labels?.[page]?.trim() ?? ''
    return label === String(page + 1) ? '' : label.slice(0, LONGEST_LABEL)
  })
}

/** `Direction` of the viewer preferences. ISO 32000-2, table 147. */
const DIRECTIONS: Readonly<Record<string, ViewingDirection>> = {
  L2R: 'left-to-right',
  R2L: 'right-to-left',
}

type Described = Pick<
  PDFDocumentProxy,
  'numPages' | 'getPageLabels' | 'getPageLayout' | 'getViewerPreferences'
>

/** Reads what a file says of its pages; what cannot be read is left out. */
export async function readPageFacts(document: Described): Promise<PageFacts> {
  const labels = await document.getPageLabels().catch(() => null)
  const layout = await document.getPageLayout().catch(() => '')
  const preferences = await document.getViewerPreferences().catch(() => null)
  const direction: unknown = preferences?.get('Direction')
  return {
    labels: printedLabels(labels, document.numPages),
    spreads: statedSpreads(layout),
    viewingDirection: typeof direction === 'string' ? DIRECTIONS[direction] : undefined,
  }
}

type Opened = Pick<PDFDocumentProxy, 'numPages' | 'getOpenAction' | 'getDestination' | 'getPageIndex'>

async function findStart(document: Opened): Promise<number> {
  const action = await document.getOpenAction().catch(() => null)
  const page = await pageOfDestination(document, action?.get('dest') as Destination).catch(() => undefined)
  return page !== undefined && page >= 0 && page < document.numPages ? page : 0
}

/** Milliseconds for which the first page waits: a destination with a name may need several parts of the file. */
const LONGEST_WAIT = 2000

/**
 * Position of the page at which a file opens by itself; the first where it names none, does not say soon, or the signal is aborted.
 * ISO 32000-2, table 29 (`OpenAction`).
 */
export function readStart(document: Opened, signal: AbortSignal): Promise<number> {
  return new Promise(resolve => {
    const finish = (page: number) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
      resolve(page)
    }
    const giveUp = () => finish(0)
    const timer = setTimeout(giveUp, LONGEST_WAIT)
    signal.addEventListener('abort', giveUp)
    if (signal.aborted) giveUp()
    else void findStart(document).then(finish)
  })
}
