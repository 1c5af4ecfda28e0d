import { describe, expect, it } from 'vitest'
import type { ImageService, Painting } from '../digital-object'
import { regionPicture } from './region-picture'

const SERVICE: ImageService = {
  id: 'https://i.example/1',
  version: 3,
  level: 2,
  query: '',
  sizes: [],
  width: 2000,
  height: 3000,
}
const paintingOf = (imageService: ImageService, more: Partial<Painting> = {}): Painting => ({
  media: { url: 'https://i.example/1.jpg', format: 'image/jpeg', imageService } as Painting['media'],
  choices: [],
  ...more,
})
const SIZE = { width: 1000, height: 1500 }
const PART = { x: 100, y: 200, width: 300, height: 400 }

describe('regionPicture', () => {
  it('asks the service for the part in its own pixels', () => {
    const url = regionPicture({ painting: [paintingOf(SERVICE)] }, PART, SIZE)
    expect(url).toBe('https://i.example/1/200,400,600,800/600,/0/default.jpg')
  })

  it('asks for no more pixels than are needed', () => {
    const url = regionPicture({ painting: [paintingOf(SERVICE)] }, PART, SIZE, 150)
    expect(url).toBe('https://i.example/1/200,400,600,800/150,/0/default.jpg')
  })

  it('cuts off what lies beyond the picture', () => {
    const part = { x: -50, y: 1400, width: 2000, height: 400 }
    const url = regionPicture({ painting: [paintingOf(SERVICE)] }, part, SIZE)
    expect(url).toBe('https://i.example/1/0,2800,2000,200/2000,/0/default.jpg')
  })

  it.each([
    ['that has ready-made sizes only', [paintingOf({ ...SERVICE, level: 0 })]],
    ['of which the size is not known', [paintingOf({ ...SERVICE, width: undefined } as ImageService)]],
    ['whose picture is turned', [paintingOf(SERVICE, { rotation: 90 })]],
    ['of two pictures', [paintingOf(SERVICE), paintingOf(SERVICE)]],
    ['without pictures', []],
  ])('gives none of a canvas %s', (_, painting) => {
    expect(regionPicture({ painting }, PART, SIZE)).toBeUndefined()
  })

  it('gives none of a part that lies beside the picture', () => {
    const part = { x: 1200, y: 0, width: 100, height: 100 }
    expect(regionPicture({ painting: [paintingOf(SERVICE)] }, part, SIZE)).toBeUndefined()
  })
})
