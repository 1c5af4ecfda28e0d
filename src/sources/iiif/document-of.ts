import type { Canvas } from '../../model/digital-object'
import { isObject, type JsonObject } from '../json'

/** The canvas as it stands in its document; `undefined` for one of another source. */
export function documentOf({ json }: Canvas): JsonObject | undefined {
  return isObject(json) ? json : undefined
}
