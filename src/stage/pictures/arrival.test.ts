import { describe, expect, it } from 'vitest'
import { singleOpening } from '../../model/openings'
import { arrivalView, type StagedOpening, wholeView } from './arrival'
import { carriedView, type ZoomCarrying } from './carried-view'

const STAGE = { width: 1000, height: 800 }
const staged = (height = 1.5): StagedOpening => ({
  opening: singleOpening(0, { width: 1000, height: 1000 * height }),
  stage: STAGE,
  rotation: 0,
})
const BOUNDS = { x: 0, y: 0, width: 1, height: 1.5 }
const usual: ZoomCarrying = { zoomOnTurn: 'whole', direction: 'left-to-right' }
const NEAREST = 30_000
const leftAt = (nearer: number, center = { x: 0.7, y: 0.9 }) => ({
  staged: staged(),
  view: { center, scale: wholeView(staged()).scale * nearer, rotation: 0 },
})

/** The view of a page that was reached from one seen so many times nearer than whole. */
function carried(next: StagedOpening, nearer: number, carrying: Partial<ZoomCarrying>) {
  const view = carriedView(next, leftAt(nearer), { ...usual, ...carrying })
  if (!view) throw new Error('no view was carried over')
  return view
}

describe('carriedView', () => {
  it('is absent where nothing else is asked', () => {
    expect(carriedView(staged(), leftAt(3), usual)).toBeUndefined()
  })

  it('is absent for every page while the whole page was seen before, whatever the setting', () => {
    for (const zoomOnTurn of ['keep', 'keep-at-start'] as const)
      expect(carriedView(staged(), leftAt(1), { ...usual, zoomOnTurn })).toBeUndefined()
  })

  it('keeps the zoom and the part of the page, on a page of another shape too', () => {
    const view = carried(staged(3), 3, { zoomOnTurn: 'keep' })
    expect(view.center.x).toBe(0.7)
    expect(view.center.y).toBeCloseTo(1.8)
    expect(view.scale).toBeCloseTo(wholeView(staged(3)).scale * 3)
  })

  it('keeps the zoom and begins at the top, at the corner where reading begins', () => {
    const zoomOnTurn = 'keep-at-start'
    const ltr = carried(staged(), 6, { zoomOnTurn })
    const across = STAGE.width / ltr.scale
    const down = STAGE.height / ltr.scale
    expect(ltr.center.x - across / 2).toBeCloseTo(0)
    expect(ltr.center.y - down / 2).toBeCloseTo(0)
    const rtl = carried(staged(), 6, { zoomOnTurn, direction: 'right-to-left' })
    expect(rtl.center.x + across / 2).toBeCloseTo(1)
    expect(rtl.center.y).toBeCloseTo(ltr.center.y)
  })

  it('centres what fits across', () => {
    expect(carried(staged(), 1.5, { zoomOnTurn: 'keep-at-start' }).center.x).toBe(0.5)
  })
})

describe('arrivalView', () => {
  it('is whole where nothing else is asked', () => {
    expect(arrivalView(staged(), { nearest: NEAREST })).toEqual(wholeView(staged()))
  })

  it('shows what a link asks for before anything else', () => {
    const target = { region: { x: 250, y: 300, width: 500, height: 400 }, bounds: BOUNDS, width: 1000 }
    const view = arrivalView(staged(), { nearest: NEAREST, carried: leftAt(3).view, target })
    expect(view.center).toEqual({ x: 0.5, y: 0.5 })
    expect(view.scale).toBe(2000)
  })

  it('shows the whole page for a region that is nowhere, and comes no nearer than one can', () => {
    const region = (x: number) => ({ region: { x, y: 0, width: 1, height: 1 }, bounds: BOUNDS, width: 1000 })
    expect(arrivalView(staged(), { nearest: NEAREST, target: region(5000) })).toEqual(wholeView(staged()))
    expect(arrivalView(staged(), { nearest: NEAREST, target: region(0) }).scale).toBe(30_000)
  })
})
