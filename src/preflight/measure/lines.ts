// Lines of writing on a page.

/** Degrees to each side in which a slope is looked for, and the step. */
const STEEPEST = 6
const STEP = 0.5
/** Part by which the lines stand out at their slope; less is a picture without lines. */
const CLEAR = 1.25

/** Sharpness of the rows when the picture is sheared by a slope. */
function rowContrast(gray: Uint8Array, width: number, height: number, slope: number): number {
  const [left, top] = [Math.round(width / 10), Math.round(height / 8)]
  const rows = new Float64Array(height - 2 * top)
  for (let x = left; x < width - left; x += 2) {
    const shift = Math.round((x - width / 2) * slope)
    for (let row = 0; row < rows.length; row++) {
      const y = Math.min(Math.max(row + top + shift, 0), height - 1)
      rows[row] = (rows[row] ?? 0) + (gray[y * width + x] ?? 0)
    }
  }
  let sum = 0
  for (let row = 1; row < rows.length; row++) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2
  return sum
}

/** Slope of the lines on a page in degrees, falling to the right; `undefined` for a picture without lines. */
export function slopeOf(gray: Uint8Array, width: number, height: number): number | undefined {
  const slopes = Array.from({ length: (2 * STEEPEST) / STEP + 1 }, (_, at) => at * STEP - STEEPEST)
  const contrasts = slopes.map(each => rowContrast(gray, width, height, Math.tan((each * Math.PI) / 180)))
  const best = contrasts.indexOf(Math.max(...contrasts))
  const usual = [...contrasts].sort((a, b) => a - b)[contrasts.length >> 1] ?? 0
  const isClear = (contrasts[best] ?? 0) > CLEAR * usual && best > 0 && best < slopes.length - 1
  return isClear ? slopes[best] : undefined
}
