import type { Viewer } from '../../viewer/use-viewer'
import { followHold } from './hold'
import { followHost } from './index'

/** Makes a viewer in an iframe a guest of the page round it; one that is a part of that page leaves it the wheel. */
export function followPage(viewer: Viewer): void {
  followHost(viewer)
  if (!window.name.startsWith('lectern 1 lightbox')) followHold(viewer)
}
