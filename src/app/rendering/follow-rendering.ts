import { findRendering } from '../../viewer/files/renderings/find-rendering'
import { showOpened } from '../../viewer/state/open-object'
import { deliveredOf } from '../../viewer/state/shown-object'
import type { ViewerState, ViewerStore } from '../../viewer/state/store'
import { readRendering } from '../../viewer/url/rendering-link'

/** Opens the rendering that the page's URL names, once for each time that its object has come. */
export function followRendering(store: ViewerStore): void {
  let generation: number | undefined
  const look = (state: ViewerState) => {
    const object = deliveredOf(state)
    // Looking through all ranges of a long book takes its time, and zooming changes the state, too.
    if (!object || state.objectGeneration === generation) return
    generation = state.objectGeneration
    const url = readRendering(location.href)
    if (object.renderingOf || url === undefined) return
    const file = findRendering(object, url)
    if (file) showOpened(store, file)
  }
  store.subscribe(look)
  look(store.getState())
}
