// Readers of unknown JSON: no value has its type until it is checked.

/** A JSON object whose values nobody has looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>

const NUMBER = /^\s*\d+(?:\.\d+)?\s*$/

/** True for an object that is not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects in a value that may be absent, one object or a list; everything else is left out. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return listOf(value).filter(isObject)
}

/** A list of what may be absent, one value or a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** A string without blanks around it; `undefined` for anything else and for an empty one. */
export function stringOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return value.trim() || undefined
}

/** A number above 0 and at most `limit`, also when written as a string; `undefined` for anything else. */
export function positive(value: unknown, limit: number): number | undefined {
  const number = typeof value === 'string' && NUMBER.test(value) ? Number(value) : value
  return typeof number === 'number' && number > 0 && number <= limit ? number : undefined
}

/** The longest side of a canvas or a picture that is believed, in pixels or canvas units. */
export const LONGEST_SIDE = 2 ** 24
