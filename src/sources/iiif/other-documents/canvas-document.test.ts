import { describe, expect, it } from 'vitest'
import { canvasToDigitalObject } from './canvas-document'

const REP = '/view/iiif/presentation/01LIB_INST/1212345678901234'
const url = `https://lib.example${REP}/canvas/1312345678901234`
const manifest = `https://lib.example${REP}/manifest`
const canvas3 = { id: url, type: 'Canvas', width: 10, height: 20, label: { en: ['f. 1r'] }, items: [] }
const read = (more: object) => canvasToDigitalObject({ ...canvas3, ...more }, { json: {}, url })

describe('a canvas that is a document of its own', () => {
  it('is an object of one page, in version 3 and in version 2.1', () => {
    const canvas2 = { '@id': url, '@type': 'sc:Canvas', width: 10, height: 20, label: 'f. 1r', images: [] }
    for (const object of [read({}), canvasToDigitalObject(canvas2, { json: {}, url })]) {
      expect(object.canvases.map(({ id, width }) => [id, width])).toEqual([[url, 10]])
      expect(object.label).toBeDefined()
    }
  })

  const other = 'https://lib.example/other/manifest'
  /** The URLs that are asked for when none of them holds the page. */
  async function manifestUrls(more: object) {
    const urls: string[] = []
    const page = read(more)
    const whole = await page.loadWhole?.(async request => {
      urls.push(request.url)
      return {}
    }, undefined)
    expect(whole).toMatchObject({ canvases: [{}] })
    return urls
  }

  it('asks for its manifests: the one it states, then the one at Alma’s path', async () => {
    expect(await manifestUrls({ partOf: [{ id: other, type: 'Manifest' }] })).toEqual([other, manifest])
    expect(await manifestUrls({ within: other })).toEqual([other, manifest])
    expect(await manifestUrls({})).toEqual([manifest])
  })

  it('asks for none on another host, none that is unsafe, and no collection', async () => {
    for (const id of ['https://stranger.example/manifest', 'javascript:alert(1)', 7])
      expect(await manifestUrls({ partOf: [{ id, type: 'Manifest' }] })).toEqual([manifest])
    const collection = { id: 'https://lib.example/collection', type: 'Collection' }
    expect(await manifestUrls({ partOf: [collection] })).toEqual([manifest])
  })
})
