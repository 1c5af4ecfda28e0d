import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useSides } from './use-sides'

const stageIn = (page: Document | null) => page?.querySelector('.lectern-stage') ?? undefined

/** Lays the second side, without its bars, exactly over the stage of the first. */
export function useOverlay(isOver: boolean): void {
  const sides = useSides()
  const both = useStore(sides.store, state => state.sides)
  useEffect(() => {
    const [first, second] = both
    const root = second.frame.contentDocument?.documentElement
    const stage = stageIn(first.frame.contentDocument)
    if (!isOver || !root || !stage) return
    const place = () => {
      const stageBox = stage.getBoundingClientRect()
      const frame = first.frame.getBoundingClientRect()
      const around = sides.element.getBoundingClientRect()
      const { style } = sides.element
      style.setProperty('--over-left', `${frame.left - around.left + stageBox.left}px`)
      style.setProperty('--over-top', `${frame.top - around.top + stageBox.top}px`)
      style.setProperty('--over-width', `${stageBox.width}px`)
      style.setProperty('--over-height', `${stageBox.height}px`)
    }
    root.toggleAttribute('data-over', true)
    const observer = new ResizeObserver(place)
    for (const each of [stage, first.frame, sides.element]) observer.observe(each)
    place()
    return () => {
      observer.disconnect()
      root.removeAttribute('data-over')
    }
  }, [sides, both, isOver])
}
