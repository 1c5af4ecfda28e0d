import { useShallow } from 'zustand/react/shallow'
import { isSigned } from '../../../delivery/renewal'
import type { Rect } from '../../../model/digital-object'
import { regionPicture } from '../../../model/pictures/region-picture'
import { useDescribed } from '../../../stage/pictures/use-described'
import { isPermitted } from '../../../viewer/library/permissions'
import { sizeOf } from '../../../viewer/state/current-opening'
import { useObject, useViewerState } from '../../../viewer/use-viewer'
import { LinkField } from '../LinkField'

/** URL of the picture of a part of the page, where an image service cuts it out and readers may take it along. */
export function RegionPicture({ title, region }: { title: string; region: Rect }) {
  const object = useObject()
  const position = useViewerState(state => state.place.canvas)
  const size = useViewerState(useShallow(state => sizeOf(state, position)))
  const isFree = useViewerState(state => isPermitted(state, 'download'))
  const canvas = object?.canvases[position]
  const [first, ...others] = canvas?.painting ?? []
  const { media } = useDescribed(first?.media)
  if (!isFree || !first || !media || !size) return null
  const url = regionPicture({ painting: [{ ...first, media }, ...others] }, region, size)
  return url && !isSigned(url) ? <LinkField title={title} link={url} /> : null
}
