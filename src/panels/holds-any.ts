import type { Canvas, DigitalObject } from '../model/digital-object'

/** So many canvases are asked: enough to tell, and an object of 5,000 pages opens as quickly as one of five. */
const CANVASES_ASKED = 100

/** Makes the question whether an object holds any canvas of a kind; asked once of each object. */
export function holdsAny(isOne: (canvas: Canvas) => boolean): (object: DigitalObject) => boolean {
  const cache = new WeakMap<DigitalObject, boolean>()
  return object => {
    const answer = cache.get(object) ?? object.canvases.slice(0, CANVASES_ASKED).some(isOne)
    cache.set(object, answer)
    return answer
  }
}
