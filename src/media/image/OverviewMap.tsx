import { type MouseEvent, useEffect, useRef, useSyncExternalStore } from 'react'
import { CanvasPicture } from '../../stage/pictures/CanvasPicture'
import { placedPaintings } from '../../stage/pictures/current-canvas'
import { usePictures } from '../../stage/pictures/pictures-context'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import type { DeepZoom } from './deep-zoom'

/** CSS pixels: the longest side of the map. */
const LONGEST = 150

/** A small map of the opening with the part in view outlined; a click moves the view there. */
export function OverviewMap({ zoom }: { zoom: DeepZoom }) {
  const t = useTranslate()
  const { store } = useViewer()
  const frame = useRef<HTMLDivElement>(null)
  useViewerState(state => state.layers)
  const pictures = usePictures()
  const opening = useSyncExternalStore(
    listener => pictures.onShown(listener),
    () => pictures.shown(),
  )?.opening
  const height = opening?.height ?? 1
  const unit = LONGEST / Math.max(1, height)

  useEffect(() => {
    const outline = () => {
      const view = zoom.inView()
      if (!view || !frame.current) return
      const { style } = frame.current
      style.left = `${view.x * unit}px`
      style.top = `${view.y * unit}px`
      style.width = `${view.width * unit}px`
      style.height = `${view.height * unit}px`
    }
    outline()
    return zoom.onMove(outline)
  }, [zoom, unit])

  const move = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    zoom.centerOn((event.clientX - box.left) / unit, (event.clientY - box.top) / unit)
  }

  return (
    // The keys and the buttons move the view as well; the map adds nothing that only a pointer can do.
    <div
      className="navigator"
      title={t('navigator.hint')}
      aria-hidden="true"
      onClick={move}
      style={{ width: unit, height: height * unit }}
    >
      {opening &&
        placedPaintings(store, opening).map(({ painting: { target: _, ...painting }, bounds, key }) => (
          <span
            key={key}
            className="navigator-picture"
            style={{
              left: bounds.x * unit,
              top: bounds.y * unit,
              width: bounds.width * unit,
              height: bounds.height * unit,
            }}
          >
            <CanvasPicture
              paintings={[painting]}
              canvas={bounds}
              width={Math.ceil(LONGEST * 2 * bounds.width)}
            />
          </span>
        ))}
      <div ref={frame} className="navigator-frame" />
    </div>
  )
}
