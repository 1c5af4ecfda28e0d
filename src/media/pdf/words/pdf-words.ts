import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ShownWords } from '../../../viewer/files/shown-words'
import { pageIn } from '../fragment'
import type { PdfView } from '../pdf-view'

/** The words of one page, a line for each line. */
async function readPage(document: PDFDocumentProxy, page: number) {
  const read = await document.getPage(page + 1)
  // As the layer of selectable words has them.
  const { items, lang } = await read.getTextContent({ disableNormalization: true })
  const text = items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  return { text, ...(lang && { language: lang }), isPage: true, isWrapped: true } as const
}

/** The words of a PDF that is shown, for reading them aloud. */
export function pdfWords(view: PdfView, pages: HTMLElement, canvas: number): ShownWords {
  const { document } = view
  return {
    canvas,
    count: document.numPages,
    current: () => view.current,
    shows: page => view.shown().includes(page),
    read: page => readPage(document, page).catch(() => undefined),
    rootOf: page => pages.querySelector(`.page[data-page-number="${page + 1}"] .textLayer`) ?? undefined,
    fragmentOf: page => `page=${page + 1}`,
    partOf: pageIn,
    show(page, place) {
      if (!view.shown().includes(page)) view.goTo(page)
      else place?.range?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' })
    },
  }
}
