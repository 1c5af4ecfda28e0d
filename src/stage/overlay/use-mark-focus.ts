import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react'
import { moveInList, useFocusInList } from '../../ui/focus-in-list'
import type { PlacedMark } from '../../viewer/state/marks'

/**
 * One stop of the Tab key among many marks: the one that had the focus last, else the current one, else the first.
 * The arrow keys, Home and End move it.
 */
export function useMarkFocus(
  list: RefObject<HTMLElement | null>,
  marks: readonly PlacedMark[],
  rightward: 1 | -1,
  onReach?: (placed: PlacedMark) => void,
) {
  const [chosen, setChosen] = useState<string>()
  const [focused, setFocused] = useState<string>()
  const focusAfterwards = useFocusInList(list)
  const stop = marks.find(({ key }) => key === chosen) ?? marks.find(({ mark }) => mark.current) ?? marks[0]
  const onFocus = useCallback(
    (placed: PlacedMark) => {
      setChosen(placed.key)
      setFocused(placed.key)
      onReach?.(placed)
    },
    [onReach],
  )
  const onBlur = useCallback(() => setFocused(undefined), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !stop) return
    const to = moveInList(event.key, marks.indexOf(stop), { count: marks.length, rightward })
    const next = to === undefined ? undefined : marks[to]
    if (!next) return
    event.preventDefault()
    setChosen(next.key)
    focusAfterwards()
  }
  return { stop: stop?.key, focused, onFocus, onBlur, onKeyDown }
}
