import { expect, it } from 'vitest'
import { DocumentCanvas } from './iiif/canvas'
import { referenceOf, toReferencedCanvas } from './referenced-canvas'

const URL = 'https://a.example/canvas/1'
const canvas = (json: object) => new DocumentCanvas(json as never, 0)
const reference = canvas({ id: URL, type: 'Canvas', label: { en: ['Leaf'] } })
const written = { id: URL, type: 'Canvas', height: 100, width: 50, items: [] }

it('tells a page that is only named from one that is empty', () => {
  expect(referenceOf(reference)).toBe(URL)
  expect(referenceOf(canvas({ '@id': `${URL}#xywh=0,0,1,1`, '@type': 'sc:Canvas' }))).toBe(URL)
  expect(referenceOf(canvas({ id: URL, type: 'Canvas', height: 100, width: 50 }))).toBeUndefined()
  expect(referenceOf(canvas({ '@id': URL, images: [] }))).toBeUndefined()
  for (const id of ['urn:uuid:1', 'javascript:alert(1)', undefined])
    expect(referenceOf(canvas({ id, type: 'Canvas' }))).toBeUndefined()
})

it('reads the page itself, or finds it in a manifest', async () => {
  const manifest = { type: 'Manifest', items: [{ ...written, id: 'https://a.example/other' }, written] }
  for (const json of [written, manifest]) {
    const page = await toReferencedCanvas(reference, { json, url: URL })
    expect(page).toMatchObject({ id: URL, height: 100, label: { en: ['Leaf'] } })
  }
  for (const json of [null, 'x', { type: 'Manifest', items: [{ id: URL, type: 'Canvas' }] }])
    expect(await toReferencedCanvas(reference, { json, url: URL })).toBeUndefined()
})
