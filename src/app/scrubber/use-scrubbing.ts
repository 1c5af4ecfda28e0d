import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { turnBy } from '../../viewer/state/navigation'
import { useViewer } from '../../viewer/use-viewer'
import type { ScrubberPages } from './scrubber-pages'

/** CSS pixels: the width of the thumb (scrubber.css says the same). Its middle never leaves the track. */
const THUMB = 16

const PAGE_KEYS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 }

/** The page under the pointer. */
function pageAt(event: PointerEvent<HTMLInputElement>, { count, rightToLeft }: ScrubberPages): number {
  const { left, width } = event.currentTarget.getBoundingClientRect()
  const along = (event.clientX - left - THUMB / 2) / Math.max(width - THUMB, 1)
  const fraction = Math.min(Math.max(rightToLeft ? 1 - along : along, 0), 1)
  return Math.round(fraction * (count - 1))
}

/**
 * The page that is dragged to and the one that is pointed at, and what the slider has to listen to. A drag goes to
 * its page when it is let go; a key, or a step by assistive technology, goes at once.
 */
export function useScrubbing(pages: ScrubberPages) {
  const { store } = useViewer()
  const slider = useRef<HTMLInputElement>(null)
  const [dragged, setDragged] = useState<number>()
  const [pointedAt, setPointedAt] = useState<number>()
  const pressed = useRef(false)
  const target = useRef<number>(undefined)

  const settle = (go: boolean) => {
    const page = target.current
    target.current = undefined
    setDragged(undefined)
    if (page === undefined || !go) return
    // One step is a turn: where two pages are seen together it leads to the next two.
    if (!pressed.current && Math.abs(page - pages.current) === 1) turnBy(store, page - pages.current)
    else pages.goTo(page)
  }
  const latest = useRef(settle)
  useEffect(() => {
    latest.current = settle
  })
  useEffect(() => {
    // React's onChange is the platform's `input`; this is the end of a drag, and comes with every key.
    const onChange = () => latest.current(true)
    const element = slider.current
    element?.addEventListener('change', onChange)
    return () => element?.removeEventListener('change', onChange)
  }, [])
  const release = (go: boolean) => {
    settle(go)
    pressed.current = false
    setPointedAt(undefined)
  }
  const listeners = {
    onChange() {
      target.current = slider.current?.valueAsNumber
      setDragged(target.current)
    },
    onPointerDown() {
      pressed.current = true
    },
    onPointerUp: () => release(true),
    onPointerCancel: () => release(false),
    onPointerMove(event: PointerEvent<HTMLInputElement>) {
      if (event.pointerType === 'mouse') setPointedAt(pageAt(event, pages))
    },
    onPointerLeave: () => setPointedAt(undefined),
    onBlur: () => settle(false),
    onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      // On a slider Page Down would lead back; here it leads on, as everywhere in the viewer.
      const turns = PAGE_KEYS[event.key]
      if (turns === undefined) return
      event.preventDefault()
      turnBy(store, turns)
    },
  }
  return { slider, dragged, pointedAt, listeners }
}
