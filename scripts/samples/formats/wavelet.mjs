// The reversible 5/3 wavelet of JPEG 2000 (ITU-T T.800, Annex F).

/** Splits a line into its even (low) and odd (high) half, in place; `at(i)` and `put(i, value)` reach its values. */
function split(length, at, put) {
  if (length < 2) return
  const values = Int32Array.from({ length }, (_, index) => at(index))
  const mirrored = index => (index < 0 ? -index : index >= length ? 2 * (length - 1) - index : index)
  const value = index => values[mirrored(index)]
  for (let odd = 1; odd < length; odd += 2) values[odd] -= (value(odd - 1) + value(odd + 1)) >> 1
  for (let even = 0; even < length; even += 2) values[even] += (value(even - 1) + value(even + 1) + 2) >> 2
  const low = Math.ceil(length / 2)
  for (let index = 0; index < length; index++) put(index % 2 ? low + (index >> 1) : index >> 1, values[index])
}

/**
 * Transforms a picture of signed values so many times and returns its bands from the smallest on: each
 * `{ kind, width, height, value(x, y) }`, grouped by resolution.
 */
export function wavelet(values, width, height, levels) {
  const resolutions = []
  let [w, h] = [width, height]
  for (let level = 0; level < levels; level++) {
    for (let x = 0; x < w; x++) {
      split(
        h,
        y => values[y * width + x],
        (y, value) => {
          values[y * width + x] = value
        },
      )
    }
    for (let y = 0; y < h; y++) {
      split(
        w,
        x => values[y * width + x],
        (x, value) => {
          values[y * width + x] = value
        },
      )
    }
    const [lw, lh] = [Math.ceil(w / 2), Math.ceil(h / 2)]
    const band = (kind, left, top, bandWidth, bandHeight) => ({
      kind,
      width: bandWidth,
      height: bandHeight,
      value: (x, y) => values[(top + y) * width + left + x],
    })
    resolutions.unshift([
      band('HL', lw, 0, w - lw, lh),
      band('LH', 0, lh, lw, h - lh),
      band('HH', lw, lh, w - lw, h - lh),
    ])
    ;[w, h] = [lw, lh]
  }
  resolutions.unshift([{ kind: 'LL', width: w, height: h, value: (x, y) => values[y * width + x] }])
  return resolutions
}
