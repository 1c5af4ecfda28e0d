// Documents for tests: written by pdf-lib, read by the pinned pdf.js as the viewer reads them.

import { PDFDocument } from '@cantoo/pdf-lib'
import type { PDFDocumentProxy } from 'pdfjs-dist'

function withResolvers() {
  let [resolve, reject]: (() => void)[] = []
  const promise = new Promise<void>((...both) => {
    ;[resolve, reject] = both
  })
  return { promise, resolve, reject }
}

/** Opens the bytes of a PDF with pdf.js. */
export async function readDocument(data: Uint8Array): Promise<PDFDocumentProxy> {
  // Node 20 has not yet what every browser of today has.
  if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers })
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { href } = new URL('../../../../node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url)
  pdfjs.GlobalWorkerOptions.workerSrc = href
  return pdfjs.getDocument({ data, verbosity: pdfjs.VerbosityLevel.ERRORS }).promise
}

/** Writes a PDF of so many empty pages, changes it, and opens it with pdf.js. */
export async function writeDocument(
  pages: number,
  change: (pdf: PDFDocument) => void = () => undefined,
): Promise<PDFDocumentProxy> {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) pdf.addPage([300, 400])
  change(pdf)
  return readDocument(await pdf.save())
}
