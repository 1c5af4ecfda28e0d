import { type CSSProperties, type MouseEvent, useEffect, useRef, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Media, Rect } from '../../model/digital-object'
import type { Opening } from '../../model/openings'
import { isDecoded } from '../../model/pictures/pictures'
import { CanvasPicture } from '../../stage/pictures/CanvasPicture'
import { placedPaintings } from '../../stage/pictures/current-canvas'
import { drawStagePage } from '../../stage/pictures/draw-stage-page'
import { isComplete, pagesOnStage } from '../../stage/pictures/pages-on-stage'
import { usePictures } from '../../stage/pictures/pictures-context'
import { findRaster, type OpenedRasters, openedRasters } from '../../stage/raster/opened-rasters'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import type { DeepZoom } from './deep-zoom'

/** CSS pixels: the longest side of the map. */
const LONGEST = 150

/** Tells whether a decoder draws a picture, rather than the browser or an image service. */
const isDrawnHere = (media: Media, opened: OpenedRasters) =>
  !media.imageService && (isDecoded(media) || findRaster(media.url, opened) !== undefined)

interface StageCopyProps {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** Device pixels. */
  readonly width: number
  readonly height: number
}

/** A page of which a decoder drew a picture, copied from the stage: no element could show its file. */
function StageCopy({ canvas, width, height }: StageCopyProps) {
  const pictures = usePictures()
  const copy = useRef<HTMLCanvasElement>(null)
  const waiting = useViewerState(state => state.pageWaiting)
  useEffect(() => {
    const page = pagesOnStage(pictures).find(each => each.canvas === canvas)
    const context = copy.current?.getContext('2d')
    if (waiting || !page || !isComplete(page) || !context) return
    context.clearRect(0, 0, width, height)
    drawStagePage(context, page, { width, height })
  }, [pictures, canvas, width, height, waiting])
  return <canvas ref={copy} className="navigator-copy" width={width} height={height} />
}

const boxStyle = ({ x, y, width, height }: Rect, unit: number): CSSProperties => ({
  left: x * unit,
  top: y * unit,
  width: width * unit,
  height: height * unit,
})

interface OpeningInSmallProps {
  readonly opening: Opening
  /** CSS pixels across the opening. */
  readonly unit: number
}

/** The pages of an opening: copied from the stage where a decoder drew a picture of them, else from small pictures. */
function OpeningInSmall({ opening, unit }: OpeningInSmallProps) {
  const { store } = useViewer()
  const opened = useStore(openedRasters)
  useViewerState(state => state.layers)
  const placed = placedPaintings(store, opening)
  const copied = new Set(
    placed.filter(({ painting }) => isDrawnHere(painting.media, opened)).map(({ canvas }) => canvas),
  )
  return (
    <>
      {opening.placed.map(
        ({ canvas, bounds }) =>
          copied.has(canvas) && (
            <span key={canvas} className="navigator-picture" style={boxStyle(bounds, unit)}>
              <StageCopy
                canvas={canvas}
                width={Math.ceil(2 * unit * bounds.width)}
                height={Math.ceil(2 * unit * bounds.height)}
              />
            </span>
          ),
      )}
      {placed.map(
        ({ painting: { target: _, ...painting }, bounds, key, canvas }) =>
          !copied.has(canvas) && (
            <span key={key} className="navigator-picture" style={boxStyle(bounds, unit)}>
              <CanvasPicture
                paintings={[painting]}
                canvas={bounds}
                width={Math.ceil(LONGEST * 2 * bounds.width)}
              />
            </span>
          ),
      )}
    </>
  )
}

/** A small map of the opening with the part in view outlined; a click moves the view there. */
export function OverviewMap({ zoom }: { zoom: DeepZoom }) {
  const { store, translate: t } = useViewer()
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
    const across = store.getState().adjustments.mirrored
      ? box.right - event.clientX
      : event.clientX - box.left
    zoom.centerOn(across / unit, (event.clientY - box.top) / unit)
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
      {opening && <OpeningInSmall opening={opening} unit={unit} />}
      <div ref={frame} className="navigator-frame" />
    </div>
  )
}
