import type { DigitalObject } from '../../model/digital-object'
import { inOrder } from '../../model/ordered-object'
import type { ObjectPart } from './object-part'

type Basis = Pick<ObjectPart, 'order' | 'overrides'> & { readonly delivered: DigitalObject }

let last: { readonly basis: Basis; readonly object: DigitalObject } | undefined

/** The object as its document has it; `undefined` while none is open. */
export function deliveredOf({ loading }: Pick<ObjectPart, 'loading'>): DigitalObject | undefined {
  return loading.status === 'ready' ? loading.object : undefined
}

/**
 * The object as it is shown: the delivered one with the overrides, in the current order; `undefined` while none is
 * open. Made again only when one of the three has changed, whatever else changes in the state.
 */
export function objectOf(
  state: Pick<ObjectPart, 'loading' | 'order' | 'overrides'>,
): DigitalObject | undefined {
  const delivered = deliveredOf(state)
  const { order, overrides } = state
  if (!delivered || (order === 0 && !overrides)) return delivered
  const { basis } = last ?? {}
  if (last && basis?.delivered === delivered && basis.order === order && basis.overrides === overrides)
    return last.object
  last = {
    basis: { delivered, order, overrides },
    object: inOrder(overrides?.applyTo(delivered) ?? delivered, order),
  }
  return last.object
}
