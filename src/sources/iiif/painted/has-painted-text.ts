import type { Canvas } from '../../../model/digital-object'
import { isObject, type JsonObject } from '../../json'

const TEXT = /TextualBody|"(?:cnt:)?chars"/

/** The canvas as it stands in its document; `undefined` for one of another source. */
export function documentOf(canvas: Canvas): JsonObject | undefined {
  return 'json' in canvas && isObject(canvas.json) ? canvas.json : undefined
}

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
