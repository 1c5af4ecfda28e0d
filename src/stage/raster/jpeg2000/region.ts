// Decodes a region of a tile at one of its resolutions: only the code blocks that reach into it.

import { breathe } from '../raster-source'
import { decodeBlock } from './code-block'
import type { Coding } from './coding'
import { BAND, type Band, type CodeBlock, type Edges, type Resolution } from './tile-layout'
import { invert, type Line, MARGIN, REACH } from './wavelet'

/** Samples of a rectangle, row by row. */
export interface Samples extends Edges {
  readonly data: Float32Array
}

/** Decoded code blocks that stay for the next region, the oldest first. */
export class BlockCache {
  readonly #blocks = new Map<CodeBlock, Int32Array | undefined>()

  decode(block: CodeBlock, make: () => Int32Array | undefined): Int32Array | undefined {
    const isHere = this.#blocks.has(block)
    const decoded = isHere ? this.#blocks.get(block) : make()
    this.#blocks.delete(block)
    this.#blocks.set(block, decoded)
    const [oldest] = this.#blocks.keys()
    if (this.#blocks.size > MOST_CACHED && oldest) this.#blocks.delete(oldest)
    return decoded
  }
}

/** Code blocks of 16 KB. */
const MOST_CACHED = 2 ** 11

/** A tile whose packets were read. */
export interface RegionTask {
  readonly coding: Coding
  readonly data: Uint8Array
  readonly cache: BlockCache
  readonly signal: AbortSignal
}

const overlaps = (one: Edges, other: Edges) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

function samplesOf({ left, top, right, bottom }: Edges): Samples {
  const count = Math.max(0, right - left) * Math.max(0, bottom - top)
  return { left, top, right, bottom, data: new Float32Array(count) }
}

/** Writes the part of a block that lies in the region. */
function placeBlock(block: CodeBlock, decoded: Int32Array, scale: number, to: Samples): void {
  const left = Math.max(block.left, to.left)
  const right = Math.min(block.right, to.right)
  for (let y = Math.max(block.top, to.top); y < Math.min(block.bottom, to.bottom); y++) {
    let from = (y - block.top) * (block.right - block.left) + left - block.left
    let at = (y - to.top) * (to.right - to.left) + left - to.left
    for (let x = left; x < right; x++, from++, at++) {
      const value = (decoded[from] ?? 0) * scale
      // Whole numbers stay whole: halves are cut off toward zero.
      to.data[at] = scale === 0.5 ? Math.trunc(value) : value
    }
  }
}

/** Factor from halves to coefficients (E.1.1). */
function scaleOf({ reversible, depth, steps }: Coding, band: Band): number {
  if (reversible) return 0.5
  const [exponent, mantissa] = steps[band.step] ?? [0, 0]
  const gain = band.kind === BAND.LL ? 0 : band.kind === BAND.HH ? 2 : 1
  return 0.5 * 2 ** (depth + gain - exponent) * (1 + mantissa / 2048)
}

async function coefficientsOf(task: RegionTask, band: Band, part: Edges): Promise<Samples> {
  const { coding, data, cache, signal } = task
  const out = samplesOf(part)
  const scale = scaleOf(coding, band)
  const planes = coding.guardBits + (coding.steps[band.step]?.[0] ?? 0) - 1
  for (const precinct of band.precincts)
    for (const block of precinct.blocks) {
      if (block.passes === 0 || !overlaps(block, part)) continue
      const decoded = cache.decode(block, () =>
        decodeBlock({ block, data, kind: band.kind, planes, style: coding.blockStyle }),
      )
      if (decoded) placeBlock(block, decoded, scale, out)
      await breathe(signal)
    }
  return out
}

/** Low coefficients at even positions, high ones at odd positions. */
const lowOf = (from: number, to: number) => [Math.ceil(from / 2), Math.ceil(to / 2)] as const
const highOf = (from: number, to: number) => [Math.floor(from / 2), Math.floor(to / 2)] as const

/** Writes a subband between the others. */
function interleave(band: Samples, right: boolean, below: boolean, to: Samples): void {
  const width = to.right - to.left
  const count = band.right - band.left
  for (let y = band.top, from = 0; y < band.bottom; y++) {
    let at = (2 * y + (below ? 1 : 0) - to.top) * width + 2 * band.left + (right ? 1 : 0) - to.left
    for (let x = 0; x < count; x++, from++, at += 2) to.data[at] = band.data[from] ?? 0
  }
}

function transformRows(samples: Samples, reversible: boolean): void {
  const width = samples.right - samples.left
  const data = new Float32Array(width + 2 * MARGIN)
  const line: Line = { data, length: width, odd: (samples.left & 1) === 1 }
  for (let from = 0; from < samples.data.length; from += width) {
    data.set(samples.data.subarray(from, from + width), MARGIN)
    invert(line, reversible)
    samples.data.set(data.subarray(MARGIN, MARGIN + width), from)
  }
}

function transformColumns(samples: Samples, reversible: boolean): void {
  const width = samples.right - samples.left
  const height = samples.bottom - samples.top
  const data = new Float32Array(height + 2 * MARGIN)
  const line: Line = { data, length: height, odd: (samples.top & 1) === 1 }
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) data[MARGIN + y] = samples.data[y * width + x] ?? 0
    invert(line, reversible)
    for (let y = 0; y < height; y++) samples.data[y * width + x] = data[MARGIN + y] ?? 0
  }
}

function cropped(samples: Samples, part: Edges): Samples {
  const out = samplesOf(part)
  const width = samples.right - samples.left
  const count = part.right - part.left
  for (let y = part.top, to = 0; y < part.bottom; y++, to += count) {
    const from = (y - samples.top) * width + part.left - samples.left
    out.data.set(samples.data.subarray(from, from + count), to)
  }
  return out
}

/**
 * Decodes a region of one component, on the grid of the last of the resolutions that are given. The region lies within it.
 */
export async function decodeRegion(
  task: RegionTask,
  resolutions: readonly Resolution[],
  part: Edges,
): Promise<Samples> {
  const resolution = resolutions.at(-1)
  const [first] = resolution?.bands ?? []
  if (!resolution || !first) return samplesOf(part)
  if (resolutions.length === 1) return coefficientsOf(task, first, part)
  const wide = {
    left: Math.max(part.left - REACH, resolution.left),
    top: Math.max(part.top - REACH, resolution.top),
    right: Math.min(part.right + REACH, resolution.right),
    bottom: Math.min(part.bottom + REACH, resolution.bottom),
  }
  const out = samplesOf(wide)
  const rectOf = (right: boolean, below: boolean): Edges => {
    const [left, rightEdge] = (right ? highOf : lowOf)(wide.left, wide.right)
    const [top, bottom] = (below ? highOf : lowOf)(wide.top, wide.bottom)
    return { left, top, right: rightEdge, bottom }
  }
  const low = await decodeRegion(task, resolutions.slice(0, -1), rectOf(false, false))
  interleave(low, false, false, out)
  for (const band of resolution.bands) {
    const [right, below] = [(band.kind & 1) === 1, band.kind > 1]
    interleave(await coefficientsOf(task, band, rectOf(right, below)), right, below, out)
  }
  const { reversible } = task.coding
  transformRows(out, reversible)
  transformColumns(out, reversible)
  return cropped(out, part)
}
