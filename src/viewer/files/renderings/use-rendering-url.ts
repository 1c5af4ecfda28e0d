import { isSigned } from '../../../delivery/renewal'
import type { Link } from '../../../model/digital-object'
import { renderingLink } from '../../url/rendering-link'
import { useViewer, useViewerState } from '../../use-viewer'

/** Finds the URL by which the viewer itself opens a rendering; `undefined` where no medium shows it or no link may name its object. */
export function useRenderingUrl(): (link: Link) => string | undefined {
  const { canShow } = useViewer()
  const opened = useViewerState(state => state.request?.url)
  return link =>
    opened !== undefined && !isSigned(opened) && canShow(link)
      ? renderingLink(location.href, opened, link.url)
      : undefined
}
