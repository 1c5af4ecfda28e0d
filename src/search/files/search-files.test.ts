import { describe, expect, it } from 'vitest'
import { failure } from '../../model/failure'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import type { SearchReport } from '../search-provider'
import { searchFiles } from './search-files'

/** The last report of a search in two files with these words. */
async function lastReport(texts: readonly (string | undefined)[]) {
  const reports: SearchReport[] = []
  const object = emptyObject({ canvases: texts.map((_, canvas) => blankCanvas({ id: String(canvas) })) })
  const context = { object, canvas: 0 }
  const options = {
    context,
    signal: new AbortController().signal,
    onHits: (report: SearchReport) => reports.push(report),
  }
  await searchFiles({ words: 'whale', matchCase: false, wholeWords: false }, options, {
    hasWords: () => true,
    read: async (canvas, _signal, onPart) => {
      const text = texts[canvas]
      if (text === undefined) return failure('unreachable')
      await onPart({ text })
      return undefined
    },
  })
  return reports.at(-1)
}

describe('a search in files', () => {
  it('finds words', async () => {
    expect(await lastReport(['a ship', 'a whale'])).toMatchObject({ total: 1, hits: [{ canvas: 1 }] })
  })

  it('says that there are no words where all files are pictures', async () => {
    expect(await lastReport([' ', ''])).toEqual({ hits: [], total: 0, hasNoWords: true })
    expect(await lastReport(['', 'a ship'])).toEqual({ hits: [], total: 0 })
    expect(await lastReport(['a ship', ''])).toEqual({ hits: [], total: 0 })
  })

  it('does not say so where a file cannot be read', async () => {
    expect(await lastReport(['', undefined])).toEqual({ hits: [], total: 0 })
  })
})
