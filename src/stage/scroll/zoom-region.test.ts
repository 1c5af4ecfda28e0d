import { expect, it } from 'vitest'
import { zoomRegion } from './zoom-region'

const canvas = { width: 1000, height: 2000 }
const box = { width: 500, height: 1000 }
const stage = { width: 400, height: 400 }

it('comes twice as near, round the point', () => {
  expect(zoomRegion(canvas, box, stage, { x: 0.5, y: 0.25 })).toEqual({
    x: 300,
    y: 300,
    width: 400,
    height: 400,
  })
})

it('stays on the canvas at its edges', () => {
  expect(zoomRegion(canvas, box, stage, { x: 0, y: 1 })).toEqual({ x: 0, y: 1600, width: 400, height: 400 })
})

it('is never larger than the canvas', () => {
  expect(zoomRegion(canvas, box, { width: 4000, height: 400 }, { x: 0.9, y: 0.5 })).toMatchObject({
    x: 0,
    width: 1000,
  })
})
