/** Repeatable chance: the same seed gives the same numbers. */
export interface Chance {
  /** A number from 0 up to, but not including, `end`. */
  below(end: number): number
  /** One of some things. */
  pick<Thing>(things: readonly [Thing, ...Thing[]]): Thing
  /** True once in `times`. */
  once(times: number): boolean
}

/** Chance from a 32-bit seed, by a xorshift generator. */
export function chanceFrom(seed: number): Chance {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ 0x5bd1e995) >>> 0 || 1
  const below = (end: number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % end
  }
  return {
    below,
    pick: things => things[below(things.length)] ?? things[0],
    once: times => below(times) === 0,
  }
}
