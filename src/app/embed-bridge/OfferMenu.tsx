import { Layers } from 'lucide-react'
import { useTranslate, useViewerState } from '../../viewer/use-viewer'
import './offer-menu.css'

/** Other objects that the host page can open in place of this one. */
export function OfferMenu() {
  const t = useTranslate()
  const offers = useViewerState(state => state.offers)
  if (!offers || offers.list.length < 2) return null
  return (
    <span className="offer-menu">
      <Layers size={20} aria-hidden />
      <select
        aria-label={t('embed.switch')}
        value={offers.list.findIndex(({ current }) => current)}
        onChange={event => offers.choose(Number(event.target.value))}
      >
        {offers.list.map(({ label }, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <option key={position} value={position}>
            {label}
          </option>
        ))}
      </select>
    </span>
  )
}
