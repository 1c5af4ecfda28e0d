// The inverse wavelet transforms (ISO/IEC 15444-1, Annex F), in place, on rows of interleaved low and high coefficients.

/** Samples by which one coefficient reaches at most. */
export const REACH = 4

const A = -1.586134342059924
const B = -0.052980118572961
const G = 0.882911075530934
const D = 0.443506852043971
const K = 1.230174104914001

/** A line of coefficients with room to be mirrored at both ends. */
export interface Line {
  /** Coefficients from `MARGIN` on. */
  readonly data: Float32Array
  readonly length: number
  /** True where the first one stands at an odd position. */
  readonly odd: boolean
}

/** Room before and behind the coefficients of a line. */
export const MARGIN = 5

/** Mirrors a line at its ends (F.3.7). */
function mirror(data: Float32Array, length: number): void {
  const period = 2 * (length - 1)
  for (let index = 1; index <= MARGIN; index++) {
    const before = index % period
    const behind = (length - 1 + index) % period
    data[MARGIN - index] = data[MARGIN + (before < length ? before : period - before)] ?? 0
    data[MARGIN + length - 1 + index] = data[MARGIN + (behind < length ? behind : period - behind)] ?? 0
  }
}

/** Adds to every second value a share of its neighbours' sum. */
function lift(data: Float32Array, from: number, to: number, share: number): void {
  for (let at = from; at < to; at += 2)
    data[at] = (data[at] ?? 0) + share * ((data[at - 1] ?? 0) + (data[at + 1] ?? 0))
}

function invertIrreversible({ data, length, odd }: Line): void {
  const low = MARGIN + (odd ? 1 : 0)
  const end = MARGIN + length
  // Positions of low coefficients are those that differ from `low` by an even number.
  const lowFrom = low - 4
  for (let at = 0; at < data.length && at < end + MARGIN; at++)
    data[at] = (data[at] ?? 0) * ((at - low) % 2 === 0 ? K : 1 / K)
  lift(data, lowFrom, end + 4, -D)
  lift(data, lowFrom + 1, end + 3, -G)
  lift(data, lowFrom + 2, end + 2, -B)
  lift(data, lowFrom + 3, end + 1, -A)
}

function invertReversible({ data, length, odd }: Line): void {
  const low = MARGIN + (odd ? 1 : 0)
  const end = MARGIN + length
  for (let at = low - 2; at < end + 2; at += 2)
    data[at] = (data[at] ?? 0) - Math.floor(((data[at - 1] ?? 0) + (data[at + 1] ?? 0) + 2) / 4)
  for (let at = low - 1; at < end + 1; at += 2)
    data[at] = (data[at] ?? 0) + Math.floor(((data[at - 1] ?? 0) + (data[at + 1] ?? 0)) / 2)
}

/** Transforms a line of interleaved coefficients into samples. */
export function invert(line: Line, reversible: boolean): void {
  const { data, length, odd } = line
  if (length === 0) return
  if (length === 1) {
    if (odd) data[MARGIN] = (data[MARGIN] ?? 0) / 2
    return
  }
  mirror(data, length)
  if (reversible) invertReversible(line)
  else invertIrreversible(line)
}
