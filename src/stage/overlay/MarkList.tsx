import { type CSSProperties, useLayoutEffect, useRef } from 'react'
import type { Size } from '../../model/digital-object'
import type { PlacedMark } from '../../viewer/state/marks'
import { fillMarkList, listenToMarks, type MarkListener, stopAt } from './mark-buttons'

interface MarkListProps extends MarkListener {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  readonly marks: readonly PlacedMark[]
  /** Size of the canvas, in canvas units. */
  readonly size: Size
  /** Key of the mark at which the Tab key stops. */
  readonly stop: string | undefined
  readonly name: string | undefined
  readonly style?: CSSProperties
}

/** The marks of a canvas in reading order, over a box that its picture fills. */
export function MarkList({ canvas, marks, size, stop, name, style, onFocus, onBlur }: MarkListProps) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (list.current) return listenToMarks(list.current, marks, { onFocus, onBlur })
  }, [marks, onFocus, onBlur])
  useLayoutEffect(() => {
    if (list.current) fillMarkList(list.current, marks, size)
  }, [marks, size])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that was filled anew has no stop
  useLayoutEffect(() => {
    if (list.current) stopAt(list.current, stop)
  }, [stop, marks, size])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      ref={list}
      role="group"
      className="overlay-sheet"
      data-sheet={canvas}
      aria-label={name}
      style={style}
    />
  )
}
