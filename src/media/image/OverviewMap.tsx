import { type MouseEvent, useEffect, useRef, useSyncExternalStore } from 'react'
import type { Canvas } from '../../model/digital-object'
import { useObject, useTranslate, useViewerState } from '../../viewer/use-viewer'
import type { DeepZoom } from './deep-zoom'
import { isImage } from './page'
import { pictureCandidates } from './picture-candidates'
import { usePictures } from './pictures-context'

/** CSS pixels: the longest side of the map. */
const LONGEST = 150

function addressOf(canvas: Canvas | undefined): string | undefined {
  const painting = canvas?.painting.find(isImage)
  return painting && pictureCandidates(painting, LONGEST * 2)[0]
}

/** A small map of the opening with the part in view outlined; a click moves the view there. */
export function OverviewMap({ zoom }: { zoom: DeepZoom }) {
  const t = useTranslate()
  const object = useObject()
  const index = useViewerState(state => state.place.canvas)
  const frame = useRef<HTMLDivElement>(null)
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
      <img className="navigator-picture" src={addressOf(object?.canvases[index])} alt="" draggable={false} />
      <div ref={frame} className="navigator-frame" />
    </div>
  )
}
