/** The value in the middle of an ordered list; 0 for none. */
export function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b)
  return ordered[ordered.length >> 1] ?? 0
}

/** The commonest value, and the part of all that it is; `undefined` for none. */
export function commonest<Value>(values: readonly Value[]): { value: Value; part: number } | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first && { value: first[0], part: first[1] / values.length }
}
