import { describe, expect, it } from 'vitest'
import type { ImageService } from '../digital-object'
import { infoUrl, pictureUrl } from './iiif-image'

const ALMA = `https://eu-img02.example/iiif/2/${'eyJyZWdpb24iOiJldSJ9'.repeat(24)}%3D%3D`
const service: ImageService = {
  id: ALMA,
  query: '',
  version: 2,
  level: 2,
  width: 3000,
  height: 4000,
  sizes: [],
}
const level0: ImageService = {
  ...service,
  level: 0,
  sizes: [
    { width: 150, height: 200 },
    { width: 750, height: 1000 },
    { width: 1500, height: 2000 },
  ],
}

describe('pictureAddress', () => {
  it('asks for the width and keeps the id as it is', () => {
    expect(pictureUrl(service, { width: 512.4 })).toBe(`${ALMA}/full/512,/0/default.jpg`)
  })

  it('never asks for more than there is', () => {
    expect(pictureUrl(service, { width: 9000 })).toBe(`${ALMA}/full/3000,/0/default.jpg`)
    expect(pictureUrl(service, { width: 900, region: { x: 1, y: 2, width: 300, height: 400 } })).toBe(
      `${ALMA}/1,2,300,400/300,/0/default.jpg`,
    )
  })

  it.each([
    [100, '150,'],
    [751, '1500,'],
    [9000, '1500,'],
  ])('takes for %d pixels the ready-made size %s at level 0', (width, size) => {
    expect(pictureUrl(level0, { width })).toBe(`${ALMA}/full/${size}/0/default.jpg`)
  })

  it('writes sizes as each version wants them', () => {
    expect(pictureUrl({ ...level0, version: 3 }, { width: 700 })).toContain('/full/750,1000/0/default.jpg')
    expect(pictureUrl({ ...level0, sizes: [] }, { width: 700 })).toContain('/full/full/0/default.jpg')
    expect(pictureUrl({ ...level0, version: 3, sizes: [] }, { width: 700 })).toContain(
      '/full/max/0/default.jpg',
    )
    expect(pictureUrl({ ...service, version: 1 }, { width: 700 })).toContain('/full/700,/0/native.jpg')
  })

  it('keeps a query that came with the service', () => {
    const guarded = { ...service, query: '?token=a%2Fb' }
    expect(pictureUrl(guarded, { width: 10 })).toBe(`${ALMA}/full/10,/0/default.jpg?token=a%2Fb`)
    expect(infoUrl(guarded)).toBe(`${ALMA}/info.json?token=a%2Fb`)
  })
})
