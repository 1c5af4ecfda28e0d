/** Finds the values of a longest sequence that rises; the values differ from each other. */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  // The position of the least last value of a rising sequence, by its length.
  const last: number[] = []
  const previous: (number | undefined)[] = []
  for (const [position, value] of values.entries()) {
    let [low, high] = [0, last.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[last[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[position] = last[low - 1]
    last[low] = position
  }
  const sequence = new Set<number>()
  for (let position = last.at(-1); position !== undefined; position = previous[position])
    sequence.add(values[position] ?? 0)
  return sequence
}
