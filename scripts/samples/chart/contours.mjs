// Lines of equal height through a grid of numbers (marching squares), smoothed for drawing.

/** Point where a level crosses the edge between two grid points. */
const crossing = (a, b, level) => (level - a) / (b - a)

function segmentsOfCell(corners, level) {
  const [tl, tr, br, bl] = corners
  const top = [crossing(tl, tr, level), 0, 't']
  const right = [1, crossing(tr, br, level), 'r']
  const bottom = [crossing(bl, br, level), 1, 'b']
  const left = [0, crossing(tl, bl, level), 'l']
  const code = (tl > level ? 8 : 0) | (tr > level ? 4 : 0) | (br > level ? 2 : 0) | (bl > level ? 1 : 0)
  const table = {
    1: [[left, bottom]],
    2: [[bottom, right]],
    3: [[left, right]],
    4: [[right, top]],
    5: [
      [left, top],
      [right, bottom],
    ],
    6: [[bottom, top]],
    7: [[left, top]],
    8: [[top, left]],
    9: [[top, bottom]],
    10: [
      [top, right],
      [bottom, left],
    ],
    11: [[top, right]],
    12: [[right, left]],
    13: [[right, bottom]],
    14: [[bottom, left]],
  }
  return table[code] ?? []
}

function keyOf(column, row, [, , side]) {
  if (side === 't') return `h${column},${row}`
  if (side === 'b') return `h${column},${row + 1}`
  if (side === 'l') return `v${column},${row}`
  return `v${column + 1},${row}`
}

/**
 * Lines at a level through `grid` (`values`, `columns`, `rows`): lists of `[x, y]` in grid units, all
 * closed, because the outside counts as lower than any level.
 */
export function contours({ values, columns, rows }, level) {
  const at = (column, row) =>
    column < 0 || row < 0 || column >= columns || row >= rows ? level - 1e-3 : values[row * columns + column]
  const next = new Map()
  for (let row = -1; row < rows; row++) {
    for (let column = -1; column < columns; column++) {
      const corners = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)]
      for (const [from, to] of segmentsOfCell(corners, level)) {
        next.set(keyOf(column, row, from), {
          to: keyOf(column, row, to),
          point: [column + from[0], row + from[1]],
        })
      }
    }
  }
  const rings = []
  for (const start of [...next.keys()]) {
    const ring = []
    let key = start
    while (next.has(key)) {
      const { to, point } = next.get(key)
      next.delete(key)
      ring.push(point)
      key = to
    }
    if (ring.length > 3) rings.push(ring)
  }
  return rings
}

/** A closed ring as SVG path data, rounded by curves through the middles of its sides. */
export function ringPath(ring, scale) {
  const middle = index => {
    const [ax, ay] = ring[index]
    const [bx, by] = ring[(index + 1) % ring.length]
    return `${(((ax + bx) / 2) * scale).toFixed(1)} ${(((ay + by) / 2) * scale).toFixed(1)}`
  }
  const parts = [`M${middle(ring.length - 1)}`]
  for (let index = 0; index < ring.length; index++) {
    const [x, y] = ring[index]
    parts.push(`Q${(x * scale).toFixed(1)} ${(y * scale).toFixed(1)} ${middle(index)}`)
  }
  return `${parts.join('')}z`
}
