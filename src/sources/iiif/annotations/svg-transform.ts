import type { MarkShape, Point } from '../../../model/mark'

/** The numbers `a` to `f` of a transform: x' = a·x + c·y + e, y' = b·x + d·y + f. SVG 1.1, section 7.4. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** Matrix that leaves everything where it is. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

const MOST_STEPS = 20
const STEP = /(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)/gi

/** The matrix that does what `inner` does, and then what `outer` does. */
function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

const turn = (degrees: number): Matrix => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return [cos, sin, -sin, cos, 0, 0]
}

const slant = (degrees: number) => Math.tan((degrees * Math.PI) / 180)

function matrixOf(name: string, numbers: readonly number[]): Matrix {
  const [first = 0, second, third = 0, fourth = 1, fifth = 0, sixth = 0] = numbers
  if (name === 'matrix') return [first, second ?? 0, third, fourth, fifth, sixth]
  if (name === 'translate') return [1, 0, 0, 1, first, second ?? 0]
  if (name === 'scale') return [first, 0, 0, second ?? first, 0, 0]
  if (name === 'skewx') return [1, 0, slant(first), 1, 0, 0]
  if (name === 'skewy') return [1, slant(first), 0, 1, 0, 0]
  const x = second ?? 0
  return multiply(multiply([1, 0, 0, 1, x, third], turn(first)), [1, 0, 0, 1, -x, -third])
}

/** Returns the matrix of a `transform` within that of the elements around it. */
export function combineTransform(outer: Matrix, transform = ''): Matrix {
  return [...transform.matchAll(STEP)].slice(0, MOST_STEPS).reduce((matrix, [, name = '', list = '']) => {
    const numbers = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number)
    return multiply(matrix, matrixOf(name.toLowerCase(), numbers))
  }, outer)
}

/** Moves, turns and scales a shape. */
export function transformShape(shape: MarkShape, matrix: Matrix): MarkShape {
  if (matrix === IDENTITY) return shape
  const [a, b, c, d, e, f] = matrix
  const move = ({ x, y }: Point): Point => ({ x: a * x + c * y + e, y: b * x + d * y + f })
  if ('polygon' in shape) return { polygon: shape.polygon.map(move) }
  if ('point' in shape) return { point: move(shape.point) }
  const { x, y, width, height } = shape.box
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ].map(move)
  if (b !== 0 || c !== 0) return { polygon: corners }
  const [left, top] = [Math.min(...corners.map(each => each.x)), Math.min(...corners.map(each => each.y))]
  return { box: { x: left, y: top, width: width * Math.abs(a), height: height * Math.abs(d) } }
}
