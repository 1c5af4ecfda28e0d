import { describe, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { Mark } from '../../model/mark'
import { marksOn, setMarks } from './marks'
import { createViewerStore } from './store'

const markOn = (canvas: number, id: string): Mark => ({
  id,
  canvas,
  shape: { point: { x: 1, y: 1 } },
  label: id,
  kind: 'hit',
})

describe('marks', () => {
  it('are set and removed layer by layer', () => {
    const store = createViewerStore(parseConfiguration('{}'))
    setMarks(store, 'search', { marks: [markOn(0, 'a')] })
    setMarks(store, 'notes', { marks: [markOn(0, 'a')] })
    expect(marksOn(store.getState().marks, 0).map(({ key }) => key)).toEqual(['search a', 'notes a'])
    setMarks(store, 'search')
    setMarks(store, 'notes', { marks: [] })
    expect(store.getState().marks.size).toBe(0)
  })

  it('of a canvas stay in the order in which they were given, and are found once', () => {
    const store = createViewerStore(parseConfiguration('{}'))
    setMarks(store, 'search', { marks: [markOn(1, 'b'), markOn(0, 'x'), markOn(1, 'a')] })
    const { marks } = store.getState()
    expect(marksOn(marks, 1).map(({ mark }) => mark.id)).toEqual(['b', 'a'])
    expect(marksOn(marks, 1)).toBe(marksOn(marks, 1))
    expect(marksOn(marks, 7)).toEqual([])
  })

  it('tell their own layer that they were activated', () => {
    const store = createViewerStore(parseConfiguration('{}'))
    const onActivate = vi.fn()
    const mark = markOn(0, 'a')
    setMarks(store, 'search', { marks: [mark], onActivate })
    setMarks(store, 'notes', { marks: [mark] })
    for (const placed of marksOn(store.getState().marks, 0)) placed.activate()
    expect(onActivate.mock.calls).toEqual([[mark]])
  })
})
