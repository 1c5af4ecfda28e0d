import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOfShape } from '../../../model/mark'
import {
  boxBetween,
  DRAFT_KINDS,
  type Draft,
  draftAfterKey,
  draftIn,
  partOfDraft,
  pointOnFilm,
  shapesOfDraft,
} from './draft'

const REGION = { x: 100, y: 200, width: 300, height: 600 }

describe('a place that is drawn', () => {
  it.each(DRAFT_KINDS)('begins in the middle of what is seen: %s', kind => {
    for (const shape of shapesOfDraft(draftIn(REGION, kind))) {
      const { x, y, width, height } = boxOfShape(shape)
      expect(x + width / 2).toBeCloseTo(250)
      expect(y + height / 2).toBeCloseTo(500)
    }
  })

  it('is moved and resized by keys', () => {
    const draft = draftIn(REGION, 'rectangle')
    const moved = draftAfterKey(draft, 'ArrowRight', false, REGION)
    expect(moved?.box).toEqual({ ...draft.box, x: draft.box.x + 15 })
    const larger = draftAfterKey(draft, 'ArrowDown', true, REGION)
    expect(larger?.box).toEqual({ ...draft.box, height: draft.box.height + 30 })
    expect(draftAfterKey(draft, 'a', false, REGION)).toBeUndefined()
  })

  it('keeps a size whatever keys are pressed', () => {
    const keys = fc.array(fc.tuple(fc.constantFrom('ArrowLeft', 'ArrowUp', 'ArrowDown'), fc.boolean()))
    fc.assert(
      fc.property(keys, pressed => {
        const { box } = pressed.reduce<Draft>(
          (draft, [key, shift]) => draftAfterKey(draft, key, shift, REGION) ?? draft,
          draftIn(REGION, 'ellipse'),
        )
        expect(Math.min(box.width, box.height)).toBeGreaterThan(0)
      }),
    )
  })

  it('of several corners is a polygon once there are three', () => {
    let draft = draftIn(REGION, 'polygon')
    expect(partOfDraft(draft)).toMatchObject({ polygon: { length: 4 } })
    for (const key of ['Enter', 'ArrowRight', 'Enter', 'ArrowDown', 'Enter'])
      draft = draftAfterKey(draft, key, false, REGION) ?? draft
    expect(partOfDraft(draft)).toEqual({
      polygon: [
        { x: 250, y: 500 },
        { x: 265, y: 500 },
        { x: 265, y: 530 },
      ],
    })
  })

  it.each(['rectangle', 'ellipse', 'polygon', 'point'] as const)('has its time in a film: %s', kind => {
    const time = { start: 3, end: 5 }
    expect(partOfDraft({ ...draftIn(REGION, kind), time })).toHaveProperty('time', time)
    expect(partOfDraft(draftIn(REGION, kind))).not.toHaveProperty('time')
  })

  it.each([
    ['the middle', { x: 500, y: 150 }, { x: 320, y: 180 }],
    ['a corner', { x: 322.3, y: 50 }, { x: 0, y: 0 }],
    ['the bar beside it', { x: 110, y: 60 }, { x: 0, y: 18 }],
  ])('is drawn on a film at %s', (_, at, point) => {
    const { x, y } = pointOnFilm({ x: 100, y: 50, width: 800, height: 200 }, { width: 640, height: 360 }, at)
    expect(x).toBeCloseTo(point.x, 0)
    expect(y).toBeCloseTo(point.y, 0)
  })

  it('lies within the canvas where it is drawn by pointer', () => {
    const size = { width: 100, height: 50 }
    expect(boxBetween({ x: 90, y: 60 }, { x: -10, y: 20 }, size)).toEqual({
      x: 0,
      y: 20,
      width: 90,
      height: 30,
    })
  })
})
