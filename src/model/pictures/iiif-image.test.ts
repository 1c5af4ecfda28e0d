import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImageService } from '../digital-object'
import { infoUrl, pictureUrl, servicePicture, widthsOf } from './iiif-image'
import { plainPictureUrl } from './plain-picture'

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

describe('pictureUrl', () => {
  it('asks for the width and keeps the id as it is', () => {
    expect(pictureUrl(service, { width: 512.4 })).toBe(`${ALMA}/full/513,/0/default.jpg`)
  })

  it('never asks for more than there is', () => {
    expect(pictureUrl(service, { width: 9000 })).toBe(`${ALMA}/full/3000,/0/default.jpg`)
    expect(pictureUrl(service, { width: 900, region: { x: 1, y: 2, width: 300, height: 400 } })).toBe(
      `${ALMA}/1,2,300,400/300,/0/default.jpg`,
    )
  })

  it('asks for a part within the picture, and for all of it as such', () => {
    expect(pictureUrl(service, { width: 200, region: { x: 2900.4, y: -3, width: 300, height: 400 } })).toBe(
      `${ALMA}/2900,0,100,400/100,/0/default.jpg`,
    )
    expect(pictureUrl(service, { width: 200, region: { x: 0, y: 0, width: 3000, height: 4000 } })).toBe(
      `${ALMA}/full/200,/0/default.jpg`,
    )
  })

  it.each([
    [100, '150,'],
    [751, '1500,'],
    [9000, '1500,'],
  ])('takes for %d pixels the ready-made size %s at level 0', (width, size) => {
    expect(pictureUrl(level0, { width })).toBe(`${ALMA}/full/${size}/0/default.jpg`)
  })

  it('takes a ready-made size of the whole picture at level 0 for a part of it', () => {
    const region = { x: 0, y: 0, width: 1500, height: 4000 }
    expect(servicePicture(level0, { width: 300, region })).toEqual({
      url: `${ALMA}/full/750,/0/default.jpg`,
      width: 750,
      isWhole: true,
    })
  })

  it('writes sizes as each version wants them', () => {
    expect(pictureUrl({ ...level0, version: 3 }, { width: 700 })).toContain('/full/750,1000/0/default.jpg')
    expect(pictureUrl({ ...level0, sizes: [] }, { width: 700 })).toContain('/full/full/0/default.jpg')
    expect(pictureUrl({ ...level0, version: 3, sizes: [] }, { width: 700 })).toContain(
      '/full/max/0/default.jpg',
    )
    expect(pictureUrl({ ...service, version: 1 }, { width: 700 })).toContain('/full/700,/0/native.jpg')
    const whole = [...level0.sizes, { width: 3000, height: 4000 }]
    expect(pictureUrl({ ...level0, sizes: whole }, { width: 2000 })).toContain('/full/full/0/default.jpg')
  })

  it.each([
    [{ width: 1000 }, 750],
    [{ width: 1000, height: 2000 }, 1000],
    [{ height: 1000 }, 750],
    [{ area: 1_200_000 }, 948],
    [{ width: 2000, area: 120_000 }, 300],
  ])('stays within %j', (limits, width) => {
    expect(pictureUrl({ ...service, limits }, { width: 3000 })).toBe(`${ALMA}/full/${width},/0/default.jpg`)
  })

  it('asks for the format that the service gives', () => {
    expect(pictureUrl({ ...service, format: 'png' }, { width: 10 })).toBe(`${ALMA}/full/10,/0/default.png`)
  })

  it('puts the path before a token and after a query that it is a part of', () => {
    const guarded = { ...service, query: '?token=a%2Fb' }
    expect(pictureUrl(guarded, { width: 10 })).toBe(`${ALMA}/full/10,/0/default.jpg?token=a%2Fb`)
    expect(infoUrl(guarded)).toBe(`${ALMA}/info.json?token=a%2Fb`)
    const iip = { ...service, id: 'https://i.example/iipsrv.fcgi?IIIF=/a/p1.jp2' }
    expect(pictureUrl(iip, { width: 10 })).toBe(
      'https://i.example/iipsrv.fcgi?IIIF=/a/p1.jp2/full/10,/0/default.jpg',
    )
  })
})

describe('widthsOf', () => {
  it.each<[string, Partial<ImageService>, readonly number[]]>([
    ['every width below the full one', {}, [800, 1600, 3000]],
    ['no width above a limit', { limits: { width: 1200 } }, [800, 900]],
    ['ready-made sizes at level 0', level0, [150, 750, 1500]],
  ])('offers %s', (_, more, widths) => {
    expect(widthsOf({ ...service, ...more }, [800, 1600, 3200])).toEqual(widths)
  })
})

describe('whatever is asked', () => {
  const side = fc.integer({ min: 1, max: 30_000 })
  const limit = fc.option(fc.integer({ min: 16, max: 40_000 }), { nil: undefined })
  const demand = fc.record({ width: side, height: side, maxWidth: limit, maxHeight: limit, maxArea: limit })

  it('is within the picture and its limits', () => {
    fc.assert(
      fc.property(demand, side, ({ width, height, maxWidth, maxHeight, maxArea }, pixels) => {
        const limits = {
          ...(maxWidth && { width: maxWidth }),
          ...(maxHeight && { height: maxHeight }),
          ...(maxArea && { area: maxArea }),
        }
        const answer = servicePicture({ ...service, width, height, limits }, { width: pixels })
        const across = answer.width ?? Number.NaN
        const down = Math.max(1, Math.round((across * height) / width))
        expect(across).toBeGreaterThanOrEqual(1)
        expect(across).toBeLessThanOrEqual(width)
        if (across === 1) return
        expect(across).toBeLessThanOrEqual(maxWidth ?? across)
        expect(down).toBeLessThanOrEqual(maxHeight ?? maxWidth ?? down)
        expect(across * down).toBeLessThanOrEqual(maxArea ?? across * down)
      }),
    )
  })

  it('is the same request before the service is heard and after, where both may ask', () => {
    fc.assert(
      fc.property(side, side, side, (width, height, pixels) => {
        const { width: _w, height: _h, ...bare } = service
        const media = { url: '', type: 'image', format: '', width, height, imageService: bare }
        const plain = plainPictureUrl({ media, choices: [] }, pixels)
        if (plain) expect(pictureUrl({ ...service, width, height }, { width: pixels })).toBe(plain)
      }),
    )
  })
})
