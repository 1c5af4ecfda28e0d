import { useShallow } from 'zustand/react/shallow'
import { isSigned } from '../../../delivery/renewal'
import { regionPicture } from '../../../model/pictures/region-picture'
import { useDescribed } from '../../../stage/pictures/use-described'
import { isPermitted } from '../../../viewer/library/permissions'
import { sizeOf } from '../../../viewer/state/current-opening'
import { useObject, useViewerState } from '../../../viewer/use-viewer'

/**
 * URL of the picture of what is in view of the page; `undefined` where all of it is, where no image service cuts it out, and
 * where readers may not take it along. Fetches nothing unless the region is cited.
 */
export function useRegionPicture(isCited: boolean): string | undefined {
  const object = useObject()
  const position = useViewerState(state => state.place.canvas)
  const region = useViewerState(state => state.place.region)
  const size = useViewerState(useShallow(state => sizeOf(state, position)))
  const isNeeded = useViewerState(state => isCited && isPermitted(state, 'download')) && region !== undefined
  const canvas = object?.canvases[position]
  const [first, ...others] = canvas?.painting ?? []
  const { media } = useDescribed(isNeeded ? first?.media : undefined)
  if (!region || !first || !media || !size) return undefined
  const url = regionPicture({ painting: [{ ...first, media }, ...others] }, region, size)
  return url && !isSigned(url) ? url : undefined
}
