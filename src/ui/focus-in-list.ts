import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * For a list that is one stop of the Tab key, its one element with `tabIndex` 0 being the stop. The function
 * that comes back moves the focus to that element after the next rendering: call it with the change of state.
 */
export function useFocusInList(list: RefObject<HTMLElement | null>): () => void {
  const isFocusDue = useRef(false)
  // A passive effect of the rendering before may still be due when a key is pressed: it would take the wish for its own,
  // and leave the focus where it was.
  useLayoutEffect(() => {
    if (!isFocusDue.current) return
    isFocusDue.current = false
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  })
  return () => {
    isFocusDue.current = true
  }
}

/** The shape of a list. */
interface ListShape {
  readonly count: number
  /** 1 when absent. */
  readonly columns?: number
  /** Direction of ArrowRight in a list of several columns: forward (1) or, from right to left, back (-1). */
  readonly rightward?: 1 | -1
}

/** The position in a list that a key moves to from another; `undefined` for keys that do not move. */
export function moveInList(
  key: string,
  from: number,
  { count, columns = 1, rightward }: ListShape,
): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const across = rightward ?? 0
  const steps = new Map([
    ['ArrowUp', -columns],
    ['ArrowDown', columns],
    ['ArrowRight', across],
    ['ArrowLeft', -across],
  ])
  const step = steps.get(key)
  if (!step) return undefined
  const to = from + step
  return to < 0 ? from : Math.min(to, count - 1)
}
