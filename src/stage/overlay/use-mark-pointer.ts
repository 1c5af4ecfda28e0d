import { type RefObject, useEffect } from 'react'
import type { Point } from '../../model/mark'
import type { PlacedMark } from '../../viewer/state/marks'

/** CSS pixels that a pointer moves at most in a click. */
const SLIP = 6

/** The mark at a point of the overlay, in CSS pixels from its top left corner. */
export type FindMark = (at: Point) => PlacedMark | undefined

/**
 * Activates marks by click and tap. The overlay lets every pointer through to what pans and zooms below it; a press
 * that activates a mark is marked as handled (`defaultPrevented`), so that it turns no page.
 */
export function useMarkPointer(overlay: RefObject<HTMLElement | null>, find: FindMark): void {
  useEffect(() => {
    const element = overlay.current
    const host = element?.parentElement
    if (!element || !host) return
    const markAt = ({ clientX, clientY, target }: PointerEvent) => {
      if (!(target instanceof Element) || target.closest('button, a, .navigator')) return undefined
      const { left, top } = element.getBoundingClientRect()
      return find({ x: clientX - left, y: clientY - top })
    }
    let pressed: { readonly x: number; readonly y: number; readonly placed: PlacedMark } | undefined
    const onDown = (event: PointerEvent) => {
      const placed = event.isPrimary && event.button === 0 ? markAt(event) : undefined
      pressed = placed && { x: event.clientX, y: event.clientY, placed }
    }
    const onUp = (event: PointerEvent) => {
      if (!pressed || !event.isPrimary) return
      const { x, y, placed } = pressed
      pressed = undefined
      if (Math.hypot(event.clientX - x, event.clientY - y) > SLIP) return
      event.preventDefault()
      placed.activate()
    }
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && event.buttons === 0)
        host.toggleAttribute('data-over-mark', markAt(event) !== undefined)
    }
    // Before those who pan and zoom are told.
    host.addEventListener('pointerdown', onDown, { capture: true })
    host.addEventListener('pointerup', onUp, { capture: true })
    host.addEventListener('pointermove', onMove)
    return () => {
      host.removeAttribute('data-over-mark')
      host.removeEventListener('pointerdown', onDown, { capture: true })
      host.removeEventListener('pointerup', onUp, { capture: true })
      host.removeEventListener('pointermove', onMove)
    }
  }, [overlay, find])
}
