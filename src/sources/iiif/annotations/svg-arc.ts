import type { Point } from '../../../model/mark'

/** Points of a whole ellipse. */
const CORNERS = 32
const FLAG = /[\s,]*([01])/y
const PART = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy

/** The numbers of arc commands, seven each, whose two flags may stand without a blank before the next number. SVG 1.1, section 8.3.9. */
export function arcNumbers(text: string, most: number): readonly number[] {
  const numbers: number[] = []
  for (let at = 0; numbers.length < most; ) {
    const place = numbers.length % 7
    const pattern = place === 3 || place === 4 ? FLAG : PART
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) break
    numbers.push(Number(match[1]))
    at = pattern.lastIndex
  }
  return numbers
}

/** Points on an elliptical arc from one point to another, the last among them. SVG 1.1, appendix F.6.5. */
export function pointsOnArc(from: Point, arc: readonly number[], to: Point): readonly Point[] {
  const [across = 0, down = 0, degrees = 0, isLarge = 0, isClockwise = 0] = arc
  let [rx, ry] = [Math.abs(across), Math.abs(down)]
  const isLine = rx === 0 || ry === 0 || (from.x === to.x && from.y === to.y)
  if (isLine || !Number.isFinite(rx + ry + degrees)) return [to]
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const [halfX, halfY] = [(from.x - to.x) / 2, (from.y - to.y) / 2]
  const [x, y] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX]
  // Radii that do not reach from one point to the other grow until they do.
  const reach = Math.max(1, Math.hypot(x / rx, y / ry))
  rx *= reach
  ry *= reach
  const distance = (x / rx) ** 2 + (y / ry) ** 2
  const sign = Boolean(isLarge) === Boolean(isClockwise) ? -1 : 1
  const factor = sign * Math.sqrt(Math.max(0, 1 / distance - 1))
  const [centreX, centreY] = [(factor * rx * y) / ry, (-factor * ry * x) / rx]
  const start = Math.atan2((y - centreY) / ry, (x - centreX) / rx)
  let span = Math.atan2((-y - centreY) / ry, (-x - centreX) / rx) - start
  if (isClockwise && span < 0) span += 2 * Math.PI
  if (!isClockwise && span > 0) span -= 2 * Math.PI
  const steps = Math.max(1, Math.ceil((Math.abs(span) / (2 * Math.PI)) * CORNERS))
  const inner = Array.from({ length: steps - 1 }, (_, index) => {
    const angle = start + (span * (index + 1)) / steps
    const [u, v] = [centreX + rx * Math.cos(angle), centreY + ry * Math.sin(angle)]
    return {
      x: cos * u - sin * v + (from.x + to.x) / 2,
      y: sin * u + cos * v + (from.y + to.y) / 2,
    }
  })
  return [...inner, to]
}
