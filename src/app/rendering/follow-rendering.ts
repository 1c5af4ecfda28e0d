import { findRendering } from '../../viewer/files/renderings/find-rendering'
import { showOpened } from '../../viewer/state/open-object'
import { deliveredOf } from '../../viewer/state/shown-object'
import type { ViewerState, ViewerStore } from '../../viewer/state/store'
import { readRendering } from '../../viewer/url/rendering-link'

/** Opens the rendering that the page's URL names, once for each time that its object has come. */
export function followRendering(store: ViewerStore): void {
  const look = (state: ViewerState) => {
    const object = deliveredOf(state)
    const url = readRendering(location.href)
    if (!object || object.renderingOf || url === undefined) return
    const file = findRendering(object, url)
    if (file) showOpened(store, file)
  }
  store.subscribe(look)
  look(store.getState())
}
