import type { Rect, TimeSpan } from '../../model/digital-object'
import type { Layout } from '../../model/openings'
import { fragmentOfTime } from '../files/playback'
import type { Place } from '../url/place'
import { openingAfter, openingAt } from './current-opening'
import { objectOf, type ViewerState, type ViewerStore } from './store'

/** Zoom by one press of a key or button. */
export const ZOOM_STEP = 1.5

/** Shows a canvas by position (counted from 0), whole and unturned; positions outside the object are ignored. */
export function goToCanvas(store: ViewerStore, canvas: number): void {
  const state = store.getState()
  const count = objectOf(state)?.canvases.length ?? 0
  if (!Number.isInteger(canvas) || canvas < 0 || canvas >= count || canvas === state.place.canvas) return
  store.setState({ place: { canvas, rotation: 0 } })
}

/**
 * Shows a part of a canvas (canvas units), in one write. The overview gives way to the layout it was opened from;
 * an opening that is seen already stays turned as it is. Positions outside the object are ignored.
 */
export function goToRegion(store: ViewerStore, canvas: number, region: Rect): void {
  const state = store.getState()
  if (!objectOf(state)?.canvases[canvas]) return
  const isSeen = openingAt(state, state.place.canvas).includes(canvas)
  store.setState({
    // A copy: the same part is shown again when it is asked for again.
    place: { canvas, rotation: isSeen ? state.place.rotation : 0, region: { ...region } },
    ...(state.layout === 'overview' && { layout: state.layoutBefore }),
  })
}

/**
 * Turns by so many openings (pages, in single layout), stopping at the first and the last; inside a file that has
 * pages of its own first, then from file to file.
 */
export function turnBy(store: ViewerStore, turns: number): void {
  const state = store.getState()
  if (state.innerPages?.canTurn(turns < 0 ? -1 : 1)) {
    state.innerPages.turnBy(turns)
    return
  }
  const [first] = openingAfter(state, state.place.canvas, turns) ?? []
  if (first === undefined || openingAt(state, state.place.canvas).includes(first)) return
  store.setState({ place: { canvas: first, rotation: 0, ...(turns < 0 && { fromEnd: true }) } })
}

/** Tells whether there is a page before or after the ones that are seen. */
export function canTurn(state: ViewerState, turns: 1 | -1): boolean {
  if (state.innerPages?.canTurn(turns)) return true
  const there = openingAfter(state, state.place.canvas, turns)
  return there !== undefined && !there.includes(state.place.canvas)
}

/** The place as it is but for what it shows of the page; where the reader is in the file stays. */
function wholeAgain({ region: _, passed: __, ...place }: Place): Place {
  return { ...place, rotation: 0 }
}

/** Lays the pages out otherwise; the page stays. */
export function setLayout(store: ViewerStore, layout: Layout): void {
  store.setState(({ layout: before, layoutBefore, place }) => ({
    layout,
    layoutBefore: layout === 'overview' && before !== 'overview' ? before : layoutBefore,
    place: wholeAgain(place),
  }))
}

/** Moves every pair on by one page, or back. */
export function shiftPairs(store: ViewerStore): void {
  store.setState(({ shifted, place }) => ({ shifted: !shifted, place: wholeAgain(place) }))
}

/** Shows the first canvas, or the first page of a file that has pages of its own. */
export function goToFirst(store: ViewerStore): void {
  const { innerPages } = store.getState()
  if (innerPages?.canTurn(-1)) innerPages.goTo(0)
  else goToCanvas(store, 0)
}

/** Shows the last canvas, or the last page of a file that has pages of its own. */
export function goToLast(store: ViewerStore): void {
  const { innerPages } = store.getState()
  if (innerPages?.canTurn(1)) {
    innerPages.goTo(innerPages.count - 1)
    return
  }
  goToCanvas(store, (objectOf(store.getState())?.canvases.length ?? 0) - 1)
}

/** Turns the page clockwise (1) or back (-1) by a quarter; does nothing where nothing can be turned. */
export function rotateBy(store: ViewerStore, quarters: 1 | -1): void {
  const { place, controls, adjustments } = store.getState()
  if (!controls) return
  // In a mirror, what is turned one way is seen to turn the other.
  const turn = adjustments.mirrored ? -90 : 90
  const rotation = (place.rotation + quarters * turn + 360) % 360
  store.setState({ place: { ...wholeAgain(place), rotation } })
}

/**
 * Keeps where the reader is in the file of the current canvas, in the words of its format; the link follows,
 * without a step of its own in the browser's history.
 */
export function setFragment(store: ViewerStore, fragment: string | undefined): void {
  store.setState(({ place: { fragment: _, fromEnd: __, autoAdvanced: ___, ...place } }) => ({
    place: { ...place, ...(fragment && { fragment }) },
  }))
}

/** Goes to a second of a canvas; where that canvas is open already, its recording only moves. */
export function goToTime(store: ViewerStore, canvas: number, span: TimeSpan): void {
  const { place, playback } = store.getState()
  if (playback?.canvas === canvas && place.canvas === canvas) playback.seek(span.start)
  else store.setState({ place: { canvas, rotation: 0, fragment: fragmentOfTime(span) } })
}

/** Opens a panel, or closes it when it is open. */
export function togglePanel(store: ViewerStore, name: string): void {
  store.setState(state => ({ panel: state.panel === name ? undefined : name }))
}
