// The PDF that is measured with: 300 scanned pages with recognized text, about 60 MB, made of the bench's pages.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { handbookPdf } from '../scripts/samples/handbook.mjs'
import { PAGE_COUNT, writeWhole } from './pages.mjs'

const RECIPE = 1 // counts up when the book is made differently, so that an old one is not reused
const WIDTH = 1100
const QUALITY = 68

/** The file inside a cache folder. */
export const pdfFileIn = cache => path.join(cache, `book-${RECIPE}.pdf`)

/** Makes the book where the cache lacks it; `pages` is the folder of the drawn pages. Returns its bytes. */
export async function makePdfBook(cache, pages) {
  const file = pdfFileIn(cache)
  if (!existsSync(file)) {
    const scans = await Promise.all(
      Array.from({ length: PAGE_COUNT }, async (_, page) => {
        const picture = sharp(path.join(pages, `${page}.jpg`))
          .resize(WIDTH)
          .jpeg({ quality: QUALITY })
        const { data, info } = await picture.toBuffer({ resolveWithObject: true })
        return { bytes: data, width: info.width, height: info.height }
      }),
    )
    writeWhole(file, await handbookPdf({ scan: position => scans[position % PAGE_COUNT] }))
  }
  return readFileSync(file).length
}

/** Answers `/pdf/book.pdf`, by ranges too, and `/pdf/book.json`, an Alma delivery of it. */
export function pdfResponder(origin, cache) {
  return async pathname => {
    if (pathname === '/pdf/book.json') {
      const files = [{ url: `${origin()}/pdf/book.pdf`, label: 'book.pdf' }]
      return { type: 'application/json', body: Buffer.from(JSON.stringify({ label: 'A book', files })) }
    }
    if (pathname !== '/pdf/book.pdf' || !existsSync(pdfFileIn(cache))) return undefined
    return { type: 'application/pdf', body: readFileSync(pdfFileIn(cache)), ranged: true }
  }
}
