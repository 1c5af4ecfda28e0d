import { isObject } from '../json'
import type { Source } from '../source'
import { deliveryToDigitalObject, hasShapeOfDelivery } from './to-digital-object'

/** Alma's delivery JSON for one representation. It never fails: a representation without files is an object without canvases. */
export const alma: Source = {
  name: 'alma',
  recognizes: hasShapeOfDelivery,
  async toObject({ json, url }) {
    return deliveryToDigitalObject(isObject(json) ? json : {}, url)
  },
}
