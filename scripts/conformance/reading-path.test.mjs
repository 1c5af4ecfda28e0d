import { expect, it } from 'vitest'
import { openReadingPath } from './reading-path.mjs'

it('the viewer reads a document as it does for a reader', async () => {
  const path = await openReadingPath()
  const manifest = {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: 'https://library.example/manifest',
    type: 'Manifest',
    label: { en: ['Two pages'] },
    items: ['a', 'b'].map(id => ({
      id: `https://library.example/${id}`,
      type: 'Canvas',
      width: 2,
      height: 3,
    })),
  }
  const bytes = new TextEncoder().encode(JSON.stringify(manifest))
  const object = await path.read(bytes, manifest.id)
  expect(object).toMatchObject({ label: { en: ['Two pages'] } })
  expect(path.openings(object).pairs.flat()).toEqual([0, 1])
  await path.close()
})
