import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { DigitalObject } from '../../model/digital-object'
import { marksOn } from '../../viewer/state/marks'
import type { OutlineEntry } from '../../viewer/state/outline'
import { createViewerStore } from '../../viewer/state/store'
import { showParts } from './show-parts'

const canvas = (id: string) => ({
  ...{ id, behaviors: [], painting: [], metadata: [], rights: [], renderings: [], width: 600, height: 800 },
})
const object: DigitalObject = {
  ...{ id: 'https://x.example/m', metadata: [], rights: [], providers: [], homepages: [], renderings: [] },
  ...{ seeAlso: [], viewingDirection: 'left-to-right', behaviors: [], structures: [] },
  canvases: ['a', 'b', 'c'].map(canvas),
}
const box = (x: number) => ({ x, y: 10, width: 100, height: 200 })

function open() {
  const store = createViewerStore(parseConfiguration('{}'))
  store.setState({ loading: { status: 'ready', object } })
  const translate = (key: string, values?: object) => `${key} ${JSON.stringify(values ?? {})}`
  const show = (entry: Partial<OutlineEntry>) =>
    showParts({ store, translate, languages: ['en'] } as unknown as Parameters<typeof showParts>[0], {
      ...({ label: { en: ['The harbour'] }, canvases: [0, 2] } as unknown as OutlineEntry),
      ...entry,
    })
  const marks = (position: number) =>
    marksOn(store.getState().marks, position).map(({ mark }) => [mark.label, mark.current ?? false])
  const follow = (position: number) => marksOn(store.getState().marks, position)[0]?.activate()
  return { store, show, marks, follow }
}

describe('a range of regions', () => {
  it('shows its first part and marks all of them, each with its number', () => {
    const { store, show, marks } = open()
    show({ regions: [box(1), box(2)] })
    expect(store.getState().place).toMatchObject({ canvas: 0, region: box(1) })
    expect(marks(0)).toEqual([['contents.part {"name":"The harbour","part":1,"count":2}', true]])
    expect(marks(1)).toEqual([])
    expect(marks(2)).toEqual([['contents.part {"name":"The harbour","part":2,"count":2}', false]])
  })

  it('leads from part to part, and from the last to the first', () => {
    const { store, show, marks, follow } = open()
    show({ regions: [box(1), box(2)] })
    follow(0)
    expect(store.getState().place).toMatchObject({ canvas: 2, region: box(2) })
    expect(marks(2)[0]?.[1]).toBe(true)
    expect(marks(0)[0]?.[1]).toBe(false)
    follow(2)
    expect(store.getState().place).toMatchObject({ canvas: 0, region: box(1) })
  })

  it('of one part has its own name', () => {
    const { show, marks } = open()
    show({ canvases: [1], regions: [box(1)] })
    expect(marks(1)).toEqual([['The harbour', true]])
  })

  it('without a name has that of a part without one', () => {
    const { show, marks } = open()
    show({ label: {}, canvases: [1], regions: [box(1)] })
    expect(marks(1)).toEqual([['contents.untitled {}', true]])
  })

  it('shows a part that is a whole page without a mark', () => {
    const { store, show, marks, follow } = open()
    show({ regions: [box(1), undefined] as unknown as NonNullable<OutlineEntry['regions']> })
    expect(marks(2)).toEqual([])
    follow(0)
    expect(store.getState().place).toMatchObject({ canvas: 2 })
    expect(store.getState().place.region).toBeUndefined()
  })

  it('takes the marks of the range before away, also where it has no regions', () => {
    const { store, show, marks } = open()
    show({ regions: [box(1), box(2)] })
    show({ canvases: [1], regions: [box(3)] })
    expect([marks(0), marks(2)]).toEqual([[], []])
    show({ regions: undefined })
    expect(store.getState().marks.size).toBe(0)
  })
})
