// Another order of the pages as an object of its own: everything that counts, turns and lays out pages works on
// it unchanged. It knows nothing of readers and links.

import type { DigitalObject, Sequence, StructureNode } from './digital-object'

/** What an object in another order was made of. */
const delivered = new WeakMap<DigitalObject, { readonly object: DigitalObject; readonly order: number }>()

/** The object as it was delivered, whatever the order it is shown in. */
export function asDelivered(object: DigitalObject): DigitalObject {
  return delivered.get(object)?.object ?? object
}

/** Which of the object's `sequences` it is in, counted from 1; 0 as it was delivered. */
export function orderOf(object: DigitalObject): number {
  return delivered.get(object)?.order ?? 0
}

/** Whether an order is that in which the object was delivered. */
export function isDeliveredOrder({ canvases }: Sequence, object: DigitalObject): boolean {
  return (
    canvases.length === object.canvases.length && canvases.every((canvas, position) => canvas === position)
  )
}

/** Positions as delivered → positions in an order. */
function positionsIn({ canvases }: Sequence): ReadonlyMap<number, number> {
  return new Map(canvases.map((canvas, position) => [canvas, position]))
}

function reordered(node: StructureNode, positions: ReadonlyMap<number, number>): StructureNode {
  return {
    ...node,
    canvases: node.canvases.flatMap(canvas => positions.get(canvas) ?? []),
    children: node.children.map(child => reordered(child, positions)),
  }
}

/**
 * The object with its canvases in one of its orders (counted from 1): contents and `start` lead to the same
 * pages. As delivered (0), or when there is no such order: the object itself. Presentation 3, behavior `sequence`.
 */
export function inOrder(object: DigitalObject, order: number): DigitalObject {
  const original = asDelivered(object)
  const sequence = order > 0 ? original.sequences?.[order - 1] : undefined
  if (!sequence || isDeliveredOrder(sequence, original)) return original
  const positions = positionsIn(sequence)
  const { start } = original
  const first = start && positions.get(start.canvas)
  let structures: readonly StructureNode[] | undefined
  const view: DigitalObject = {
    ...withoutLazyParts(original),
    canvases: sequence.canvases.flatMap(canvas => original.canvases[canvas] ?? []),
    get structures() {
      structures ??= original.structures.map(node => reordered(node, positions))
      return structures
    },
    ...(start && first !== undefined && { start: { ...start, canvas: first } }),
  }
  delivered.set(view, { object: original, order })
  return view
}

/** Spreading the object itself would read its whole table of contents. */
function withoutLazyParts(object: DigitalObject): Omit<DigitalObject, 'structures' | 'sequences' | 'start'> {
  const lazy = new Set(['structures', 'sequences', 'start'])
  const entries = Object.keys(object).filter(key => !lazy.has(key))
  return Object.fromEntries(
    entries.map(key => [key, object[key as keyof DigitalObject]]),
  ) as unknown as DigitalObject
}

/** Where a position of one view of an object is in another; `undefined` when that page is not in it. */
export function positionIn(from: DigitalObject, canvas: number, to: DigitalObject): number | undefined {
  const page = from.canvases[canvas]
  const found = page ? to.canvases.indexOf(page) : -1
  return found < 0 ? undefined : found
}
