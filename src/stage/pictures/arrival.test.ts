import { describe, expect, it } from 'vitest'
import { singleOpening } from '../../model/openings'
import { type Arrival, arrivalView, type StagedOpening, wholeView } from './arrival'

const STAGE = { width: 1000, height: 800 }
const staged = (height = 1.5): StagedOpening => ({
  opening: singleOpening(0, { width: 1000, height: 1000 * height }),
  stage: STAGE,
  rotation: 0,
})
const BOUNDS = { x: 0, y: 0, width: 1, height: 1.5 }
const usual: Arrival = { nearest: 30_000, zoomOnTurn: 'whole', direction: 'left-to-right' }
const leftAt = (nearer: number, center = { x: 0.7, y: 0.9 }) => ({
  staged: staged(),
  view: { center, scale: wholeView(staged()).scale * nearer, rotation: 0 },
})

describe('arrivalView', () => {
  it('is whole where nothing else is asked', () => {
    expect(arrivalView(staged(), { ...usual, departure: leftAt(3) })).toEqual(wholeView(staged()))
  })

  it('is whole for every page while the whole page was seen before, whatever the setting', () => {
    for (const zoomOnTurn of ['keep', 'keep-at-start'] as const) {
      expect(arrivalView(staged(), { ...usual, zoomOnTurn, departure: leftAt(1) })).toEqual(
        wholeView(staged()),
      )
    }
  })

  it('keeps the zoom and the part of the page, on a page of another shape too', () => {
    const view = arrivalView(staged(3), { ...usual, zoomOnTurn: 'keep', departure: leftAt(3) })
    expect(view.center.x).toBe(0.7)
    expect(view.center.y).toBeCloseTo(1.8)
    expect(view.scale).toBeCloseTo(wholeView(staged(3)).scale * 3)
  })

  it('keeps the zoom and begins at the top, at the corner where reading begins', () => {
    const keep = { ...usual, zoomOnTurn: 'keep-at-start' as const, departure: leftAt(6) }
    const ltr = arrivalView(staged(), keep)
    const across = STAGE.width / ltr.scale
    const down = STAGE.height / ltr.scale
    expect(ltr.center.x - across / 2).toBeCloseTo(0)
    expect(ltr.center.y - down / 2).toBeCloseTo(0)
    const rtl = arrivalView(staged(), { ...keep, direction: 'right-to-left' })
    expect(rtl.center.x + across / 2).toBeCloseTo(1)
    expect(rtl.center.y).toBeCloseTo(ltr.center.y)
  })

  it('centres what fits across', () => {
    const { center } = arrivalView(staged(), {
      ...usual,
      zoomOnTurn: 'keep-at-start',
      departure: leftAt(1.5),
    })
    expect(center.x).toBe(0.5)
  })

  it('shows what a link asks for before anything else', () => {
    const target = { region: { x: 250, y: 300, width: 500, height: 400 }, bounds: BOUNDS, width: 1000 }
    const view = arrivalView(staged(), { ...usual, zoomOnTurn: 'keep', departure: leftAt(3), target })
    expect(view.center).toEqual({ x: 0.5, y: 0.5 })
    expect(view.scale).toBe(2000)
  })

  it('shows the whole page for a region that is nowhere, and comes no nearer than one can', () => {
    const region = (x: number) => ({ region: { x, y: 0, width: 1, height: 1 }, bounds: BOUNDS, width: 1000 })
    expect(arrivalView(staged(), { ...usual, target: region(5000) })).toEqual(wholeView(staged()))
    expect(arrivalView(staged(), { ...usual, target: region(0) }).scale).toBe(30_000)
  })
})
