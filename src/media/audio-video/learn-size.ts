import { sizeOf } from '../../viewer/state/current-opening'
import type { ViewerStore } from '../../viewer/state/store'

/** Learns the size of a canvas that states none from its film, so that places in the picture can be named; returns the way to stop. */
export function learnSize(store: ViewerStore, canvas: number, film: HTMLMediaElement): () => void {
  const learn = () => {
    if (!(film instanceof HTMLVideoElement) || film.videoWidth === 0) return
    if (sizeOf(store.getState(), canvas)) return
    const size = { width: film.videoWidth, height: film.videoHeight }
    store.setState(({ learnedSizes }) => ({ learnedSizes: new Map(learnedSizes).set(canvas, size) }))
  }
  learn()
  film.addEventListener('loadedmetadata', learn)
  return () => film.removeEventListener('loadedmetadata', learn)
}
