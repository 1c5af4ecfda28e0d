import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DigitalObject } from './digital-object'
import { deliveredPosition, positionInOrder } from './order-positions'
import { existingOrder, inOrder } from './ordered-object'

const canvas = (id: number) => ({
  id: `c${id}`,
  behaviors: [],
  painting: [],
  metadata: [],
  rights: [],
  renderings: [],
})
const objectOf = (count: number, ...orders: number[][]): DigitalObject => ({
  id: 'https://x.example/m',
  metadata: [],
  rights: [],
  providers: [],
  homepages: [],
  renderings: [],
  seeAlso: [],
  viewingDirection: 'left-to-right',
  behaviors: ['paged'],
  canvases: Array.from({ length: count }, (_, index) => canvas(index)),
  structures: [
    {
      id: 'r',
      behaviors: [],
      canvases: [0, 1],
      children: [{ id: 's', behaviors: [], canvases: [2], children: [] }],
    },
  ],
  sequences: orders.map(canvases => ({ canvases })),
  start: { canvas: 2, time: 3 },
})
const ids = (object: DigitalObject) => object.canvases.map(({ id }) => id).join(' ')

describe('an object in another order', () => {
  const object = objectOf(4, [3, 2, 0], [0, 1, 2, 3])

  it('has the pages of that order; its contents and its start lead to the same pages', () => {
    const bound = inOrder(object, 1)
    expect(ids(bound)).toBe('c3 c2 c0')
    expect(bound.structures[0]?.canvases).toEqual([2])
    expect(bound.structures[0]?.children[0]?.canvases).toEqual([1])
    expect(bound.start).toEqual({ canvas: 1, time: 3 })
    expect(bound).toMatchObject({ id: object.id, behaviors: ['paged'] })
  })

  it('is the object itself in the order of delivery, and where there is no such order', () => {
    for (const order of [0, 2, 3, -1]) {
      expect(inOrder(object, order)).toBe(object)
      expect(existingOrder(object, order)).toBe(0)
    }
    expect(existingOrder(object, 1)).toBe(1)
    expect(inOrder({ ...object, sequences: [] }, 1).canvases).toHaveLength(4)
  })

  it('does not read the contents before they are asked for', () => {
    let read = false
    const lazy: DigitalObject = {
      ...objectOf(3, [2, 1]),
      get structures() {
        read = true
        return []
      },
    }
    const bound = inOrder(lazy, 1)
    expect(read).toBe(false)
    expect(bound.structures).toEqual([])
    expect(read).toBe(true)
  })

  it('has every page of the order once, and finds each again as delivered', () => {
    const orders = fc
      .integer({ min: 1, max: 30 })
      .chain(count =>
        fc.tuple(fc.constant(count), fc.shuffledSubarray([...Array(count).keys()], { minLength: 1 })),
      )
    fc.assert(
      fc.property(orders, ([count, order]) => {
        const delivered = objectOf(count, order)
        const view = inOrder(delivered, 1)
        expect(view.canvases.map(({ id }) => id)).toEqual(order.map(position => `c${position}`))
        const positions = view.canvases.map((_, position) => deliveredPosition(delivered, 1, position))
        expect(positions).toEqual(order)
        expect(positions.map(each => positionInOrder(delivered, 1, each))).toEqual([...order.keys()])
      }),
    )
  })
})
