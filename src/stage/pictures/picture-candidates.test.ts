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

  it('has one address for a static image, none for an empty one', () => {
    const { imageService, ...plain } = media
    expect(pictureCandidates({ media: plain, choices: [] }, 300)).toEqual(['https://x.example/full.jpg'])
    expect(pictureCandidates({ media: { ...plain, url: '' }, choices: [] }, 300)).toEqual([])
  })

  it('asks for the part and the turn that the document asks for', () => {
    const part = { ...painting, region: { x: 10, y: 20, width: 100, height: 200 }, rotation: 90 }
    expect(pictureCandidates(part, 300)[0]).toBe('https://x.example/iiif/1/10,20,100,200/100,/90/default.jpg')
  })
})
