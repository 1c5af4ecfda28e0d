// Followers of every object once the first page is there, in one part that is loaded late: its look, the sizes of its
// pages, its manifest, its thumbnails, and the reader's place in it.

import type { EntryDelivery } from '../delivery/delivery'
import type { StagePictures } from '../stage/pictures/stage-pictures'
import { followDrawnPages } from '../stage/thumbnail/drawn-pages'
import { loadPart } from '../ui/load-part'
import { followLastPlaces } from '../viewer/device/last-places'
import { deliveredOf } from '../viewer/state/shown-object'
import type { ViewerState, ViewerStore } from '../viewer/state/store'
import { followManifest } from '../viewer/supplement/late-manifest'
import { followLook } from '../viewer/supplement/object-look'
import { followReferences } from '../viewer/supplement/referenced-canvases'
import { followStatedSizes } from '../viewer/supplement/stated-sizes'
import type { Viewer } from '../viewer/use-viewer'
import { bringQuietParts } from './quiet-parts'

/** Opens what an annotation of several targets wants to be seen beside the object that it led to. */
function followBeside(store: ViewerStore): void {
  const look = (state: ViewerState, before?: ViewerState) => {
    const beside = deliveredOf(state)?.beside
    if (beside && state.loading !== before?.loading)
      void loadPart(() => import('./beside/open-beside')).then(
        each => each.openBeside(beside),
        () => undefined,
      )
  }
  store.subscribe(look)
  look(store.getState())
}

/** Begins to follow the open object, and each that is opened after it. */
export function followObject(viewer: Viewer, delivery: EntryDelivery, pictures: StagePictures): void {
  const { store } = viewer
  followBeside(store)
  followLook(store)
  followStatedSizes(store)
  followLastPlaces(store)
  followManifest(store, delivery)
  followReferences(store, delivery)
  followDrawnPages(store, delivery, pictures)
  bringQuietParts(viewer, pictures)
}
