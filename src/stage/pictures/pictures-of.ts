import { layerKey, type ShownPainting } from '../../model/layers'
import { shownPaintings } from '../../viewer/state/picture-layers'
import type { ViewerStore } from '../../viewer/state/store'
import type { PageDemand } from './page'

/** Requirements of a page that shows the chosen pictures of a canvas; a failure stays with its picture. */
export function picturesOf(
  store: ViewerStore,
  canvas: number,
): Pick<PageDemand, 'store' | 'paintings' | 'bodies' | 'onPicture'> {
  const paintings = () => shownPaintings(store.getState(), canvas)
  return {
    store,
    paintings,
    bodies: () => [store.getState().layers.attempt, ...paintings().map(({ key }) => key)].join(' '),
    onPicture({ key, choices }: ShownPainting, failed) {
      const { layerFailures } = store.getState()
      const name = layerKey(canvas, key)
      if (choices.length === 0 || (!failed && !layerFailures.has(name))) return
      const failures = new Map(layerFailures)
      if (failed) failures.set(name, failed)
      else failures.delete(name)
      store.setState({ layerFailures: failures })
    },
  }
}
