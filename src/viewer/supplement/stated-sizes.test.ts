import { describe, expect, it } from 'vitest'
import type { Canvas, Size } from '../../model/digital-object'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { commonSize, contradictedSizes } from './stated-sizes'

const DEFAULT: Size = { width: 1200, height: 900 }
const page = (canvas: Partial<Size>, picture?: Size): Canvas => ({
  ...blankCanvas({
    painting: picture
      ? [{ media: { url: 'https://x.example/1.jpg', type: 'image', format: '', ...picture }, choices: [] }]
      : [],
  }),
  ...canvas,
})
const objectOf = (...canvases: readonly Canvas[]) => emptyObject({ canvases })
const upright = { width: 2000, height: 3000 }

describe('a size that all canvases state', () => {
  it.each([
    ['is a default', [DEFAULT, DEFAULT, DEFAULT], DEFAULT],
    ['is none where they differ', [DEFAULT, DEFAULT, upright], undefined],
    ['is none of two', [DEFAULT, DEFAULT], undefined],
    ['is none where one does not say', [DEFAULT, {}, DEFAULT], undefined],
  ])('%s', (_, sizes, common) => {
    expect(commonSize(objectOf(...sizes.map(size => page(size))))).toEqual(common)
  })
})

describe('the pictures', () => {
  it('are believed where they contradict a default', () => {
    const wide = { width: 4000, height: 3000 }
    const object = objectOf(
      ...[upright, upright, upright, wide].map(picture => page(DEFAULT, picture)),
      page(DEFAULT),
    )
    expect([...contradictedSizes(object, DEFAULT).keys()]).toEqual([0, 1, 2])
  })

  it('are not believed where they agree, or one of the first does', () => {
    const near = { width: 2400, height: 1780 }
    const object = objectOf(...[near, upright, upright].map(picture => page(DEFAULT, picture)))
    expect(contradictedSizes(object, DEFAULT).size).toBe(0)
  })
})
