import type { DigitalObject } from '../../model/digital-object'
import type { Layout } from '../../model/openings'
import { inOrder, orderOf, positionIn } from '../../model/ordered-object'
import { readLook, readPlace } from '../url/place'
import { objectOf, type ViewerState, type ViewerStore } from './store'

/** What a page's address says of an object: its order, the place in it, and how the pages are laid out. */
export function openAt(
  href: string,
  object: DigitalObject,
  usualLayout: Layout,
): Pick<ViewerState, 'loading' | 'place' | 'order' | 'layout' | 'usualLayout' | 'shifted'> {
  const look = readLook(href, usualLayout)
  const ordered = inOrder(object, look.order)
  return {
    loading: { status: 'ready', object: ordered },
    place: readPlace(href, ordered),
    ...look,
    order: orderOf(ordered),
  }
}

function moved<T>(of: ReadonlyMap<number, T>, from: DigitalObject, to: DigitalObject): Map<number, T> {
  return new Map(
    [...of].flatMap(([canvas, value]) => {
      const position = positionIn(from, canvas, to)
      return position === undefined ? [] : [[position, value] as const]
    }),
  )
}

/**
 * Puts the pages into one of the object's orders (counted from 1; 0 as delivered). The page stays; one that is
 * not in the order gives way to the first.
 */
export function setOrder(store: ViewerStore, order: number): void {
  const state = store.getState()
  const from = objectOf(state)
  if (!from || order === state.order) return
  const to = inOrder(from, order)
  store.setState({
    order: orderOf(to),
    loading: { status: 'ready', object: to },
    place: { canvas: positionIn(from, state.place.canvas, to) ?? 0, rotation: 0 },
    learnedSizes: moved(state.learnedSizes, from, to),
    pageFailures: moved(state.pageFailures, from, to),
    layerFailures: new Map(),
  })
}
