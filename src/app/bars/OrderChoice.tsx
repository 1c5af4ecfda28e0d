import { useId } from 'react'
import { localizedLine } from '../../model/language-map'
import { isDeliveredOrder } from '../../model/ordered-object'
import { setOrder } from '../../viewer/state/orders'
import { deliveredOf } from '../../viewer/state/shown-object'
import { useViewer, useViewerState } from '../../viewer/use-viewer'

/** The orders in which the pages may be read, where there are several; the page stays when another is chosen. */
export function OrderChoice() {
  const { store, translate: t, languages } = useViewer()
  const object = useViewerState(deliveredOf)
  const order = useViewerState(state => state.order)
  const group = useId()
  if (!object) return null
  const sequences = object.sequences ?? []
  if (sequences.length === 0) return null
  const named = sequences.map((sequence, index) => ({
    order: isDeliveredOrder(sequence, object) ? 0 : index + 1,
    name: localizedLine(sequence.label, languages) || t('order.number', { number: index + 1 }),
  }))
  const orders = named.some(each => each.order === 0)
    ? named
    : [{ order: 0, name: t('order.delivered') }, ...named]
  return (
    <fieldset className="order-choice">
      <legend>{t('order.title')}</legend>
      {orders.map(each => (
        <label key={each.order}>
          <input
            type="radio"
            name={group}
            checked={order === each.order}
            onChange={() => setOrder(store, each.order)}
          />
          <span dir="auto">{each.name}</span>
        </label>
      ))}
    </fieldset>
  )
}
