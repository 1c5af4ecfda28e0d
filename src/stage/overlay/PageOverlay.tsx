import { useRef } from 'react'
import type { Size } from '../../model/digital-object'
import { marksOn } from '../../viewer/state/marks'
import { useObject, useViewerState } from '../../viewer/use-viewer'
import { MarkDrawing } from './MarkDrawing'
import { MarkList } from './MarkList'
import { useMarkFocus } from './use-mark-focus'
import './overlay.css'

interface PageOverlayProps {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** Canvas units. */
  readonly size: Size
}

/** Marks over a page of a column, which the browser scrolls to when they get the focus. */
export function PageOverlay({ canvas, size }: PageOverlayProps) {
  const overlay = useRef<HTMLDivElement>(null)
  const marks = useViewerState(state => marksOn(state.marks, canvas))
  const rightward = useObject()?.viewingDirection === 'right-to-left' ? -1 : 1
  const { stop, focused, onFocus, onBlur, onKeyDown } = useMarkFocus(overlay, marks, rightward)
  if (marks.length === 0) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <div ref={overlay} className="overlay overlay-page" data-uses-arrows onKeyDown={onKeyDown}>
      <MarkDrawing {...{ marks, size, focused }} />
      <MarkList {...{ canvas, marks, size, stop, onFocus, onBlur }} name={undefined} />
    </div>
  )
}

/** Marks over a small picture: seen only. */
export function ThumbnailOverlay({ canvas, size }: PageOverlayProps) {
  const marks = useViewerState(state => marksOn(state.marks, canvas))
  return marks.length === 0 ? null : (
    <span className="overlay">
      <MarkDrawing marks={marks} size={size} contained />
    </span>
  )
}
