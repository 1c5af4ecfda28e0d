import { loadPart } from '../../ui/load-part'
import { besideHolder } from '../../viewer/beside/holder'
import type { Viewer } from '../../viewer/use-viewer'
import { followHold } from './hold'
import { followHost } from './index'

/** Makes a viewer in an iframe a guest of the page round it; one that is a part of that page leaves it the wheel. */
export function followPage(viewer: Viewer): void {
  if (globalThis.lecternBeside) {
    void loadPart(() => import('./relay')).then(each =>
      each.relayMessages(viewer.store.getState().configuration),
    )
    return
  }
  followHost(viewer)
  const holder = besideHolder()
  if (holder) holder.join(window, viewer)
  else if (!window.name.startsWith('lectern 1 lightbox')) followHold(viewer)
}
