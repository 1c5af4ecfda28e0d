import { X } from 'lucide-react'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { IconButton } from '../../ui/IconButton'
import { pageName } from '../../viewer/state/page-name'
import { useEscape } from '../../viewer/use-escape'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { StageMarks } from '../overlay'
import { usePictures } from '../pictures/pictures-context'

/** Smaller than this the reader has zoomed out of the page: back to reading. */
const LEFT = 0.95

function useCurrentPageName(): string {
  const viewer = useViewer()
  const object = useObject()
  const canvas = useViewerState(state => state.place.canvas)
  return object ? pageName(viewer, object, canvas) : ''
}

interface ZoomLayerProps {
  readonly close: () => void
  /** The medium that looks at the pictures from near, which the layers above give. */
  readonly zoomedPage: ReactNode
}

/** Deep zoom of the current page over the column; reading goes on below it when it is closed. */
export function ZoomLayer({ close, zoomedPage }: ZoomLayerProps) {
  const t = useTranslate()
  const pictures = usePictures()
  const name = useCurrentPageName()
  const host = useRef<HTMLDivElement>(null)
  const zoom = useViewerState(state => state.view.zoom)
  const layer = useRef<HTMLElement>(null)
  useEscape(close)
  useEffect(() => {
    if (document.activeElement === document.body) layer.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (zoom < LEFT) close()
  }, [zoom, close])
  useLayoutEffect(() => {
    const { element } = pictures
    host.current?.prepend(element)
    return () => element.remove()
  }, [pictures])
  useEffect(() => {
    pictures.element.setAttribute('role', 'img')
    pictures.element.setAttribute('aria-label', name)
  }, [pictures, name])
  return (
    <section ref={layer} className="zoom-layer" aria-label={t('zoom.in')} tabIndex={-1}>
      <div ref={host} className="zoom-ground">
        {zoomedPage}
        <StageMarks />
      </div>
      <div className="zoom-close">
        <IconButton icon={X} label={t('panel.close')} onClick={close} />
      </div>
    </section>
  )
}
