import type { BlockRows } from './block'
import type { Level } from './level'

/** Bytes that are kept. */
const MOST_KEPT = 2 ** 26

/** Keeps decoded blocks for the next demand: those beside each other are drawn from the same ones. */
export function createBlockCache() {
  const blocks = new Map<string, Promise<BlockRows | undefined>>()
  const sizes = new Map<string, number>()
  const names = new Map<Level, number>()
  let bytes = 0
  const nameOf = (level: Level) => {
    const name = names.get(level) ?? names.size
    names.set(level, name)
    return name
  }
  const drop = (key: string) => {
    bytes -= sizes.get(key) ?? 0
    sizes.delete(key)
    blocks.delete(key)
  }
  return {
    /** Tells whether a block need not be read. */
    has: (level: Level, index: number) => blocks.has(`${nameOf(level)} ${index}`),
    /** Takes the block of a level, read when it is not there. */
    take(
      level: Level,
      index: number,
      read: () => Promise<BlockRows | undefined>,
    ): Promise<BlockRows | undefined> {
      const key = `${nameOf(level)} ${index}`
      const cached = blocks.get(key)
      if (cached) {
        blocks.delete(key)
        blocks.set(key, cached)
        return cached
      }
      const reading = read()
      blocks.set(key, reading)
      reading.then(
        block => {
          const size = block?.data.byteLength ?? 0
          sizes.set(key, size)
          bytes += size
          for (const oldest of [...blocks.keys()]) if (bytes > MOST_KEPT && sizes.has(oldest)) drop(oldest)
        },
        () => drop(key),
      )
      return reading
    },
    clear() {
      blocks.clear()
      sizes.clear()
      bytes = 0
    },
  }
}

/** Decoded blocks that are kept. */
export type BlockCache = ReturnType<typeof createBlockCache>
