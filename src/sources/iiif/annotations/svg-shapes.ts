// The shapes in an SVG selector, as points. The SVG is never inserted into the page: only the numbers in it are read.

import type { MarkShape, Point } from '../../../model/mark'
import { localName } from '../../../ui/rich-text/local-name'
import { tokensOf } from '../../../ui/rich-text/tokens'
import { LONGEST_SIDE } from '../../json'
import { arcNumbers, pointsOnArc } from './svg-arc'
import { combineTransform, IDENTITY, type Matrix, transformShape } from './svg-transform'

const LONGEST_SVG = 256 * 1024
const MOST_SHAPES = 100
const MOST_POINTS = 10_000
/** Points of an ellipse, and of each curve. */
const CORNERS = 32
const STEPS = 8
const DEEPEST = 64
/** Elements that are drawn only where others refer to them. */
const UNSEEN = /^(?:defs|clippath|mask|marker|pattern|symbol)$/

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
const SEGMENT = /([mlhvcsqtaz])([^mlhvcsqtaz]*)/gi
/** Numbers that each command takes. SVG 1.1, section 8.3. */
const LENGTHS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7 }

const numbersIn = (text = '') => (text.match(NUMBER) ?? []).slice(0, 2 * MOST_POINTS).map(Number)

/** An element that is open, and where it moves what is in it. */
interface OpenElement {
  readonly name: string
  readonly matrix: Matrix
}

/** The shapes of an SVG, where its transforms put them. Web Annotation Data Model, "SVG Selector". */
export function shapesInSvg(svg: string): readonly MarkShape[] {
  const shapes: MarkShape[] = []
  const open: OpenElement[] = []
  for (const token of tokensOf(svg.slice(0, LONGEST_SVG))) {
    if (token.kind === 'text') continue
    const name = localName(token.name)
    if (token.kind === 'close') {
      const at = open.findLastIndex(each => each.name === name)
      if (at >= 0) open.splice(at)
      continue
    }
    const matrix = combineTransform(open.at(-1)?.matrix ?? IDENTITY, token.attributes.get('transform'))
    const isSeen = !UNSEEN.test(name) && !open.some(each => UNSEEN.test(each.name))
    if (isSeen) shapes.push(...shapesOf(name, token.attributes).map(each => transformShape(each, matrix)))
    if (!token.source.endsWith('/>') && open.length < DEEPEST) open.push({ name, matrix })
    if (shapes.length >= MOST_SHAPES) break
  }
  return shapes.slice(0, MOST_SHAPES).filter(isBelievable)
}

function isBelievable(shape: MarkShape): boolean {
  const points = 'polygon' in shape ? shape.polygon : 'point' in shape ? [shape.point] : [shape.box]
  const isPlace = (value: number) => Math.abs(value) <= LONGEST_SIDE
  if ('box' in shape && !(isPlace(shape.box.width) && isPlace(shape.box.height))) return false
  return points.length > 0 && points.every(({ x, y }) => isPlace(x) && isPlace(y))
}

function shapesOf(local: string, attributes: ReadonlyMap<string, string>): readonly MarkShape[] {
  const number = (key: string) => numbersIn(attributes.get(key))[0] ?? 0
  if (local === 'path') return polygonsOf(attributes.get('d') ?? '')
  if (local === 'polygon' || local === 'polyline') {
    return [{ polygon: pairsOf(numbersIn(attributes.get('points'))) }]
  }
  if (local === 'line') {
    const [start, end] = [1, 2].map(end => ({ x: number(`x${end}`), y: number(`y${end}`) }))
    return start && end ? [{ polygon: [start, end] }] : []
  }
  if (local === 'rect') {
    const [width, height] = [number('width'), number('height')]
    return width > 0 && height > 0 && Math.max(width, height) <= LONGEST_SIDE
      ? [{ box: { x: number('x'), y: number('y'), width, height } }]
      : []
  }
  if (local !== 'circle' && local !== 'ellipse') return []
  const [across, down] = local === 'circle' ? [number('r'), number('r')] : [number('rx'), number('ry')]
  const points = Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / CORNERS
    return { x: number('cx') + across * Math.cos(angle), y: number('cy') + down * Math.sin(angle) }
  })
  return across > 0 && down > 0 ? [{ polygon: points }] : []
}

function pairsOf(numbers: readonly number[]): readonly Point[] {
  return numbers.flatMap((x, index) => {
    const y = numbers[index + 1]
    return index % 2 === 0 && y !== undefined ? [{ x, y }] : []
  })
}

const partsOf = (command: string, rest: string) =>
  command.toLowerCase() === 'a' ? arcNumbers(rest, 2 * MOST_POINTS) : numbersIn(rest)

/** The polygons of a path: lines as they are, curves and arcs by points on them. */
function polygonsOf(path: string): readonly MarkShape[] {
  const pen = new Pen()
  for (const [, command = '', rest = ''] of path.matchAll(SEGMENT)) {
    if (command.toLowerCase() === 'z') {
      pen.close()
      continue
    }
    const length = LENGTHS[command.toLowerCase()] ?? 2
    const numbers = partsOf(command, rest)
    for (let at = 0; at + length <= numbers.length && !pen.isFull; at += length) {
      // The pairs after a first `m` are lines.
      const repeated = at === 0 ? command : command === 'm' ? 'l' : command === 'M' ? 'L' : command
      pen.draw(repeated, numbers.slice(at, at + length))
    }
  }
  return pen.finish()
}

/** Draws a path as polygons. */
class Pen {
  private readonly shapes: MarkShape[] = []
  private points: Point[] = []
  private at: Point = { x: 0, y: 0 }
  private count = 0

  get isFull(): boolean {
    return this.count >= MOST_POINTS || this.shapes.length >= MOST_SHAPES
  }

  draw(command: string, numbers: readonly number[]): void {
    const relative = command === command.toLowerCase()
    const origin = relative ? this.at : { x: 0, y: 0 }
    const [last = 0] = numbers.slice(-1)
    const kind = command.toLowerCase()
    if (kind === 'm') this.end()
    if (kind === 'h') this.add({ x: origin.x + last, y: this.at.y })
    else if (kind === 'v') this.add({ x: this.at.x, y: origin.y + last })
    else if (kind === 'a') {
      const end = { x: origin.x + (numbers[5] ?? 0), y: origin.y + last }
      for (const point of pointsOnArc(this.at, numbers, end)) this.add(point)
    } else this.curve(pairsOf(numbers).map(({ x, y }) => ({ x: origin.x + x, y: origin.y + y })))
  }

  close(): void {
    const [first] = this.points
    this.end()
    if (first) this.at = first
  }

  finish(): readonly MarkShape[] {
    this.end()
    return this.shapes
  }

  /** Adds a line, or the points on a Bézier curve with the control points that are given (de Casteljau). */
  private curve(controls: readonly Point[]): void {
    const steps = controls.length > 1 ? STEPS : 1
    const start = this.at
    for (let step = 1; step <= steps; step++) {
      const part = step / steps
      let points: readonly Point[] = [start, ...controls]
      while (points.length > 1)
        points = points.slice(1).map(({ x, y }, index) => {
          const from = points[index] ?? start
          return { x: from.x + (x - from.x) * part, y: from.y + (y - from.y) * part }
        })
      if (points[0]) this.add(points[0])
    }
  }

  private add(point: Point): void {
    this.at = point
    if (this.isFull) return
    this.points.push(point)
    this.count++
  }

  private end(): void {
    // A place that the pen only passes is no shape.
    if (this.points.length > 1) this.shapes.push({ polygon: this.points })
    this.points = []
  }
}
