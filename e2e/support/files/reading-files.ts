import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Page } from '@playwright/test'
import { zip } from '../../../scripts/samples/formats/zip.mjs'
import type { KeptFile } from '../kept-file'

/** A PDF with a page for each list of lines. */
export async function pdfOf(pages: readonly (readonly string[])[]): Promise<KeptFile> {
  const document = await PDFDocument.create()
  for (const lines of pages) {
    const page = document.addPage([420, 595])
    for (const [row, line] of lines.entries()) page.drawText(line, { x: 40, y: 540 - row * 40, size: 16 })
  }
  return { name: 'keeper.pdf', type: 'application/pdf', bytes: Buffer.from(await document.save()) }
}

const container =
  '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'

/** An e-book with a chapter for each list of paragraphs. */
export function bookOf(chapters: readonly (readonly string[])[]): KeptFile {
  const ids = chapters.map((_, index) => `c${index + 1}`)
  const manifest = ids.map(id => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`)
  const spine = ids.map(id => `<itemref idref="${id}"/>`)
  const files = chapters.map(
    (paragraphs, index) =>
      [
        `c${index + 1}.xhtml`,
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Chapter ${index + 1}</title></head><body><h1>Chapter ${index + 1}</h1>${paragraphs.map(each => `<p>${each}</p>`).join('')}</body></html>`,
      ] as const,
  )
  return {
    name: 'lights.epub',
    type: 'application/epub+zip',
    bytes: zip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': container,
      'book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">lights</dc:identifier><dc:title>Lights</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2026-01-01T00:00:00Z</meta></metadata><manifest>${manifest.join('')}<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest><spine>${spine.join('')}</spine></package>`,
      'nav.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Contents</title></head><body><nav epub:type="toc"><ol>${ids.map(id => `<li><a href="${id}.xhtml">${id}</a></li>`).join('')}</ol></nav></body></html>`,
      ...Object.fromEntries(files),
    }),
  }
}

/** Selects words in a file that is shown, from the beginning of some to the end of others, as a pointer does. */
export async function selectInFile(page: Page, first: string, last: string): Promise<void> {
  const select = () =>
    page.evaluate(
      ([from, to]) => {
        const iframe = document.querySelector<HTMLIFrameElement>('iframe.book-frame')
        const roots = [
          ...(iframe?.contentDocument ? [iframe.contentDocument.body] : []),
          ...document.querySelectorAll('.textLayer, .reading-body'),
        ]
        const placeOf = (root: Element, words: string) => {
          const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = (node as Text).data.indexOf(words)
            if (at >= 0) return { node, at }
          }
          return undefined
        }
        for (const root of roots) {
          const [start, end] = [placeOf(root, from), placeOf(root, to)]
          if (!start || !end) continue
          root.ownerDocument
            .getSelection()
            ?.setBaseAndExtent(start.node, start.at, end.node, end.at + to.length)
          return true
        }
        return false
      },
      [first, last] as const,
    )
  await expect.poll(select).toBe(true)
}

/** The words that are marked in a file that is shown, in the page or in the document of an e-book. */
export const markedInFile = (page: Page, name: 'lectern-quotation' | 'lectern-note') =>
  page.evaluate(layer => {
    const iframe = document.querySelector<HTMLIFrameElement>('iframe.book-frame')
    const views = [
      window,
      ...(iframe?.contentWindow ? [iframe.contentWindow] : []),
    ] as unknown as (typeof globalThis)[]
    return views
      .flatMap(view => [...(view.CSS.highlights.get(layer) ?? [])])
      .map(range => String(range).replace(/\s+/g, ' '))
      .join(' | ')
  }, name)
