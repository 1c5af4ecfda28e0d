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
  ...{ id: url, type: 'CollectionPage', next: `${HOST}/items/3` },
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

  describe('that names the page before it, and no collection', () => {
    const leaf = (number: number, more: object = {}) => ({
      ...page,
      ...{ id: `${HOST}/items/${number}`, items: [member(number)] },
      ...(number > 1 && { prev: `${HOST}/items/${number - 1}` }),
      next: `${HOST}/items/${number + 1}`,
      ...more,
    })

    /** Opens a page by its URL, and those before it as the viewer does. */
    async function openAmong(leaves: Readonly<Record<string, object>>, first: string) {
      const urls: string[] = []
      const load = async ({ url }: { readonly url: string }): Promise<object> => {
        urls.push(url)
        const json = leaves[url]
        if (!json) return { failure: 'not-found' }
        const read = await iiif.toObject({ json, url })
        return ('loadWhole' in read && (await read.loadWhole?.(load, undefined))) || read
      }
      return { opened: await load({ url: first }), urls }
    }
    const membersOf = (from: number) => ({
      members: [{ url: `${HOST}/m/${from}` }],
      next: `${HOST}/items/${from + 1}`,
    })
    const leavesOf = (...all: readonly (readonly [number, object?])[]) =>
      Object.fromEntries(all.map(([number, more]) => [`${HOST}/items/${number}`, leaf(number, more)]))

    it('opens the list from its first page on', async () => {
      const { opened, urls } = await openAmong(leavesOf([1], [2], [3]), `${HOST}/items/3`)
      expect(opened).toMatchObject(membersOf(1))
      expect(opened).not.toHaveProperty('previous')
      expect(urls.map(each => each.at(-1))).toEqual(['3', '2', '1'])
    })

    it('begins with the earliest page that can be had', async () => {
      const { opened } = await openAmong(leavesOf([2], [3]), `${HOST}/items/3`)
      expect(opened).toMatchObject({ ...membersOf(2), previous: `${HOST}/items/1` })
    })

    it('stays on the page where the first one does not lead to it', async () => {
      const { opened } = await openAmong(leavesOf([1, { next: undefined }], [2]), `${HOST}/items/2`)
      expect(opened).toMatchObject(membersOf(2))
    })

    it('asks each page of a ring once', async () => {
      const leaves = leavesOf([1, { prev: `${HOST}/items/3` }], [2], [3])
      const { opened, urls } = await openAmong(leaves, `${HOST}/items/3`)
      expect(opened).toMatchObject({ members: [{ url: `${HOST}/m/1` }] })
      expect(opened).not.toHaveProperty('previous')
      expect(urls).toHaveLength(3)
    })

    it('goes back a hundred pages at most, names the one before them, and asks no other host', async () => {
      const leaves = leavesOf(...Array.from({ length: 200 }, (_, index): [number] => [index + 1]))
      const { opened, urls } = await openAmong(leaves, `${HOST}/items/200`)
      expect(urls).toHaveLength(101)
      expect(opened).toMatchObject({ ...membersOf(100), previous: `${HOST}/items/99` })
      const stranger = leavesOf([2, { prev: 'https://stranger.example/items/1' }])
      expect((await openAmong(stranger, `${HOST}/items/2`)).urls).toHaveLength(1)
    })
  })
})
