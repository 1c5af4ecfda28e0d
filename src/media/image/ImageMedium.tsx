import { useEffect, useRef, useState } from 'react'
import { usePictures } from '../../stage/pictures/pictures-context'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { DeepZoom } from './deep-zoom'
import { tileFinder } from './find-tile-source'
import { OverviewMap } from './OverviewMap'
import './image.css'

/** Deep zoom over the pictures that are already on the stage, and the overview map. */
export function ImageMedium() {
  const { store, delivery, queryClient } = useViewer()
  const pictures = usePictures()
  const ground = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState<DeepZoom>()
  const navigatorShown = useViewerState(state => state.navigatorShown)

  useEffect(() => {
    if (!ground.current) return
    const deepZoom = new DeepZoom(ground.current, pictures, store, tileFinder(delivery, queryClient))
    setZoom(deepZoom)
    return () => deepZoom.destroy()
  }, [store, delivery, queryClient, pictures])

  return (
    <>
      <div ref={ground} className="deep-zoom" />
      {navigatorShown && zoom && <OverviewMap zoom={zoom} />}
    </>
  )
}
