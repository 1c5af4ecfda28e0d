// Other orders of an object's pages. "Delivered" positions count the canvases as the document has them; everything
// that counts, turns and lays out pages works on the object in the current order unchanged.

import type { DigitalObject, Sequence, StructureNode } from './digital-object'
import { withParts } from './with-parts'

/** Tells whether an order is that in which the object was delivered. */
export function isDeliveredOrder({ canvases }: Sequence, object: DigitalObject): boolean {
  return (
    canvases.length === object.canvases.length && canvases.every((canvas, position) => canvas === position)
  )
}

/** The sequence of an order (counted from 1); `undefined` for the order of delivery and one that there is not. */
export function sequenceOf(object: DigitalObject, order: number): Sequence | undefined {
  const sequence = order > 0 ? object.sequences?.[order - 1] : undefined
  return sequence && !isDeliveredOrder(sequence, object) ? sequence : undefined
}

/** The order itself when the object has it; 0, the order of delivery, otherwise. */
export function existingOrder(object: DigitalObject, order: number): number {
  return sequenceOf(object, order) ? order : 0
}

function reordered(node: StructureNode, positions: ReadonlyMap<number, number>): StructureNode {
  return {
    ...node,
    canvases: node.canvases.flatMap(canvas => positions.get(canvas) ?? []),
    children: node.children.map(child => reordered(child, positions)),
  }
}

/**
 * The object with its canvases in one of its orders: contents and `start` lead to the same pages, `sequences` keep
 * delivered positions. The object itself in the order of delivery. Presentation 3, behavior `sequence`.
 */
export function inOrder(object: DigitalObject, order: number): DigitalObject {
  const sequence = sequenceOf(object, order)
  if (!sequence) return object
  const positions = new Map(sequence.canvases.map((canvas, position) => [canvas, position]))
  const { start } = object
  const first = start && positions.get(start.canvas)
  let structures: readonly StructureNode[] | undefined
  return withParts(object, {
    canvases: sequence.canvases.flatMap(canvas => object.canvases[canvas] ?? []),
    get structures() {
      structures ??= object.structures.map(node => reordered(node, positions))
      return structures
    },
    start: start && first !== undefined ? { ...start, canvas: first } : undefined,
  })
}
