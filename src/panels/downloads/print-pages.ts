import { isFailure } from '../../model/failure'
import type { OnPage } from './make-pdf'
import { PageMissing } from './page-missing'
import type { PagePictures } from './page-pictures'
import './print.css'

/** Pixels across a page: 150 to the inch on A4. */
const WIDTH = 1240

/** Pages to print. */
interface PrintOrder {
  /** Positions, counted from 0. */
  readonly pages: readonly number[]
  readonly pictures: PagePictures
  readonly onPage: OnPage
  readonly signal: AbortSignal
}

async function sheetOf({ pictures, signal }: PrintOrder, page: number): Promise<HTMLElement> {
  const picture = await pictures.picture(page, WIDTH, signal)
  if (isFailure(picture)) throw new PageMissing(page)
  if (picture instanceof HTMLCanvasElement) return picture
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
  return canvas
}

/** Draws the pages, one to a sheet, and opens the browser's print dialog. Rejects with `PageMissing`, or when aborted. */
export async function printPages(order: PrintOrder): Promise<void> {
  const sheets = document.createElement('div')
  sheets.className = 'print-sheets'
  for (const [done, page] of order.pages.entries()) {
    const sheet = await sheetOf(order, page).catch(() => {
      order.signal.throwIfAborted()
      throw new PageMissing(page)
    })
    sheets.append(sheet)
    order.onPage(done + 1)
  }
  order.signal.throwIfAborted()
  document.body.append(sheets)
  document.body.classList.add('printing-pages')
  window.addEventListener(
    'afterprint',
    () => {
      sheets.remove()
      document.body.classList.remove('printing-pages')
    },
    { once: true },
  )
  window.print()
}
