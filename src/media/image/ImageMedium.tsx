import { useEffect, useRef, useState } from 'react'
import type { Painting } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import { usePictures } from '../../stage/pictures/pictures-context'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { DeepZoom } from './deep-zoom'
import { fetchImageInfo } from './image-info'
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
    const findInfo = async ({ media: { imageService } }: Painting) => {
      if (!imageService) return undefined
      // A failure is thrown, so that only what was found is kept; the next page or zoom asks again.
      const queryFn = async () => {
        const info = await fetchImageInfo(imageService, delivery)
        if (isFailure(info)) throw info
        return info
      }
      const queryKey = ['image-info', imageService.id]
      return queryClient
        .fetchQuery({ queryKey, queryFn, staleTime: Number.POSITIVE_INFINITY })
        .catch(() => undefined)
    }
    const made = new DeepZoom(ground.current, pictures, store, findInfo)
    setZoom(made)
    return () => made.destroy()
  }, [store, delivery, queryClient, pictures])

  return (
    <>
      <div ref={ground} className="deep-zoom" />
      {navigatorShown && zoom && <OverviewMap zoom={zoom} />}
    </>
  )
}
