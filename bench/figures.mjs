// Figures: their units and targets.

export const kilobytes = bytes => bytes / 1000
export const megabytes = bytes => bytes / 1_000_000

/** A target that no value may be above. */
export const atMost = (limit, unit = '') => ({ text: `≤ ${limit}${unit}`, meets: value => value <= limit })

/** A target that no value may be below. */
export const atLeast = (limit, unit = '') => ({ text: `≥ ${limit}${unit}`, meets: value => value >= limit })

/** Within a ratio of the floor, or so near to it that the difference is noise (milliseconds). */
export const nearFloor = (ratio, noise = 0) => ({
  text: `≤ ${ratio} × floor${noise ? ` or + ${noise} ms` : ''}`,
  meets: (value, floor) => floor !== undefined && value <= Math.max(ratio * floor, noise ? floor + noise : 0),
})

const turned = (label, of, target) => ({
  label,
  target,
  ratio: true,
  of: sample => sample.turns.map(of),
})

/** The figures of page turns; `limits` in milliseconds, for the `next` page and for the whole `opening`. */
export const turning = ({ next, opening }) => [
  turned('next page sharp, ms', turn => turn.next, next && atMost(next, ' ms')),
  turned('first colour of it, ms', turn => turn.coloured),
  turned('whole opening sharp, ms', turn => turn.opening, opening && atMost(opening, ' ms')),
  { ...turned('pages of an opening', turn => turn.pages), ratio: false },
]
