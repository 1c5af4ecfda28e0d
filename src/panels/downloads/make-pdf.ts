// A PDF of chosen pages, made in the browser. Pages of a PDF keep their text; pictures become pages of A4 width.

import { PDFDocument, PDFName, PDFObjectCopier, PDFPage } from '@cantoo/pdf-lib'
import { isFailure } from '../../model/failure'
import type { InnerPages } from '../../viewer/files/inner-pages'
import { jpegOf } from './jpeg-of'
import { PageMissing } from './page-missing'
import type { PagePictures } from './page-pictures'

/** Points: the width of a page of pictures (ISO 216 A4). */
const PAGE_WIDTH = 595
/** Pixels across a page: 200 to the inch on A4. */
const PICTURE_WIDTH = 1654

/** Told how many pages are done. */
export type OnPage = (done: number) => void

async function addPicture(pdf: PDFDocument, pictures: PagePictures, page: number, signal: AbortSignal) {
  const picture = await pictures.picture(page, PICTURE_WIDTH, signal)
  if (isFailure(picture)) throw new PageMissing(page)
  try {
    const jpeg = await pdf.embedJpg(await (await jpegOf(picture)).arrayBuffer())
    const height = (PAGE_WIDTH * jpeg.height) / jpeg.width
    pdf.addPage([PAGE_WIDTH, height]).drawImage(jpeg, { x: 0, y: 0, width: PAGE_WIDTH, height })
  } catch {
    signal.throwIfAborted()
    throw new PageMissing(page)
  }
}

/** Parts of an open PDF. */
export interface PdfOrder {
  readonly title: string
  /** Positions, counted from 0. */
  readonly pages: readonly number[]
  readonly pictures: PagePictures
  /** The file whose own pages are wanted, where it is one. */
  readonly file: InnerPages | undefined
  readonly onPage: OnPage
  readonly signal: AbortSignal
}

const LAYERS = PDFName.of('OCProperties')

/**
 * Adds pages of another PDF, with the layers that it states: without them a layer that is left out there would be shown here.
 * ISO 32000-2, 8.11 (optional content).
 */
function addPages(pdf: PDFDocument, original: PDFDocument, pages: readonly number[]): void {
  // One copier for all: the layers on the pages must be those of the list.
  const copier = PDFObjectCopier.for(original.context, pdf.context)
  const originals = original.getPages()
  const copies = pages.map(position => {
    const page = originals[position]
    if (!page) throw new PageMissing(position)
    const leaf = copier.copy(page.node)
    return PDFPage.of(leaf, pdf.context.register(leaf), pdf)
  })
  for (const copy of copies) pdf.addPage(copy)
  const layers = original.catalog.get(LAYERS)
  if (layers) pdf.catalog.set(LAYERS, copier.copy(layers))
}

/** Copies pages as they are; `false` when the file does not allow that (it is encrypted, or damaged). */
async function copyPages(pdf: PDFDocument, { file, pages, onPage, signal }: PdfOrder): Promise<boolean> {
  const bytes = await file?.bytes?.().catch(() => undefined)
  signal.throwIfAborted()
  if (!bytes) return false
  try {
    const original = await PDFDocument.load(bytes, { updateMetadata: false })
    addPages(pdf, original, pages)
  } catch {
    return false
  }
  onPage(pages.length)
  return true
}

/** Makes the PDF. Rejects with `PageMissing`, or when aborted. */
export async function makePdf(order: PdfOrder): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.setTitle(order.title)
  if (!(await copyPages(pdf, order))) {
    for (const [done, page] of order.pages.entries()) {
      await addPicture(pdf, order.pictures, page, order.signal)
      order.onPage(done + 1)
    }
  }
  order.signal.throwIfAborted()
  return pdf.save()
}
