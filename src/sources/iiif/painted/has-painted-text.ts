import type { Canvas } from '../../../model/digital-object'
import type { JsonObject } from '../../json'
import { documentOf } from '../document-of'

const TEXT = /TextualBody|"(?:cnt:)?chars"/

// The stage asks with every change of the state.
const answers = new WeakMap<JsonObject, boolean>()

/** True for a canvas that may have words painted on it; cheap. */
export function hasPaintedText(canvas: Canvas): boolean {
  const json = documentOf(canvas)
  if (!json) return false
  const answer = answers.get(json) ?? TEXT.test(JSON.stringify([json.items, json.images, json.content]))
  answers.set(json, answer)
  return answer
}
