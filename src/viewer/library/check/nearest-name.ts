/** Edits of one letter between two words (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let column = 0; column < other.length; column++) {
      const replaced = (row[column] ?? 0) + (letter === other[column] ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** The known name that was probably meant: equal but for upper and lower case, or up to two letters away. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  if (name.length > 40) return undefined
  const written = name.toLowerCase()
  const distances = names.map(each => [distance(written, each.toLowerCase()), each] as const)
  const [nearest] = distances.toSorted(([one], [other]) => one - other)
  return nearest && nearest[0] <= 2 ? nearest[1] : undefined
}
