// What goes with a search whether or not its panel is open: marks on the pages and in texts, F3, announcements.

import type { ViewerState, ViewerStore } from '../state/store'
import type { Viewer } from '../use-viewer'
import { drawHits } from './hit-marks'
import { hitPlace } from './hit-place'
import { startSearch } from './search'
import { stepHits } from './step-hits'
import { followTextMarks } from './text-marks'

const followed = new WeakSet<ViewerStore>()

function goOnWithF3(store: ViewerStore): void {
  addEventListener('keydown', event => {
    if (event.key !== 'F3' || event.ctrlKey || event.altKey || event.metaKey || !store.getState().search)
      return
    event.preventDefault()
    stepHits(store, event.shiftKey ? -1 : 1)
  })
}

/** Says which hit is shown, of how many, its place and its words, whoever has chosen it. */
function sayHits(viewer: Viewer): (state: ViewerState) => void {
  let last: string | undefined
  return ({ search }) => {
    const { hits = [], selected } = search ?? {}
    const hit = selected === undefined ? undefined : hits[selected]
    const key = hit && `${selected} ${hit.canvas} ${hit.before}${hit.match}${hit.after}`
    if (key === last) return
    last = key
    if (!hit || selected === undefined) return
    const words = `${hitPlace(viewer, hit)}: ${hit.before}${hit.match}${hit.after}`
    viewer.announce(
      viewer.translate('find.mark', { position: selected + 1, total: hits.length, words }),
      'hit',
    )
  }
}

/** Keeps everything in step with the search from now on. */
export function followSearch(viewer: Viewer): void {
  const { store } = viewer
  if (followed.has(store)) return
  followed.add(store)
  const say = sayHits(viewer)
  goOnWithF3(store)
  followTextMarks(store)
  const draw = () => drawHits(viewer)
  store.subscribe((state, before) => {
    // Hits are named by positions, which mean other pages in another order.
    if (state.search && state.order !== before.order && state.search === before.search) {
      startSearch(store, state.search.query)
      return
    }
    say(state)
    const hasChanged =
      state.search?.hits !== before.search?.hits || state.search?.selected !== before.search?.selected
    const isOtherwise = state.learnedSizes !== before.learnedSizes || state.locale !== before.locale
    if (hasChanged || (isOtherwise && state.search)) draw()
  })
  say(store.getState())
  draw()
}
