import JSZip from 'jszip'
import { describe, expect, it, vi } from 'vitest'
import { failure } from '../../model/failure'
import { foretellPictures, makePictures, type PicturesOrder } from './make-pictures'
import type { PagePictures } from './page-pictures'

vi.mock('./jpeg-of', () => ({
  jpegOf: async (picture: { readonly text: string }) => new Blob([picture.text]),
}))

function orderOf(pages: readonly number[], more: Partial<PicturesOrder> = {}): PicturesOrder {
  const pictures: PagePictures = {
    count: 120,
    current: 0,
    async picture(page, width) {
      if (page === 99) return failure('denied')
      return { text: `${page} at ${width}` } as unknown as ImageBitmap
    },
  }
  const { signal } = new AbortController()
  const nameOf = (page: number) => (page === 4 ? 'iii/verso' : '')
  return { title: 'The Lights', pages, pictures, width: 800, nameOf, onPage: vi.fn(), signal, ...more }
}

describe('makePictures', () => {
  it('gives one page as a picture', async () => {
    const { file, name } = await makePictures(orderOf([4]))
    expect([name, await file.text()]).toEqual(['005-iii-verso.jpg', '4 at 800'])
  })

  it('gives several pages in one file, and foretells its size', async () => {
    const order = orderOf([4, 5])
    const { file, name } = await makePictures(order)
    const zip = await JSZip.loadAsync(await file.arrayBuffer())
    expect([name, Object.keys(zip.files)]).toEqual(['The-Lights.zip', ['005-iii-verso.jpg', '006.jpg']])
    expect(await zip.file('006.jpg')?.async('string')).toBe('5 at 800')
    expect(order.onPage).toHaveBeenNthCalledWith(1, 1, 16)
  })

  it('names the page that cannot be had, and gives nothing', async () => {
    await expect(makePictures(orderOf([4, 99]))).rejects.toMatchObject({ page: 99 })
  })

  it('stops when it is cancelled', async () => {
    const cancelling = new AbortController()
    const order = orderOf([4, 5, 6], { signal: cancelling.signal, onPage: () => cancelling.abort() })
    await expect(makePictures(order)).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('foretellPictures', () => {
  it('makes the first picture, the last and one between, and takes the others to be alike', async () => {
    const { pictures, ...order } = orderOf([4, 5, 16, 17, 18])
    const picture = vi.fn(pictures.picture)
    expect(await foretellPictures({ ...order, pictures: { ...pictures, picture } })).toBeCloseTo(43.3, 1)
    expect(picture.mock.calls.map(([page, width]) => [page, width])).toEqual([
      [4, 800],
      [16, 800],
      [18, 800],
    ])
  })

  it('rejects where the page cannot be had', async () => {
    await expect(foretellPictures(orderOf([99, 100]))).rejects.toMatchObject({ page: 99 })
  })
})
