import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { isDecoded } from '../../model/pictures/pictures'
import { keepZoomOnTurns } from '../../stage/pictures/carried-view'
import { usePictures } from '../../stage/pictures/pictures-context'
import { openedRasters } from '../../stage/raster/opened-rasters'
import { Loaded } from '../../ui/Loaded'
import { objectOf } from '../../viewer/state/store'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { DeepZoom } from './deep-zoom'
import { tileFinder } from './find-tile-source'
import './image.css'

const loadNotices = () => import('./DrawnNotices').then(module => module.DrawnNotices)
const loadMap = () => import('./OverviewMap').then(module => module.OverviewMap)

/** Deep zoom over the pictures that are already on the stage, and the overview map. */
export function ImageMedium() {
  const { store, delivery } = useViewer()
  const pictures = usePictures()
  const ground = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState<DeepZoom>()
  const hasRasters = useStore(openedRasters, opened => opened.size > 0)
  const navigatorShown = useViewerState(state => state.navigatorShown)

  useEffect(() => {
    if (!ground.current) return
    keepZoomOnTurns(store, pictures)
    const deepZoom = new DeepZoom(ground.current, pictures, store, tileFinder(delivery))
    setZoom(deepZoom)
    return () => deepZoom.destroy()
  }, [store, delivery, pictures])

  const decoded = useViewerState(state => {
    const media = objectOf(state)?.canvases[state.place.canvas]?.painting[0]?.media
    return media && isDecoded(media) ? state.place.canvas : undefined
  })
  useEffect(() => {
    if (decoded === undefined) return
    const offering = import('./file-pages').then(({ offerFilePages }) => offerFilePages(store, decoded))
    return () => void offering.then(stop => stop())
  }, [store, decoded])

  return (
    <>
      <div ref={ground} className="deep-zoom" />
      {hasRasters && <Loaded load={loadNotices} />}
      {navigatorShown && zoom && <Loaded load={loadMap} props={{ zoom }} />}
    </>
  )
}
