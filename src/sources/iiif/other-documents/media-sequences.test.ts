import { expect, it } from 'vitest'
import { isCollection } from '../../../model/collection'
import { isFailure } from '../../../model/failure'
import { iiif } from '..'

const manifest = {
  '@context': 'http://iiif.io/api/presentation/2/context.json',
  ...{ '@id': 'https://x.example/m', '@type': 'sc:Manifest', label: 'A film' },
  mediaSequences: [
    {
      '@type': 'ixif:MediaSequence',
      elements: [
        {
          ...{ '@id': 'https://x.example/e0', '@type': 'dctypes:MovingImage', label: 'The film' },
          rendering: [
            { '@id': 'https://x.example/a.mp4', format: 'video/mp4' },
            { '@id': 'https://x.example/a.webm', format: 'video/webm' },
          ],
        },
        { '@id': 'https://x.example/b.pdf', '@type': 'foaf:Document', format: 'application/pdf' },
      ],
    },
  ],
  sequences: [{ canvases: [{ '@id': 'https://x.example/stand-in', images: [] }] }],
}

it('an old manifest with mediaSequences shows its recordings and files, not what stands in for them', async () => {
  const object = await iiif.toObject({ json: manifest, url: 'https://x.example/m' })
  if (isFailure(object) || isCollection(object)) throw new Error('not an object')
  const [film, file] = object.canvases
  expect(film?.painting[0]?.media).toMatchObject({ url: 'https://x.example/a.mp4', type: 'video' })
  expect(film?.painting[0]?.choices).toHaveLength(2)
  expect(file?.painting[0]?.media).toMatchObject({
    url: 'https://x.example/b.pdf',
    format: 'application/pdf',
  })
  expect(object.canvases).toHaveLength(2)
})
