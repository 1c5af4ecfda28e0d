import { describe, expect, it } from 'vitest'
import type { ImageService, Media, Painting } from '../../model/digital-object'
import { pictureCandidates } from './picture-candidates'

const service: ImageService = { id: 'https://x.example/iiif/1', query: '', version: 2, level: 2, sizes: [] }
const media: Media = {
  url: 'https://x.example/full.jpg',
  type: 'image',
  format: 'image/jpeg',
  width: 400,
  height: 600,
  imageService: service,
}
const painting: Painting = { media, choices: [] }
const of = (more: Partial<ImageService>, sizes = { width: 4000, height: 6000 }) => ({
  ...painting,
  media: { ...media, ...sizes, imageService: { ...service, ...more } },
})

describe('pictureCandidates', () => {
  it('asks the service first, the address in the document after it', () => {
    expect(pictureCandidates(painting, 300)).toEqual([
      'https://x.example/iiif/1/full/300,/0/default.jpg',
      'https://x.example/full.jpg',
    ])
  })

  it('asks for no more pixels than the body says there are', () => {
    expect(pictureCandidates(painting, 3000)[0]).toBe('https://x.example/iiif/1/full/400,/0/default.jpg')
  })

  it("does not ask for the service's own picture in full size after a smaller one", () => {
    const own = { ...painting, media: { ...media, url: `${service.id}/full/full/0/default.jpg` } }
    expect(pictureCandidates(own, 300)).toEqual(['https://x.example/iiif/1/full/300,/0/default.jpg'])
  })

  it('has one address for a static image', () => {
    const { imageService, ...plain } = media
    expect(pictureCandidates({ media: plain, choices: [] }, 300)).toEqual(['https://x.example/full.jpg'])
  })

  it.each<[string, Painting, number]>([
    ['an empty URL', { media: { url: '', type: 'image', format: '' }, choices: [] }, 300],
    ['a part of a picture', { ...painting, region: { x: 10, y: 20, width: 100, height: 200 } }, 300],
    ['a turned picture', { ...painting, rotation: 90 }, 300],
    ['a service that states more', of({ description: {} }), 300],
    ['a large picture of a service that states nothing', of({}), 1600],
    [
      'a picture of unknown size',
      { ...painting, media: { url: media.url, type: 'image', format: '', imageService: service } },
      300,
    ],
  ])('leaves to what the service says: %s', (_, part, width) => {
    expect(pictureCandidates(part, width)).toEqual([])
  })
})
