// Parts that no reader sees: they come last, and in a page of their own only. In an iframe the page round it is meant.

import { PACKS } from '../model/offline/pack'
import type { StagePictures } from '../stage/pictures/stage-pictures'
import { loadPart } from '../ui/load-part'
import type { Viewer } from '../viewer/use-viewer'

/** Milliseconds after the first page in which nothing is fetched that no reader sees. */
const QUIET = 2000

/** Brings in what looks after copies on the device, where there are any. */
function followCopies(viewer: Viewer): void {
  if (!('caches' in window)) return
  caches.has(PACKS).then(
    async hasPacks =>
      hasPacks && (await loadPart(() => import('./copies/follow-copies'))).followCopies(viewer),
    () => undefined,
  )
}

/** Brings in what describes the object to reference managers. */
async function describeLater(viewer: Viewer, pictures: StagePictures): Promise<void> {
  await pictures.firstReady
  await new Promise(resolve => setTimeout(resolve, QUIET))
  await loadPart(() => import('../panels/share/cite/follow-reference')).then(
    each => each.followReference(viewer),
    () => undefined,
  )
}

/** Brings in what looks after copies on the device, and what describes the object to reference managers. */
export function bringQuietParts(viewer: Viewer, pictures: StagePictures): void {
  if (window.parent !== window) return
  followCopies(viewer)
  void describeLater(viewer, pictures)
}
