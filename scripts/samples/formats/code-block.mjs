// One code block of JPEG 2000: the bit planes of its values in three passes each (ITU-T T.800, Annex D).
import { MqCoder } from './mq-coder.mjs'

const SIGN = 9
const REFINE = 14
const RUN = 17
const UNIFORM = 18

/** The context of a value that is still zero, from how many of its neighbours are not. */
function zeroContext(kind, across, along, diagonal) {
  if (kind === 'HH') {
    const straight = across + along
    if (diagonal >= 3) return 8
    if (diagonal === 2) return straight >= 1 ? 7 : 6
    if (diagonal === 1) return 3 + Math.min(straight, 2)
    return Math.min(straight, 2)
  }
  const [h, v] = kind === 'HL' ? [along, across] : [across, along]
  if (h === 2) return 8
  if (h === 1) return v >= 1 ? 7 : diagonal >= 1 ? 6 : 5
  if (v > 0) return 2 + v
  return Math.min(diagonal, 2)
}

/** Context and flip of a sign, from the signs of the neighbours across and along (-1, 0, 1). */
function signContext(h, v) {
  const flip = h < 0 || (h === 0 && v < 0) ? 1 : 0
  const [across, along] = flip ? [-h, -v] : [h, v]
  return [SIGN + (across === 1 ? 3 + along : along === 0 ? 0 : 1), flip]
}

/** Encodes the values of a block: `{ bytes, passes, planes }`. */
export function encodeBlock(width, height, value, kind) {
  const stride = width + 2
  const size = stride * (height + 2)
  const magnitude = new Uint32Array(size)
  const sign = new Int8Array(size)
  let highest = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y + 1) * stride + x + 1
      const number = value(x, y)
      magnitude[at] = Math.abs(number)
      sign[at] = number < 0 ? -1 : 1
      highest = Math.max(highest, magnitude[at])
    }
  }
  const planes = highest === 0 ? 0 : 32 - Math.clz32(highest)
  if (planes === 0) return { bytes: Buffer.alloc(0), passes: 0, planes }
  const coder = new MqCoder(19, { 0: 4, [RUN]: 3, [UNIFORM]: 46 })
  const passes = new BlockPasses({ coder, magnitude, sign, width, height, stride, kind })
  for (let plane = planes - 1; plane >= 0; plane--) {
    if (plane < planes - 1) {
      passes.spread(plane)
      passes.refine(plane)
    }
    passes.cleanUp(plane)
  }
  return { bytes: coder.finish(), passes: 3 * planes - 2, planes }
}

class BlockPasses {
  constructor(block) {
    Object.assign(this, block)
    this.significant = new Uint8Array(block.magnitude.length)
    this.visited = new Uint8Array(block.magnitude.length)
    this.refined = new Uint8Array(block.magnitude.length)
  }

  /** Visits the block in stripes of four rows, column by column. */
  *columns() {
    for (let top = 0; top < this.height; top += 4) {
      const rows = Math.min(4, this.height - top)
      for (let x = 0; x < this.width; x++) {
        yield Array.from({ length: rows }, (_, row) => (top + row + 1) * this.stride + x + 1)
      }
    }
  }

  context(at) {
    const { significant, stride } = this
    return zeroContext(
      this.kind,
      significant[at - 1] + significant[at + 1],
      significant[at - stride] + significant[at + stride],
      significant[at - stride - 1] +
        significant[at - stride + 1] +
        significant[at + stride - 1] +
        significant[at + stride + 1],
    )
  }

  bit(at, plane) {
    return (this.magnitude[at] >>> plane) & 1
  }

  codeSign(at) {
    const of = place => this.significant[place] * this.sign[place]
    const clip = number => Math.max(-1, Math.min(1, number))
    const [context, flip] = signContext(
      clip(of(at - 1) + of(at + 1)),
      clip(of(at - this.stride) + of(at + this.stride)),
    )
    this.coder.encode(context, (this.sign[at] < 0 ? 1 : 0) ^ flip)
    this.significant[at] = 1
  }

  codeValue(at, plane, context = this.context(at)) {
    this.coder.encode(context, this.bit(at, plane))
    if (this.bit(at, plane)) this.codeSign(at)
  }

  spread(plane) {
    for (const column of this.columns()) {
      for (const at of column) {
        const context = this.significant[at] ? 0 : this.context(at)
        if (context === 0) continue
        this.codeValue(at, plane, context)
        this.visited[at] = 1
      }
    }
  }

  refine(plane) {
    for (const column of this.columns()) {
      for (const at of column) {
        if (!this.significant[at] || this.visited[at]) continue
        const first = this.context(at) > 0 ? REFINE + 1 : REFINE
        this.coder.encode(this.refined[at] ? REFINE + 2 : first, this.bit(at, plane))
        this.refined[at] = 1
      }
    }
  }

  cleanUp(plane) {
    for (const column of this.columns()) {
      const quiet = at => !this.significant[at] && !this.visited[at] && this.context(at) === 0
      let from = 0
      if (column.length === 4 && column.every(quiet)) {
        from = column.findIndex(at => this.bit(at, plane))
        this.coder.encode(RUN, from < 0 ? 0 : 1)
        if (from < 0) continue
        this.coder.encode(UNIFORM, from >> 1)
        this.coder.encode(UNIFORM, from & 1)
        this.codeSign(column[from])
        from++
      }
      for (const at of column.slice(from))
        if (!this.significant[at] && !this.visited[at]) this.codeValue(at, plane)
    }
    this.visited.fill(0)
  }
}
