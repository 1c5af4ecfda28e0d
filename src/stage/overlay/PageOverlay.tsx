import { useRef } from 'react'
import type { Size } from '../../model/digital-object'
import { marksOn } from '../../viewer/state/marks'
import { useObject, useViewerState } from '../../viewer/use-viewer'
import { MarkButtons } from './MarkButtons'
import { MarkDrawing } from './MarkDrawing'
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
  const list = useRef<HTMLUListElement>(null)
  const marks = useViewerState(state => marksOn(state.marks, canvas))
  const rightward = useObject()?.viewingDirection === 'right-to-left' ? -1 : 1
  const { stop, focused, onFocus, onBlur, onKeyDown } = useMarkFocus(list, marks, rightward)
  if (marks.length === 0) return null
  return (
    <div className="overlay overlay-page">
      <MarkDrawing {...{ marks, size, focused }} />
      <ul ref={list} className="overlay-sheet" data-uses-arrows onKeyDown={onKeyDown}>
        <MarkButtons {...{ marks, size, stop, onFocus, onBlur }} />
      </ul>
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
