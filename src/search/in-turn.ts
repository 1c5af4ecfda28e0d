/** Positions from 0 to `count`, from one of them outwards. */
export function outwards(count: number, from: number): readonly number[] {
  const positions: number[] = []
  for (let step = 0; step < count; step++) {
    if (from + step < count) positions.push(from + step)
    if (step > 0 && from - step >= 0) positions.push(from - step)
  }
  return positions
}

/** Works through a list with so many at once, until the signal is aborted. */
export async function inTurn<Item>(
  items: readonly Item[],
  atOnce: number,
  signal: AbortSignal,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values()
  const next = async () => {
    for (const item of rest) {
      if (signal.aborted) return
      await work(item)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}
