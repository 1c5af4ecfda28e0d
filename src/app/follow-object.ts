// Followers of every object once the first page is there, in one part that is loaded late: its look, the sizes of its
// pages, its manifest, its thumbnails, and the reader's place in it.

import type { EntryDelivery } from '../delivery/delivery'
import type { StagePictures } from '../stage/pictures/stage-pictures'
import { followDrawnPages } from '../stage/thumbnail/drawn-pages'
import { followLastPlaces } from '../viewer/device/last-places'
import type { ViewerStore } from '../viewer/state/store'
import { followManifest } from '../viewer/supplement/late-manifest'
import { followLook } from '../viewer/supplement/object-look'
import { followStatedSizes } from '../viewer/supplement/stated-sizes'

/** Begins to follow the open object, and each that is opened after it. */
export function followObject(store: ViewerStore, delivery: EntryDelivery, pictures: StagePictures): void {
  followLook(store)
  followStatedSizes(store)
  followLastPlaces(store)
  followManifest(store, delivery)
  followDrawnPages(store, delivery, pictures)
}
