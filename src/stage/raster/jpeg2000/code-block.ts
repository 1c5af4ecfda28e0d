// Decodes the coding passes of a code block (ISO/IEC 15444-1, Annex D).

import { Arithmetic, Contexts, PlainBits } from './arithmetic'
import { EVEN, NEAR, NOT_BELOW, REFINEMENT, RUN, SIGN, SIGN_INVERTED, SIGNIFICANCE } from './contexts'
import type { CodeBlock } from './tile-layout'

/** Flags of the style of code blocks (table A.19). */
const STYLE = { bypass: 1, reset: 2, causal: 8, marked: 32 } as const

const SIGNIFICANT = 1
const VISITED = 2
const REFINED = 4
const NEGATIVE = 8

/** Passes before the arithmetic decoder may be bypassed. */
const BEFORE_BYPASS = 10

/** Bit planes that are decoded at most. */
const MOST_PLANES = 30

interface BitSource {
  bit(context: number): number
}

/** The state of a code block between its passes; every array has a border of one. */
class BlockDecoder {
  readonly values: Int32Array
  readonly #width: number
  readonly #height: number
  readonly #stride: number
  readonly #flags: Uint8Array
  readonly #near: Uint8Array
  readonly #significance: Uint8Array
  readonly #causal: boolean
  /** The value of the bit plane, in halves, and what its middle adds. */
  #one = 0

  constructor(width: number, height: number, kind: number, style: number) {
    this.#width = width
    this.#height = height
    this.#stride = width + 2
    const size = this.#stride * (height + 2)
    this.values = new Int32Array(size)
    this.#flags = new Uint8Array(size)
    this.#near = new Uint8Array(size)
    this.#significance = SIGNIFICANCE[kind] ?? new Uint8Array(256)
    this.#causal = (style & STYLE.causal) !== 0
  }

  /** Values in halves, row by row, without the border. */
  finish(): Int32Array {
    const out = new Int32Array(this.#width * this.#height)
    for (let y = 0, to = 0; y < this.#height; y++) {
      let at = (y + 1) * this.#stride + 1
      for (let x = 0; x < this.#width; x++, at++, to++) {
        const value = this.values[at] ?? 0
        out[to] = (this.#flags[at] ?? 0) & NEGATIVE ? -value : value
      }
    }
    return out
  }

  /** Runs a pass: 0 significance, 1 refinement, 2 cleanup. */
  run(pass: number, plane: number, bits: BitSource, plain: boolean): void {
    this.#one = 2 ** (plane + 1)
    for (let top = 0; top < this.#height; top += 4) {
      const bottom = Math.min(top + 4, this.#height)
      for (let x = 1; x <= this.#width; x++)
        if (pass === 0) this.#significancePass(x, top, bottom, bits, plain)
        else if (pass === 1) this.#refinementPass(x, top, bottom, bits)
        else this.#cleanupPass(x, top, bottom, bits)
    }
  }

  /** The neighbours of a position, without those of the next stripe where they do not count. */
  #nearOf(at: number, y: number): number {
    const near = this.#near[at] ?? 0
    return this.#causal && (y & 3) === 3 ? near & NOT_BELOW : near
  }

  #significancePass(x: number, top: number, bottom: number, bits: BitSource, plain: boolean): void {
    for (let y = top, at = (top + 1) * this.#stride + x; y < bottom; y++, at += this.#stride) {
      const flags = this.#flags[at] ?? 0
      const near = this.#nearOf(at, y)
      if (near === 0 || flags & SIGNIFICANT) continue
      if (bits.bit(this.#significance[near] ?? 0) === 1) this.#becomeSignificant(at, y, bits, plain)
      this.#flags[at] = (this.#flags[at] ?? 0) | VISITED
    }
  }

  #refinementPass(x: number, top: number, bottom: number, bits: BitSource): void {
    const half = this.#one / 2
    for (let y = top, at = (top + 1) * this.#stride + x; y < bottom; y++, at += this.#stride) {
      const flags = this.#flags[at] ?? 0
      if ((flags & (SIGNIFICANT | VISITED)) !== SIGNIFICANT) continue
      const isLater = (flags & REFINED) !== 0
      const context = isLater
        ? REFINEMENT.later
        : this.#nearOf(at, y) === 0
          ? REFINEMENT.alone
          : REFINEMENT.near
      const value = this.values[at] ?? 0
      this.values[at] = bits.bit(context) === 1 ? value + half : value - half
      this.#flags[at] = flags | REFINED
    }
  }

  #cleanupPass(x: number, top: number, bottom: number, bits: BitSource): void {
    const first = (top + 1) * this.#stride + x
    let y = top
    if (bottom - top === 4 && this.#isQuiet(first, top)) {
      if (bits.bit(RUN) === 0) return
      y += bits.bit(EVEN) * 2
      y += bits.bit(EVEN)
      this.#becomeSignificant(first + (y - top) * this.#stride, y, bits, false)
      y++
    }
    for (let at = first + (y - top) * this.#stride; y < bottom; y++, at += this.#stride) {
      const flags = this.#flags[at] ?? 0
      if ((flags & (SIGNIFICANT | VISITED)) === 0) {
        if (bits.bit(this.#significance[this.#nearOf(at, y)] ?? 0) === 1)
          this.#becomeSignificant(at, y, bits, false)
      } else this.#flags[at] = flags & ~VISITED
    }
  }

  /** Tells whether none of four has anything near, nor was visited. */
  #isQuiet(first: number, top: number): boolean {
    for (let y = top, at = first; y < top + 4; y++, at += this.#stride)
      if (this.#nearOf(at, y) !== 0 || (this.#flags[at] ?? 0) & (SIGNIFICANT | VISITED)) return false
    return true
  }

  #contribution(at: number): number {
    const flags = this.#flags[at] ?? 0
    return flags & SIGNIFICANT ? (flags & NEGATIVE ? -1 : 1) : 0
  }

  #becomeSignificant(at: number, y: number, bits: BitSource, plain: boolean): void {
    const stride = this.#stride
    let sign: number
    if (plain) sign = bits.bit(0)
    else {
      const below = this.#causal && (y & 3) === 3 ? 0 : this.#contribution(at + stride)
      const across = this.#contribution(at - 1) + this.#contribution(at + 1)
      const down = this.#contribution(at - stride) + below
      const index = Math.sign(across) * 3 + Math.sign(down) + 4
      sign = bits.bit(SIGN[index] ?? 9) ^ (SIGN_INVERTED[index] ?? 0)
    }
    this.values[at] = this.#one + this.#one / 2
    this.#flags[at] = (this.#flags[at] ?? 0) | SIGNIFICANT | (sign === 1 ? NEGATIVE : 0)
    const near = this.#near
    const mark = (position: number, bit: number) => {
      near[position] = (near[position] ?? 0) | bit
    }
    mark(at - 1, NEAR.right)
    mark(at + 1, NEAR.left)
    mark(at - stride, NEAR.below)
    mark(at + stride, NEAR.above)
    mark(at - stride - 1, NEAR.rightBelow)
    mark(at - stride + 1, NEAR.leftBelow)
    mark(at + stride - 1, NEAR.rightAbove)
    mark(at + stride + 1, NEAR.leftAbove)
  }
}

function bytesOf(data: Uint8Array, ranges: readonly number[]): Uint8Array {
  if (ranges.length === 2) return data.subarray(ranges[0], ranges[1])
  const out: number[] = []
  for (let index = 0; index < ranges.length; index += 2)
    out.push(...data.subarray(ranges[index], ranges[index + 1]))
  return Uint8Array.from(out)
}

/** The code block to decode, in the data of its tile. */
export interface BlockTask {
  readonly block: CodeBlock
  readonly data: Uint8Array
  /** Kind of the subband, and bit planes that it has. */
  readonly kind: number
  readonly planes: number
  readonly style: number
}

/** Decodes a code block: its coefficients in halves, row by row; absent where none was sent. */
export function decodeBlock({ block, data, kind, planes, style }: BlockTask): Int32Array | undefined {
  const count = planes - block.zeroPlanes
  if (block.passes === 0 || count < 1 || count > MOST_PLANES) return undefined
  const decoder = new BlockDecoder(block.right - block.left, block.bottom - block.top, kind, style)
  const contexts = new Contexts()
  // The first plane has a cleanup only.
  let step = 2
  const last = 3 * count
  for (const segment of block.segments) {
    const bytes = bytesOf(data, segment.bytes)
    const plain = (style & STYLE.bypass) !== 0 && step - 2 >= BEFORE_BYPASS && step % 3 < 2
    const bits: BitSource = plain ? new PlainBits(bytes) : new Arithmetic(bytes, contexts)
    for (const end = Math.min(step + segment.passes, last); step < end; step++) {
      decoder.run(step % 3, count - 1 - Math.floor(step / 3), bits, plain)
      if (step % 3 === 2 && style & STYLE.marked) for (let mark = 0; mark < 4; mark++) bits.bit(EVEN)
      if (style & STYLE.reset) contexts.reset()
    }
  }
  return decoder.finish()
}
