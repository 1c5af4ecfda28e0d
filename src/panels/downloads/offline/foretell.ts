import { inTurn } from '../../../search/in-turn'
import type { ItemKind, PackItem } from './pack-item'

/** Items of a kind that are measured; the others are taken to be alike. */
const SAMPLES: Readonly<Record<ItemKind, number>> = { picture: 48, file: 48, text: 24, small: 12 }

/** Items that are measured at once. */
const AT_ONCE = 4

/** Items at even distances, the first and the last among them. */
export function samplesOf<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items
  const step = (items.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)] as Item)
}

/** Foretells the bytes of items from those of samples; none when none of them can be had. Rejects when aborted. */
export async function foretell(items: readonly PackItem[], signal: AbortSignal): Promise<number> {
  let total = 0
  for (const kind of Object.keys(SAMPLES) as ItemKind[]) {
    const alike = items.filter(each => each.kind === kind)
    const sizes: number[] = []
    await inTurn(samplesOf(alike, SAMPLES[kind]), AT_ONCE, signal, async item => {
      const size = await item.measure(signal)
      if (size !== undefined) sizes.push(size)
    })
    signal.throwIfAborted()
    const sum = sizes.reduce((before, size) => before + size, 0)
    if (sizes.length > 0) total += (sum / sizes.length) * alike.length
  }
  return Math.round(total)
}
