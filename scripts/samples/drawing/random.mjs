// Chance that falls the same way on every run: the samples must have the same bytes each time.

/** A seeded source of numbers in [0, 1) (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function lattice(x, y, seed) {
  let mixed = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 2147483647)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296
}

const smooth = t => t * t * t * (t * (t * 6 - 15) + 10)

/** Value noise in [0, 1] at a point; features are about one unit wide. */
export function noise(x, y, seed) {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const u = smooth(x - left)
  const v = smooth(y - top)
  const upper = lattice(left, top, seed) * (1 - u) + lattice(left + 1, top, seed) * u
  const lower = lattice(left, top + 1, seed) * (1 - u) + lattice(left + 1, top + 1, seed) * u
  return upper * (1 - v) + lower * v
}

/** Noise summed over octaves, each half as wide and half as strong; in [0, 1]. */
export function fractal(x, y, seed, octaves = 5, gain = 0.5) {
  let sum = 0
  let weight = 0
  let amplitude = 1
  let scale = 1
  for (let octave = 0; octave < octaves; octave++) {
    sum += amplitude * noise(x * scale + octave * 17.3, y * scale - octave * 9.1, seed + octave)
    weight += amplitude
    amplitude *= gain
    scale *= 2.03
  }
  return sum / weight
}

/** Keeps a number between two bounds. */
export const clamp = (value, low = 0, high = 1) => Math.min(high, Math.max(low, value))

/** 0 below `from`, 1 above `to`, a soft slope between; `from` may be the larger. */
export function slope(from, to, value) {
  const t = clamp((value - from) / (to - from))
  return t * t * (3 - 2 * t)
}
