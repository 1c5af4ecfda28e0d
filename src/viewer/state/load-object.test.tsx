import { http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createDelivery } from '../../delivery/create-delivery'
import { isCollection } from '../../model/collection'
import { isFailure } from '../../model/failure'
import { localizedLine } from '../../model/language-map'
import { handleDelivery } from '../../server/delivery'
import { pathFor, sampleIn } from '../../server/test-requests'
import { loadObject } from './load-object'

const ORIGIN = 'https://library.example'
const server = setupServer(http.all(`${ORIGIN}/*`, ({ request }) => handleDelivery(request)))

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const jsonOf = (folder: string) => `${pathFor(folder)}.json`
const delivery = createDelivery(
  { credentialHosts: ['library.example'] },
  { renew: () => Promise.resolve(false) },
)
const load = (path: string) => loadObject({ url: `${ORIGIN}${path}` }, { delivery })

/** The object, or the test ends here. */
async function open(path: string) {
  const object = await load(path)
  if (isFailure(object)) throw new Error(`not opened: ${object.failure}`)
  if (isCollection(object)) throw new Error('a collection')
  return object
}

describe('loadObject, against the delivery service', () => {
  it('opens a representation with all its files, in order', async () => {
    const object = await open(jsonOf('mixed'))
    expect(object.canvases.map(canvas => canvas.painting[0]?.media.format.split('/')[0])).toContain(
      'application',
    )
    expect(object.canvases).toHaveLength(6)
  })

  it.each(['?iiifVersion=3', '?iiifVersion=2', ''])(
    'opens the object of a canvas at that canvas, by what it says or by its path: %s',
    async version => {
      const { files } = sampleIn('book')
      const path = `${pathFor('book', '/view/iiif/presentation')}/canvas/${files[4]?.id}${version}`
      const object = await open(path)
      expect(object.canvases).toHaveLength(24)
      expect(object.start).toEqual({ canvas: 4 })
    },
  )

  it('opens a canvas alone where its manifest is refused', async () => {
    const path = `${pathFor('book', '/view/iiif/presentation')}/canvas/${sampleIn('book').files[4]?.id}`
    server.use(http.get(`${ORIGIN}/*/manifest`, () => new Response(null, { status: 403 })))
    const object = await open(path)
    expect(object.canvases).toHaveLength(1)
    expect(localizedLine(object.canvases[0]?.label, ['en'])).toBe(sampleIn('book').files[4]?.label)
  })

  it('opens the same book from its manifests of both versions, with the same pages', async () => {
    const { institution, representation } = sampleIn('book')
    const path = `/view/iiif/presentation/${institution}/${representation}/manifest`
    const [older, newer] = await Promise.all([open(`${path}?iiifVersion=2`), open(`${path}?iiifVersion=3`)])
    const pages = (object: typeof older) =>
      object.canvases.map(({ label, width, height }) => [localizedLine(label, ['en']), width, height])
    expect(pages(older)).toEqual(pages(newer))
    expect(older.canvases).toHaveLength(24)
    expect(older.structures.length).toBeGreaterThan(0)
  })

  it('tells a remote representation from an error', async () => {
    expect((await open(jsonOf('remote'))).canvases).toEqual([])
  })

  it.each([
    ['journal', 'login-required', undefined],
    ['minutes', 'denied', /Zoë Tolliver/],
    ['thesis', 'denied', /2031/],
  ])('%s is refused: %s', async (folder, reason, words) => {
    const refused = await load(jsonOf(folder))
    expect(refused).toMatchObject({ failure: reason })
    if (words) expect(isFailure(refused) && refused.message).toMatch(words)
  })

  it('says what is not there', async () => {
    expect(await load('/view/delivery/99SKERROW_INST/1299999999990412.json')).toMatchObject({
      failure: 'not-found',
    })
  })
})
