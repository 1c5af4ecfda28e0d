import { describe, expect, it, vi } from 'vitest'
import { failure } from '../../model/failure'
import type { PageText } from '../../model/texts/page-text'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import type { SearchReport } from '../search-provider'
import { hitsInText, searchPageTexts } from './search-page-texts'

const query = { words: 'lighthouse', matchCase: false, wholeWords: false }
const box = (x: number, y: number) => ({ x, y, width: 10, height: 5 })
const page = (...lines: readonly (readonly string[])[]): PageText => ({
  source: 'alto',
  granularity: 'word',
  size: { width: 100, height: 200 },
  blocks: [
    {
      lines: lines.map((words, row) => ({
        words: words.map((text, column) => ({ text, box: box(column * 10, row * 10) })),
      })),
    },
  ],
})

describe('the search in the texts of pages', () => {
  it('gives each hit the boxes of its words, over the end of a line too', () => {
    const [hit] = hitsInText(page(['the', 'old'], ['lighthouse', 'stood']), 3, {
      ...query,
      words: '"old lighthouse"',
    })
    expect(hit).toMatchObject({ canvas: 3, match: 'old lighthouse', boxesIn: { width: 100, height: 200 } })
    expect(hit?.boxes).toEqual([box(10, 0), box(0, 10)])
  })

  it('begins at the page at hand, and reports in reading order with what it has read', async () => {
    const canvases = [0, 1, 2, 3, 4].map(each => blankCanvas({ id: String(each), loadTexts: async () => [] }))
    const order: number[] = []
    const reports: SearchReport[] = []
    const failed = await searchPageTexts(
      query,
      {
        context: { object: emptyObject({ canvases }), canvas: 3 },
        signal: new AbortController().signal,
        onHits: report => reports.push(report),
      },
      async canvas => {
        order.push(canvas)
        return canvas === 2 ? failure('not-found') : [page(['lighthouse', String(canvas)])]
      },
      100,
    )
    expect(order).toEqual([3, 4, 2, 1, 0])
    expect(failed).toEqual(failure('not-found'))
    expect(reports.at(-1)).toMatchObject({ total: 4, progress: { read: 5, of: 5 } })
    expect(reports.at(-1)?.hits.map(hit => hit.canvas)).toEqual([0, 1, 3, 4])
  })

  it('reads no further when the search is ended', async () => {
    const canvases = Array.from({ length: 50 }, (_, each) =>
      blankCanvas({ id: String(each), loadTexts: async () => [] }),
    )
    const controller = new AbortController()
    const onHits = vi.fn()
    const read = vi.fn(async () => {
      controller.abort()
      return [page(['lighthouse'])]
    })
    const context = { object: emptyObject({ canvases }), canvas: 0 }
    await searchPageTexts(query, { context, signal: controller.signal, onHits }, read, 100)
    expect(read.mock.calls.length).toBeLessThanOrEqual(4)
    expect(onHits).not.toHaveBeenCalled()
  })
})
