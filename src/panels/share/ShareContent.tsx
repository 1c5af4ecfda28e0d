import { pageName } from '../../viewer/page-name'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { LinkField } from './LinkField'
import { shareLink } from './share-link'
import './share.css'

/** Links to this page and, when it is zoomed, to what is in view. */
export function ShareContent() {
  const viewer = useViewer()
  const { translate: t } = viewer
  const object = useObject()
  const order = useViewerState(state => state.order)
  const place = useViewerState(state => state.place)
  const opened = useViewerState(state => state.request?.address)
  const { canvas, rotation, region } = place
  const page = shareLink(location.href, { canvas, rotation }, opened, order)
  const view = region && shareLink(location.href, place, opened, order)
  if (page === undefined) return <p className="share">{t('share.notPossible')}</p>
  return (
    <div className="share">
      {object && <p className="share-page">{pageName(viewer, object, canvas)}</p>}
      <LinkField title="share.link" link={page} />
      {view !== undefined && <LinkField title="share.linkRegion" link={view} />}
    </div>
  )
}
