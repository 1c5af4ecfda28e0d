import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf, followedView, type LockedView } from './locked-view'

const length = fc.double({ min: 0.2, max: 4, noNaN: true })
const sights = fc.record({
  center: fc.record({ x: length, y: length }),
  scale: fc.double({ min: 50, max: 5000, noNaN: true }),
  whole: fc.double({ min: 100, max: 1000, noNaN: true }),
  height: length,
})
const quarters = fc.constantFrom(0, 90, 180, 270)

/** Place of a point of the opening on the screen, from the middle of the stage, in pixels. */
function onScreen({ sight, rotation }: Omit<LockedView, 'anchor'>, point: { x: number; y: number }) {
  const angle = (rotation * Math.PI) / 180
  const [x, y] = [point.x - sight.center.x, point.y - sight.center.y].map(each => each * sight.scale)
  return {
    x: (x ?? 0) * Math.cos(angle) - (y ?? 0) * Math.sin(angle),
    y: (x ?? 0) * Math.sin(angle) + (y ?? 0) * Math.cos(angle),
  }
}

describe('views that move together', () => {
  it('stay where they were locked while nothing moves', () => {
    fc.assert(
      fc.property(sights, sights, quarters, quarters, (one, other, turn, otherTurn) => {
        const view = followedView(
          { sight: one, anchor: anchorOf(one), rotation: turn },
          { sight: other, anchor: anchorOf(other), rotation: otherTurn },
        )
        expect(view.scale).toBeCloseTo(other.scale, 6)
        expect(view.center.x).toBeCloseTo(other.center.x, 9)
        expect(view.center.y).toBeCloseTo(other.center.y, 9)
      }),
    )
  })

  it('move by the same on the screen, however they are turned', () => {
    fc.assert(
      fc.property(sights, sights, quarters, quarters, length, length, (one, other, turn, otherTurn, x, y) => {
        const leader = { sight: { ...one, center: { x, y } }, anchor: anchorOf(one), rotation: turn }
        const follower = { sight: other, anchor: anchorOf(other), rotation: otherTurn }
        const view = followedView(leader, follower)
        const moved = onScreen(leader, one.center)
        const followed = onScreen({ sight: { ...other, ...view }, rotation: otherTurn }, other.center)
        expect(followed.x).toBeCloseTo(moved.x, 3)
        expect(followed.y).toBeCloseTo(moved.y, 3)
      }),
    )
  })

  it('come back by the same way when the other one leads', () => {
    fc.assert(
      fc.property(sights, sights, sights, quarters, quarters, (one, other, moved, turn, otherTurn) => {
        const leader = {
          sight: { ...one, center: moved.center, scale: moved.scale },
          anchor: anchorOf(one),
          rotation: turn,
        }
        const follower = { sight: other, anchor: anchorOf(other), rotation: otherTurn }
        const there = { ...follower, sight: { ...other, ...followedView(leader, follower) } }
        const back = followedView(there, leader)
        expect(back.scale).toBeCloseTo(moved.scale, 3)
        expect(back.center.x).toBeCloseTo(moved.center.x, 5)
        expect(back.center.y).toBeCloseTo(moved.center.y, 5)
      }),
    )
  })

  it('are whole together on pages of other shapes', () => {
    const whole = (height: number, scale: number) => ({
      ...{ center: { x: 0.5, y: height / 2 }, scale, whole: scale, height },
    })
    const anchor = anchorOf(whole(1.4, 300))
    const view = followedView(
      { sight: whole(0.7, 500), anchor, rotation: 0 },
      { sight: whole(2, 200), anchor, rotation: 0 },
    )
    expect(view).toEqual({ center: { x: 0.5, y: 1 }, scale: 200 })
  })
})
