import { createStore } from 'zustand/vanilla'
import type { Configuration } from '../../model/configuration'
import { freshMediumPart, type MediumPart } from './medium-part'
import { freshObjectPart, type ObjectPart } from './object-part'
import { freshViewerPart, type ViewerPart } from './viewer-part'

export { objectOf } from './shown-object'

/** The only state of the viewer: what stays, what belongs to the open object, and what the mounted medium writes. */
export type ViewerState = ViewerPart & ObjectPart & MediumPart

/** Creates the viewer's state; a vanilla store, so that `main.ts` uses it before React is there. */
export function createViewerStore(configuration: Configuration) {
  return createStore<ViewerState>(() => ({
    ...freshViewerPart(configuration),
    ...freshObjectPart(configuration),
    ...freshMediumPart(),
  }))
}

/** The viewer's state and its subscriptions. */
export type ViewerStore = ReturnType<typeof createViewerStore>
