import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Size } from '../../../model/digital-object'
import type { Point } from '../../../model/mark'
import { unproject } from '../../../stage/overlay/projection'
import { useProjection, useSheets } from '../../../stage/overlay/sheets'
import { usePictures } from '../../../stage/pictures/pictures-context'
import { useViewer } from '../../../viewer/use-viewer'
import { boxBetween, type Draft, isDrawn, pointOnFilm } from './draft'

/** Canvas units across the canvas: a smaller box is a slip of the pointer. */
const SLIP = 1 / 200

interface Drawing {
  /** Position of the canvas that is drawn on. */
  readonly canvas: number
  /** Canvas units. */
  readonly size: Size | undefined
  readonly draft: Draft
  readonly onDraw: (draft: Draft) => void
  /** An element of the form, for as long as which the pointer draws. */
  readonly form: RefObject<HTMLElement | null>
}

/** Lets the pointer draw on a page instead of moving the view: boxes by dragging, points and corners by clicks. */
export function useDrawing({ canvas, size, draft, onDraw, form }: Drawing): void {
  const { store } = useViewer()
  const pictures = usePictures()
  const sheets = useSheets()
  const matrixOf = useProjection(form, sheets, sheets)
  // The listeners stay while the draft changes under them: a drag is one movement.
  const latest = useRef(draft)
  useLayoutEffect(() => {
    latest.current = draft
  })
  const { kind } = draft
  useEffect(() => {
    const { element } = pictures
    const { playback } = store.getState()
    const screen = playback?.screen?.()
    const host = playback ? screen : element.parentElement
    if (!host || !size || !isDrawn(kind)) return
    const pointAt = ({ clientX, clientY }: PointerEvent): Point | undefined => {
      if (screen) return pointOnFilm(screen.getBoundingClientRect(), size, { x: clientX, y: clientY })
      const matrix = matrixOf(canvas)
      const { left, top } = element.getBoundingClientRect()
      return matrix && unproject(matrix, { x: clientX - left, y: clientY - top })
    }
    let start: Point | undefined
    const onDown = (event: PointerEvent) => {
      if (!event.isPrimary || event.button !== 0) return
      if (!screen && event.target instanceof Element && event.target.closest('button, a, .navigator')) return
      start = pointAt(event)
      if (!start) return
      event.stopPropagation()
      event.preventDefault()
      const box = { ...start, width: 0, height: 0 }
      if (kind === 'point') onDraw({ ...latest.current, box })
      if (kind === 'polygon') onDraw({ ...latest.current, box, corners: [...latest.current.corners, start] })
    }
    const onMove = (event: PointerEvent) => {
      const at = start && pointAt(event)
      if (!start || !at || kind === 'point' || kind === 'polygon') return
      event.stopPropagation()
      const box = boxBetween(start, at, size)
      if (Math.max(box.width, box.height) > size.width * SLIP) onDraw({ ...latest.current, box })
    }
    const onUp = (event: PointerEvent) => {
      if (start) event.stopPropagation()
      start = undefined
    }
    // A click on a film would play it, and one on a mark choose that.
    const onClick = (event: Event) => screen && event.stopPropagation()
    const options = { capture: true }
    host.addEventListener('click', onClick, options)
    host.addEventListener('dblclick', onClick, options)
    host.addEventListener('pointerdown', onDown, options)
    window.addEventListener('pointermove', onMove, options)
    window.addEventListener('pointerup', onUp, options)
    host.toggleAttribute('data-over-mark', true)
    return () => {
      host.removeEventListener('click', onClick, options)
      host.removeEventListener('dblclick', onClick, options)
      host.removeEventListener('pointerdown', onDown, options)
      window.removeEventListener('pointermove', onMove, options)
      window.removeEventListener('pointerup', onUp, options)
      host.removeAttribute('data-over-mark')
    }
  }, [store, pictures, matrixOf, canvas, size, kind, onDraw])
}
