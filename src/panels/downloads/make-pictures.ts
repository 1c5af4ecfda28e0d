// Pictures of chosen pages as they are shown: one as a JPEG, several in a ZIP file.

import { isFailure } from '../../model/failure'
import { fileName } from '../../ui/save-file'
import { jpegOf } from './jpeg-of'
import { samplesOf } from './offline/foretell'
import { PageMissing } from './page-missing'
import type { PagePictures } from './page-pictures'

/** Pictures that are made. */
export interface PicturesOrder {
  readonly title: string
  /** Positions, counted from 0. */
  readonly pages: readonly number[]
  readonly pictures: PagePictures
  /** Pixels across; none is enlarged. */
  readonly width: number
  /** Name of a page by its position; empty for none. */
  readonly nameOf: (page: number) => string
  /** Told how many pages are done, and how many bytes all of them will have at about the size of those. */
  readonly onPage: (done: number, bytes: number) => void
  readonly signal: AbortSignal
}

/** Makes the picture of a page. Rejects with `PageMissing`, or when aborted. */
async function jpegOfPage(
  { pictures, width, signal }: Pick<PicturesOrder, 'pictures' | 'width' | 'signal'>,
  page: number,
): Promise<Blob> {
  try {
    const picture = await pictures.picture(page, width, signal)
    if (isFailure(picture)) throw new PageMissing(page)
    // A picture without a service comes in its own size.
    return await jpegOf(picture, width)
  } catch {
    signal.throwIfAborted()
    throw new PageMissing(page)
  }
}

/** Pages whose pictures are made to foretell the size of all. */
const SAMPLES = 3

/** Foretells the bytes of the pictures by making a few of them. Rejects as `makePictures` does. */
export async function foretellPictures(
  order: Pick<PicturesOrder, 'pages' | 'pictures' | 'width' | 'signal'>,
): Promise<number> {
  const samples = samplesOf(order.pages, SAMPLES)
  let bytes = 0
  for (const page of samples) bytes += (await jpegOfPage(order, page)).size
  return (bytes / samples.length) * order.pages.length
}

/** Makes the file. Rejects with `PageMissing`, or when aborted. */
export async function makePictures(
  order: PicturesOrder,
): Promise<{ readonly file: Blob; readonly name: string }> {
  const { title, pages, pictures, nameOf, onPage, signal } = order
  const digits = String(pictures.count).length
  const nameOfFile = (page: number) => {
    const position = String(page + 1).padStart(digits, '0')
    return fileName(`${position} ${nameOf(page)}`, 'jpg')
  }
  const [first = 0] = pages
  if (pages.length === 1) return { file: await jpegOfPage(order, first), name: nameOfFile(first) }
  const { default: JsZip } = await import('jszip')
  const zip = new JsZip()
  let bytes = 0
  for (const [done, page] of pages.entries()) {
    const jpeg = await jpegOfPage(order, page)
    zip.file(nameOfFile(page), jpeg)
    bytes += jpeg.size
    signal.throwIfAborted()
    onPage(done + 1, (bytes / (done + 1)) * pages.length)
  }
  // JPEGs do not become smaller.
  const file = await zip.generateAsync({ type: 'blob', compression: 'STORE', mimeType: 'application/zip' })
  signal.throwIfAborted()
  return { file, name: fileName(title, 'zip') }
}
