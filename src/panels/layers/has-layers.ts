import type { Canvas } from '../../model/digital-object'
import { bodiesOf } from '../../model/layers'

/** Tells whether a canvas has pictures to choose from, or to leave out. */
export function hasLayers({ painting }: Canvas): boolean {
  const bodies = painting.map(bodiesOf).filter(each => each.length > 0)
  return bodies.length > 1 || bodies.some(each => each.length > 1)
}
