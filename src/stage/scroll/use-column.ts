import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { DigitalObject, Size } from '../../model/digital-object'
import { statedSize } from '../../viewer/state/current-opening'
import type { ViewerState, ViewerStore } from '../../viewer/state/store'
import { pageShapes, shapeOf } from '../../viewer/supplement/page-shapes'
import { useViewer } from '../../viewer/use-viewer'
import {
  type Column,
  type ColumnShape,
  columnPadding,
  offsetToRead,
  pageExtent,
  type Reading,
  readingAt,
  rowIn,
} from './column'
import type { ScrollPictures } from './scroll-pictures'

/** Milliseconds between two tellings of the current page while pages fly past. */
const TOLD_EVERY = 120

/** Parts of a column of pages. */
export interface ColumnProps {
  readonly object: DigitalObject
  readonly shape: ColumnShape
  /** CSS pixels. */
  readonly stage: Size
  readonly scroller: HTMLElement
  /** Outlives the column, so that the next one, of another width, begins at what is read. */
  readonly reading: RefObject<Reading>
  /** Holds the column's function that goes to the beginning of a page. */
  readonly goTo: RefObject<(canvas: number) => void>
  readonly pictures: ScrollPictures
}

/** The size of a page in pixels as it is stated or was learned. */
export function knownSize(state: ViewerState, object: DigitalObject, canvas: number): Size | undefined {
  const content = object.canvases[canvas]
  return state.learnedSizes.get(canvas) ?? (content && statedSize(content))
}

/** The size by which a page is laid out: its own, else the shape of its thumbnail. */
function layoutSize(state: ViewerState, object: DigitalObject, canvas: number): Size | undefined {
  return knownSize(state, object, canvas) ?? shapeOf(state, canvas)
}

/** Calls back with the canvases of which a size or a shape was learned; returns the way to stop. */
function followSizes(
  store: ViewerStore,
  object: DigitalObject,
  onLearned: (canvases: Iterable<number>) => void,
): () => void {
  const stopSizes = store.subscribe(({ learnedSizes }, before) => {
    if (learnedSizes === before.learnedSizes) return
    onLearned(
      [...learnedSizes.keys()].filter(each => learnedSizes.get(each) !== before.learnedSizes.get(each)),
    )
  })
  const stopShapes = pageShapes.subscribe(() => onLearned(object.canvases.keys()))
  return () => {
    stopSizes()
    stopShapes()
  }
}

/** Makes the canvas that is scrolled to the current one; nothing moves because of it. */
function passCanvas(store: ViewerStore, canvas: number): void {
  if (store.getState().place.canvas === canvas) return
  store.setState({ place: { canvas, rotation: 0, passed: true } })
}

/** Tells the store which page is read: at once, but not oftener than is of use while pages fly past. */
function createTelling(store: ViewerStore, reading: RefObject<Reading>) {
  let soon: ReturnType<typeof setTimeout> | undefined
  let last = Number.NEGATIVE_INFINITY
  const tell = () => {
    soon = undefined
    last = performance.now()
    passCanvas(store, reading.current.canvas)
  }
  return {
    tell() {
      const left = last + TOLD_EVERY - performance.now()
      if (left <= 0 && soon === undefined) tell()
      else soon ??= setTimeout(tell, left)
    },
    stop: () => clearTimeout(soon),
  }
}

/** The pages as long as they are known to be. */
function layColumn(state: ViewerState, object: DigitalObject, shape: ColumnShape, stage: Size) {
  const { length } = object.canvases
  const extents = object.canvases.map((_, row) =>
    pageExtent(layoutSize(state, object, rowIn(shape, length, row)), shape, stage),
  )
  const view = shape.horizontal ? stage.width : stage.height
  return { extents, upward: shape.upward, padding: columnPadding(shape), view } satisfies Column
}

/** Lengths of the pages, position of the column, and the ways to move it. */
export function useColumn({ object, shape, stage, scroller, reading, goTo, pictures }: ColumnProps) {
  const { store } = useViewer()
  const [column] = useState(() => layColumn(store.getState(), object, shape, stage))
  const virtualizer = useVirtualizer({
    count: object.canvases.length,
    getScrollElement: () => scroller,
    // Never measured: the sizes are arithmetic, and change only where `adapt` says so.
    estimateSize: row => column.extents[row] ?? 0,
    initialOffset: () => offsetToRead(column, reading.current),
    initialRect: stage,
    horizontal: shape.horizontal,
    isRtl: shape.rightToLeft,
    paddingStart: column.padding,
    paddingEnd: column.padding,
    overscan: 1,
  })

  // Pages before the current one may grow or shrink: the current one stays where it is.
  useLayoutEffect(() => {
    virtualizer.shouldAdjustScrollPositionOnItemSizeChange = page =>
      page.index < rowIn(column, column.extents.length, reading.current.canvas)
  }, [virtualizer, reading, column])

  useEffect(() => {
    goTo.current = canvas => {
      reading.current = { canvas }
      virtualizer.scrollToOffset(offsetToRead(column, reading.current))
    }
  }, [goTo, reading, virtualizer, column])

  useEffect(() => {
    const adapt = (canvas: number, size: Size) => {
      const extent = pageExtent(size, shape, stage)
      const row = rowIn(column, column.extents.length, canvas)
      if (extent === column.extents[row]) return
      column.extents[row] = extent
      virtualizer.resizeItem(row, extent)
    }
    const adaptAll = (canvases: Iterable<number>) => {
      for (const canvas of canvases) {
        const size = layoutSize(store.getState(), object, canvas)
        if (size) adapt(canvas, size)
      }
      if (reading.current.part === undefined) goTo.current(reading.current.canvas)
    }
    return followSizes(store, object, adaptAll)
  }, [store, object, shape, stage, reading, goTo, virtualizer, column])

  useEffect(
    () =>
      store.subscribe(({ place: { canvas } }, before) => {
        const isElsewhere = canvas !== before.place.canvas && canvas !== reading.current.canvas
        if (isElsewhere) goTo.current(canvas)
      }),
    [store, reading, goTo],
  )

  useEffect(() => {
    const telling = createTelling(store, reading)
    const onScroll = () => {
      const offset = virtualizer.scrollOffset ?? 0
      const stillThere = Math.abs(offset - offsetToRead(column, reading.current)) <= 2
      const isRequested = reading.current.part === undefined && stillThere
      pictures.moved(offset / column.view, isRequested)
      if (isRequested) return
      reading.current = readingAt(column, offset)
      telling.tell()
    }
    scroller.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      telling.stop()
      scroller.removeEventListener('scroll', onScroll)
    }
  }, [store, scroller, reading, pictures, virtualizer, column])

  return virtualizer
}
