import { useQuery } from '@tanstack/react-query'
import type { Size } from '../../model/digital-object'
import type { PhysicalScale } from '../../model/pictures/physical-scale'
import { sizeOf } from '../../viewer/state/current-opening'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { findScale } from './find-scale'

/** The scale of the current page: `undefined` while it is looked for, `null` when nobody states it. */
export function useScale(): { readonly scale: PhysicalScale | null | undefined; readonly size?: Size } {
  const { store, delivery, queryClient } = useViewer()
  const object = useObject()
  const canvas = useViewerState(state => state.place.canvas)
  const width = useViewerState(state => sizeOf(state, canvas)?.width)
  const height = useViewerState(state => sizeOf(state, canvas)?.height)
  const size = width && height ? { width, height } : undefined
  const { data, isError } = useQuery(
    {
      queryKey: ['scale', object?.id, object?.canvases[canvas]?.id, canvas, width],
      queryFn: ({ signal }) => (size ? findScale({ store, delivery }, canvas, size, signal) : null),
      enabled: size !== undefined,
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    },
    queryClient,
  )
  return { scale: isError ? null : data, ...(size && { size }) }
}
