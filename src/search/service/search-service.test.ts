import { expect, it, vi } from 'vitest'
import { failure } from '../../model/failure'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import type { SearchReport } from '../search-provider'
import { searchServices } from './search-service'

const CANVAS = 'https://a.example/canvas/1'
const query = { words: 'light', matchCase: false, wholeWords: false }
const page = (next?: string) => ({
  type: 'AnnotationPage',
  items: [
    {
      id: 'h',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'light' },
      target: `${CANVAS}#xywh=1,2,3,4`,
    },
  ],
  ...(next && { next }),
})

function search(answers: Readonly<Record<string, unknown>>, ...urls: readonly string[]) {
  const reports: SearchReport[] = []
  const json = vi.fn(async (url: string) => {
    const answer = answers[url]
    return answer ? { json: answer, url } : failure('not-found')
  })
  const options = {
    context: { object: emptyObject({ canvases: [blankCanvas(), blankCanvas({ id: CANVAS })] }), canvas: 0 },
    signal: new AbortController().signal,
    onHits: (report: SearchReport) => void reports.push(report),
  }
  const done = searchServices(
    query,
    options,
    urls.map(url => ({ url })),
    { json: json as never },
  )
  return { done, reports, json }
}

it('a service that answers is the last one that is asked', async () => {
  const { done, reports, json } = search(
    { 'https://b.example/?q=light': page() },
    'https://a.example/',
    'https://b.example/',
    'https://c.example/',
  )
  expect(await done).toEqual({ answered: true })
  expect(reports.at(-1)).toMatchObject({
    total: 1,
    hits: [{ canvas: 1, boxes: [{ x: 1, y: 2, width: 3, height: 4 }] }],
  })
  expect(json).toHaveBeenCalledTimes(2)
})

it('an answer that breaks off keeps what came, and says so', async () => {
  const { done, reports } = search(
    { 'https://a.example/?q=light': page('https://a.example/?page=2') },
    'https://a.example/',
  )
  expect(await done).toEqual({ answered: true, failed: failure('not-found') })
  expect(reports.at(-1)?.hits).toHaveLength(1)
})

it('an answer that leads back to itself ends', async () => {
  const url = 'https://a.example/?q=light'
  const { done, json } = search({ [url]: page(url) }, 'https://a.example/')
  expect(await done).toEqual({ answered: true })
  expect(json).toHaveBeenCalledOnce()
})

it('none that answers is a failure', async () => {
  expect(await search({}, 'https://a.example/').done).toEqual({
    answered: false,
    failed: failure('not-found'),
  })
})
