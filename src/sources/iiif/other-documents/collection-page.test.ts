import { describe, expect, it } from 'vitest'
import { iiif } from '..'

const HOST = 'https://lib.example'
const url = `${HOST}/items/2`
const WHOLE = `${HOST}/items`
const member = (number: number) => ({
  id: `${HOST}/m/${number}`,
  type: 'Manifest',
  label: { en: [`${number}`] },
})
const page = {
  '@context': 'http://iiif.io/api/presentation/4/context.json',
  ...{ id: url, type: 'CollectionPage', next: `${HOST}/items/3`, prev: `${HOST}/items/1` },
  items: [member(4), member(5)],
}
const collection = { id: WHOLE, members: [{ url: `${HOST}/m/1`, kind: 'manifest' }] }

/** Opens a page; says which collection was asked for and what came of it. */
async function open(more: object, answer: object = collection) {
  const read = await iiif.toObject({ json: { ...page, ...more }, url })
  const urls: string[] = []
  const load = async (request: { readonly url: string }) => {
    urls.push(request.url)
    return answer
  }
  return { urls, opened: 'loadWhole' in read ? await read.loadWhole?.(load, undefined) : read }
}

describe('a page of a collection that is a document of its own', () => {
  const alone = { members: [{ url: `${HOST}/m/4` }, { url: `${HOST}/m/5` }], next: `${HOST}/items/3` }

  it('opens the collection that it belongs to', async () => {
    for (const partOf of [[{ id: WHOLE, type: 'Collection' }], { id: WHOLE, type: 'Collection' }, WHOLE])
      expect(await open({ partOf })).toEqual({ urls: [WHOLE], opened: collection })
  })

  it('shows what it lists, and what comes after it, where the collection cannot be had', async () => {
    const { opened } = await open({ partOf: WHOLE }, { failure: 'not-found' })
    expect(opened).toMatchObject(alone)
  })

  it('shows what it lists where it names no collection, another host, itself or something unsafe', async () => {
    for (const partOf of [undefined, 'https://stranger.example/items', url, 'javascript:alert(1)', 7, []]) {
      const { urls, opened } = await open({ partOf })
      expect(urls).toEqual([])
      expect(opened).toMatchObject(alone)
    }
  })
})
