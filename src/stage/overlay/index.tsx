import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Size } from '../../model/digital-object'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { Loaded } from '../../ui/Loaded'
import { sizeOf } from '../../viewer/state/current-opening'
import type { ViewerState } from '../../viewer/state/store'
import { useViewerState } from '../../viewer/use-viewer'

// The overlay comes in when there is a first mark to draw.
const loadStageOverlay = () => import('./StageOverlay').then(each => each.StageOverlay)
const loadPageOverlay = () => import('./PageOverlay').then(each => each.PageOverlay)
const loadThumbnailOverlay = () => import('./PageOverlay').then(each => each.ThumbnailOverlay)

const hasMarks = ({ marks }: ViewerState) => marks.size > 0

/** Without its marks a page is still read; they are tried again when there are others. */
function Unessential({ children }: { children: ReactNode }) {
  const marks = useViewerState(state => state.marks)
  return (
    <ErrorBoundary subject={marks} fallback={() => null}>
      {children}
    </ErrorBoundary>
  )
}

/** Marks over the opening on the stage. */
export function StageMarks() {
  return useViewerState(hasMarks) ? (
    <Unessential>
      <Loaded load={loadStageOverlay} />
    </Unessential>
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
    <Unessential>
      <Loaded load={loadPageOverlay} props={{ canvas, size }} />
    </Unessential>
  ) : null
}

/** Marks over a small picture of a page. */
export function ThumbnailMarks({ canvas }: { canvas: number }) {
  const size = useMarkedSize(canvas)
  return size ? (
    <Unessential>
      <Loaded load={loadThumbnailOverlay} props={{ canvas, size }} />
    </Unessential>
  ) : null
}
