import { describe, expect, it } from 'vitest'
import type { ImageService, Media } from '../../model/digital-object'
import { blankCanvas } from '../../testing/render-in-viewer'
import { thumbnailUrl } from './thumbnail-url'

const service: ImageService = { id: 'https://i.example/iiif/1', query: '', version: 3, level: 2, sizes: [] }
const picture = (more: Partial<Media>): Media => ({
  url: 'https://i.example/full.jpg',
  type: 'image',
  format: 'image/jpeg',
  ...more,
})
const painted = (media: Media) => blankCanvas({ painting: [{ media, choices: [] }] })

describe('thumbnailAddress', () => {
  it('takes the thumbnail as it is when it has no service', () => {
    expect(thumbnailUrl(blankCanvas({ thumbnail: picture({ url: 'https://i.example/t.jpg' }) }))).toBe(
      'https://i.example/t.jpg',
    )
  })

  it('asks the service of the thumbnail, or of the first picture, for a small one', () => {
    const small = 'https://i.example/iiif/1/full/200,/0/default.jpg'
    expect(thumbnailUrl(blankCanvas({ thumbnail: picture({ imageService: service }) }))).toBe(small)
    expect(thumbnailUrl(painted(picture({ imageService: service })))).toBe(small)
  })

  it('takes a size that is ready made from a service of level 0', () => {
    const sizes = [
      { width: 90, height: 120 },
      { width: 250, height: 333 },
      { width: 3000, height: 4000 },
    ]
    expect(thumbnailUrl(painted(picture({ imageService: { ...service, level: 0, sizes } })))).toBe(
      'https://i.example/iiif/1/full/250,333/0/default.jpg',
    )
  })

  it('fetches no picture of full size', () => {
    expect(thumbnailUrl(painted(picture({})))).toBeUndefined()
    expect(thumbnailUrl(painted(picture({ imageService: { ...service, level: 0 } })))).toBeUndefined()
    expect(thumbnailUrl(blankCanvas())).toBeUndefined()
  })

  it('asks for less of a tall and narrow page', () => {
    const scroll = { ...painted(picture({ imageService: service })), width: 500, height: 20_000 }
    expect(thumbnailUrl(scroll)).toBe('https://i.example/iiif/1/full/10,/0/default.jpg')
  })
})
