import { fileBeside } from '../../viewer/files/beside/files-beside'
import { showOpened } from '../../viewer/state/open-object'
import { deliveredOf } from '../../viewer/state/shown-object'
import type { ViewerState, ViewerStore } from '../../viewer/state/store'
import { readRendering } from '../../viewer/url/rendering-link'

/** Opens the file that the page's URL names beside the pages, whenever its object has come. */
export function followFile(store: ViewerStore): void {
  const look = (state: ViewerState) => {
    const object = deliveredOf(state)
    const url = readRendering(location.href)
    if (!object || object.whole || url === undefined) return
    const file = fileBeside(object, url)
    if (file) showOpened(store, file)
  }
  store.subscribe(look)
  look(store.getState())
}
