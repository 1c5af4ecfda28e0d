import { useShallow } from 'zustand/react/shallow'
import { useTranslate, useViewerState } from '../../viewer/use-viewer'
import { LinkField } from './LinkField'
import { shareLink } from './share-link'
import './share.css'

/** Links to this page and, when it is zoomed, to what is in view. */
export function ShareContent() {
  const t = useTranslate()
  const place = useViewerState(state => state.place)
  const opened = useViewerState(state => state.request?.address)
  const look = useViewerState(
    useShallow(({ layout, usualLayout, shifted }) => ({ layout, usualLayout, shifted })),
  )
  const { region, ...whole } = place
  const page = shareLink(location.href, whole, look, opened)
  const view = region && shareLink(location.href, place, look, opened)
  if (page === undefined) return <p className="share">{t('share.notPossible')}</p>
  return (
    <div className="share">
      <LinkField title="share.link" link={page} />
      {view !== undefined && <LinkField title="share.linkRegion" link={view} />}
    </div>
  )
}
