import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { AnnotationTranslate } from '../../i18n/annotations'
import { moveInList, useFocusInList } from '../../ui/focus-in-list'
import { chooseAnnotation } from '../../viewer/annotations/choose-annotation'
import type { PlacedAnnotation } from '../../viewer/annotations/page-annotations'
import { useViewer } from '../../viewer/use-viewer'
import { AnnotationItem } from './AnnotationItem'
import type { OnEdit } from './notes/NoteButtons'
import { useAnnotationState } from './use-annotations'

/** Up to this many annotations all are in the page, so that the browser's own search finds them. */
const MOST_IN_PAGE = 200
/** CSS pixels, until an annotation has been measured. */
const HEIGHT = 96

interface AnnotationListProps {
  readonly t: AnnotationTranslate
  readonly annotations: readonly PlacedAnnotation[]
  readonly onEdit: OnEdit
}

/** The rows that are in the page: all of a short list, else those near the view and the stop of the Tab key. */
function useRows(
  list: RefObject<HTMLElement | null>,
  annotations: readonly PlacedAnnotation[],
  stop: number,
) {
  return useVirtualizer({
    count: annotations.length,
    getScrollElement: () => list.current?.closest<HTMLElement>('.annotations') ?? null,
    estimateSize: () => HEIGHT,
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 6,
    getItemKey: index => annotations[index]?.key ?? index,
    rangeExtractor: range =>
      annotations.length <= MOST_IN_PAGE
        ? [...annotations.keys()]
        : [...new Set([...defaultRangeExtractor(range), stop])].sort((one, other) => one - other),
  })
}

/** Annotations in reading order; one stop of the Tab key, the arrow keys go from one to the next. */
export function AnnotationList({ t, annotations, onEdit }: AnnotationListProps) {
  const { store } = useViewer()
  const list = useRef<HTMLOListElement>(null)
  const chosen = useAnnotationState(state => state.chosen)
  const [focused, setFocused] = useState<string>()
  const focusAfterwards = useFocusInList(list)
  const indexOf = (key: string | undefined) => annotations.findIndex(each => each.key === key)
  const stop = Math.max(indexOf(focused ?? chosen), 0)
  const rows = useRows(list, annotations, stop)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another annotation is chosen
  useEffect(() => {
    const index = indexOf(chosen)
    if (index < 0) return
    setFocused(undefined)
    rows.scrollToIndex(index, { align: 'auto' })
    // Chosen by its mark: the reader goes on in the list.
    if (list.current?.contains(document.activeElement)) return
    const frame = requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true }),
    )
    return () => cancelAnimationFrame(frame)
  }, [chosen])
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.annotation-head')) return
    const to = moveInList(event.key, stop, { count: annotations.length })
    const next = to === undefined ? undefined : annotations[to]
    if (to === undefined || !next) return
    event.preventDefault()
    setFocused(next.key)
    rows.scrollToIndex(to, { align: 'auto' })
    focusAfterwards()
  }
  const rowAt = (index: number) => {
    const placed = annotations[index]
    return (
      placed && (
        <AnnotationItem
          t={t}
          placed={placed}
          isChosen={placed.key === chosen}
          isStop={index === stop}
          onFocus={() => setFocused(placed.key)}
          onChoose={() => chooseAnnotation(store, placed, 'list')}
          onEdit={onEdit}
        />
      )
    )
  }
  return (
    <ol
      ref={list}
      className="annotations-list"
      data-uses-arrows
      style={{ blockSize: rows.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {rows.getVirtualItems().map(({ index, start, key }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={annotations.length}
          style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
        >
          {rowAt(index)}
        </li>
      ))}
    </ol>
  )
}
