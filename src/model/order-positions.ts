import type { DigitalObject } from './digital-object'
import { sequenceOf } from './ordered-object'

/** Turns a position in an order into the delivered one; -1 where there is no canvas. */
export function deliveredPosition(object: DigitalObject, order: number, position: number): number {
  const sequence = sequenceOf(object, order)
  return sequence ? (sequence.canvases[position] ?? -1) : position
}

/** Turns a delivered position into the one in an order; `undefined` when that canvas is not in the order. */
export function positionInOrder(object: DigitalObject, order: number, delivered: number): number | undefined {
  const position = sequenceOf(object, order)?.canvases.indexOf(delivered) ?? delivered
  return position < 0 ? undefined : position
}
