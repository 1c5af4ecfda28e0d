import { paintingKey } from '../../model/layers'
import { deliveredPosition, positionInOrder } from '../../model/order-positions'
import { existingOrder } from '../../model/ordered-object'
import { deliveredOf } from './shown-object'
import type { ViewerStore } from './store'

/**
 * Puts the pages into one of the object's orders (counted from 1; 0 as delivered). The page stays; one that is
 * not in the order gives way to the first.
 */
export function setOrder(store: ViewerStore, requestedOrder: number): void {
  const state = store.getState()
  const object = deliveredOf(state)
  const order = object && existingOrder(object, requestedOrder)
  if (!object || order === undefined || order === state.order) return
  const moved = (canvas: number) =>
    positionInOrder(object, order, deliveredPosition(object, state.order, canvas))
  const movedKeys = <Value>(map: ReadonlyMap<number, Value>) =>
    new Map(
      [...map].flatMap(([canvas, value]) => {
        const position = moved(canvas)
        return position === undefined ? [] : [[position, value] as const]
      }),
    )
  const hidden = [...state.layers.hidden].flatMap(key => {
    const [canvas = 0, painting = 0] = key.split('/').map(Number)
    const position = moved(canvas)
    return position === undefined ? [] : [paintingKey(position, painting)]
  })
  const marks = [...state.marks].map(([provider, layer]) => {
    const own = layer.marks.flatMap(mark => {
      const canvas = moved(mark.canvas)
      return canvas === undefined ? [] : [{ ...mark, canvas }]
    })
    return [provider, { ...layer, marks: own }] as const
  })
  const { lastPlace } = state
  const last = lastPlace && moved(lastPlace.canvas)
  store.setState({
    order,
    lastPlace: lastPlace && last !== undefined ? { ...lastPlace, canvas: last } : undefined,
    place: { canvas: moved(state.place.canvas) ?? 0, rotation: 0 },
    learnedSizes: movedKeys(state.learnedSizes),
    pageFailures: movedKeys(state.pageFailures),
    layers: { ...state.layers, hidden: new Set(hidden) },
    layerFailures: new Map(),
    marks: new Map(marks),
  })
}
