import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import type { AnnotationList } from '../../model/annotations/annotation'
import { failure } from '../../model/failure'
import { readLists } from './read-annotations'

const url = (name: string) => `https://a.example/${name}`
const note = (id: string) => ({ id, type: 'Annotation', motivation: 'commenting', body: { value: id } })

/** Reads a list that leads to documents, which fail where there are none. */
async function read(documents: Readonly<Record<string, object>>, lists: readonly AnnotationList[]) {
  const json = vi.fn((location: string) => {
    const document = documents[location]
    return Promise.resolve(document ? { json: document, url: location } : failure('not-found'))
  })
  const queryClient = new QueryClient()
  const result = await readLists(lists, {}, { queryClient, delivery: { json } })
  return { ...result, requests: json.mock.calls.map(([location]) => location) }
}
const at = (name: string): AnnotationList => ({ page: { annotations: [] }, url: url(name) })
const idsOf = ({ annotations }: Awaited<ReturnType<typeof read>>) =>
  annotations.map(({ annotation }) => annotation.id)

describe('lists of annotations', () => {
  it('are read to the end, and a circle is gone round once', async () => {
    const result = await read(
      {
        [url('one')]: { items: [note('a')], next: url('two') },
        [url('two')]: { items: [note('b')], next: url('one') },
      },
      [at('one'), at('two')],
    )
    expect(idsOf(result)).toEqual(['a', 'b'])
    expect(result.requests).toEqual([url('one'), url('two')])
  })

  it('of a collection are those that it leads to, and have its name', async () => {
    const collection = {
      id: url('all'),
      type: 'AnnotationCollection',
      label: { en: ['Notes'] },
      first: url('one'),
    }
    const result = await read(
      {
        [url('all')]: collection,
        [url('one')]: { items: [note('a')], next: url('two') },
        [url('two')]: { items: [note('b')] },
      },
      [at('all')],
    )
    expect(result.annotations.map(each => each.collection)).toEqual([url('all'), url('all')])
    expect(result.labels.get(url('all'))).toEqual({ en: ['Notes'] })
  })

  it('of a layer of version 2 are all its lists', async () => {
    const layer = { '@id': url('layer'), '@type': 'sc:Layer', otherContent: [url('one'), url('two')] }
    const result = await read(
      {
        [url('layer')]: layer,
        [url('one')]: { resources: [note('a')] },
        [url('two')]: { resources: [note('b')] },
      },
      [at('layer')],
    )
    expect(idsOf(result)).toEqual(['a', 'b'])
  })

  it('that fail are said, and the others are read', async () => {
    const result = await read({ [url('two')]: { items: [note('b')] } }, [at('one'), at('two')])
    expect(result.failure).toEqual(failure('not-found'))
    expect(idsOf(result)).toEqual(['b'])
  })

  it('without an end are cut', async () => {
    const json = (location: string) => {
      const number = Number(location.split('/').pop())
      return Promise.resolve({ json: { items: [note(location)], next: url(`${number + 1}`) }, url: location })
    }
    const result = await readLists([at('1')], {}, { queryClient: new QueryClient(), delivery: { json } })
    expect(result.isCut).toBe(true)
    expect(result.annotations).toHaveLength(200)
  })
})
