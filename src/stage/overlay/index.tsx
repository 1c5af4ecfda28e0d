import { lazy, Suspense } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Size } from '../../model/digital-object'
import { sizeOf } from '../../viewer/state/current-opening'
import type { ViewerState } from '../../viewer/state/store'
import { useViewerState } from '../../viewer/use-viewer'

// The overlay comes in when there is a first mark to draw.
const StageOverlay = lazy(() => import('./StageOverlay').then(each => ({ default: each.StageOverlay })))
const PageOverlay = lazy(() => import('./PageOverlay').then(each => ({ default: each.PageOverlay })))
const ThumbnailOverlay = lazy(() =>
  import('./PageOverlay').then(each => ({ default: each.ThumbnailOverlay })),
)

const hasMarks = ({ marks }: ViewerState) => marks.size > 0

/** Marks over the opening on the stage. */
export function StageMarks() {
  return useViewerState(hasMarks) ? (
    <Suspense fallback={null}>
      <StageOverlay />
    </Suspense>
  ) : null
}

/** The size of a canvas that may have marks; `undefined` while nothing can be drawn on it. */
function useMarkedSize(canvas: number): Size | undefined {
  return useViewerState(useShallow(state => (hasMarks(state) ? sizeOf(state, canvas) : undefined)))
}

/** Marks over a page of a column. */
export function PageMarks({ canvas }: { canvas: number }) {
  const size = useMarkedSize(canvas)
  return size ? (
    <Suspense fallback={null}>
      <PageOverlay canvas={canvas} size={size} />
    </Suspense>
  ) : null
}

/** Marks over a small picture of a page. */
export function ThumbnailMarks({ canvas }: { canvas: number }) {
  const size = useMarkedSize(canvas)
  return size ? (
    <Suspense fallback={null}>
      <ThumbnailOverlay canvas={canvas} size={size} />
    </Suspense>
  ) : null
}
