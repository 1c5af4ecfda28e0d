import { type KeyboardEvent, useMemo, useState } from 'react'
import { moveInList } from '../../ui/focus-in-list'
import { usePlaybackTime } from '../../viewer/files/use-playback'
import {
  entryAtTime,
  entryOfCanvas,
  firstEntryOn,
  isParent,
  leads,
  type OutlineEntry,
  openAtFirst,
  seenFor,
  visibleEntries,
} from '../../viewer/state/outline'
import { useViewerState } from '../../viewer/use-viewer'

/** The outline as a reader has opened it; rows and ranges are named by their position in the outline. */
export interface OutlineView {
  readonly outline: readonly OutlineEntry[]
  readonly open: ReadonlySet<number>
  /** Canvases in view, in order. */
  readonly rows: readonly number[]
  /** The row that is marked as where the reader is in the object. */
  readonly marked?: number
  toggle(position: number): void
}

/** Keeps which ranges are open, and follows the page. */
export function useOutline(outline: readonly OutlineEntry[]): OutlineView {
  const canvas = useViewerState(state => state.innerPages?.current ?? state.place.canvas)
  const page = useMemo(
    () => entryOfCanvas(outline, canvas) ?? firstEntryOn(outline, canvas),
    [outline, canvas],
  )
  const played = usePlaybackTime(second =>
    second === undefined ? undefined : entryAtTime(outline, canvas, second),
  )
  const current = played ?? page
  const [open, setOpen] = useState(() => openAtFirst(outline, current))
  const rows = useMemo(() => visibleEntries(outline, open), [outline, open])
  const toggle = (position: number) => {
    const changed = new Set(open)
    if (!changed.delete(position)) changed.add(position)
    setOpen(changed)
  }
  return {
    outline,
    open,
    rows,
    toggle,
    ...(current !== undefined && { marked: seenFor(outline, open, current) }),
  }
}

/** Into a range or out of it: opens or closes it, or gives the row to move to. */
function stepAcross({ outline, open, toggle }: OutlineView, inward: boolean, at: number): number | undefined {
  const parent = isParent(outline, at)
  if (parent && inward !== open.has(at)) toggle(at)
  else if (inward) return parent ? at + 1 : undefined
  else return outline[at]?.parent
  return undefined
}

/** The row that a key moves to from the row `at`; opens and closes ranges on the way. */
export function onOutlineKey(
  event: KeyboardEvent<HTMLElement>,
  view: OutlineView,
  at: number,
): number | undefined {
  const { outline, rows } = view
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    event.preventDefault()
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    return stepAcross(view, (event.key === 'ArrowRight') !== rightToLeft, at)
  }
  const stops = rows.filter(row => {
    const entry = outline[row]
    return (entry && leads(entry)) || isParent(outline, row)
  })
  const to = moveInList(event.key, stops.indexOf(at), { count: stops.length })
  if (to !== undefined) event.preventDefault()
  return to === undefined ? undefined : stops[to]
}
