// Pictures in tones of grey as JPEG 2000 (ITU-T T.800): one tile, one layer, lossless.
import { encodeBlock } from './code-block.mjs'
import { wavelet } from './wavelet.mjs'

const LEVELS = 4
const BLOCK = 64
const GUARD = 2
const GAIN = { LL: 0, HL: 1, LH: 1, HH: 2 }
const planesOf = kind => GUARD + 8 + GAIN[kind] - 1

/** Bits into bytes, with a zero bit after every byte of ones (B.10.1). */
class BitWriter {
  bytes = []
  #byte = 0
  #room = 8

  bit(value) {
    this.#room--
    this.#byte |= value << this.#room
    if (this.#room === 0) this.#flush()
  }

  bits(value, count) {
    for (let at = count - 1; at >= 0; at--) this.bit((value >> at) & 1)
  }

  end() {
    if (this.#room < 8 && !(this.#room === 7 && this.bytes.at(-1) === 0xff)) this.#flush()
    if (this.bytes.at(-1) === 0xff) this.bytes.push(0)
    return Buffer.from(this.bytes)
  }

  #flush() {
    this.bytes.push(this.#byte)
    this.#room = this.#byte === 0xff ? 7 : 8
    this.#byte = 0
  }
}

/** A tag tree (B.10.2): numbers of a grid, told as far as a threshold. */
class TagTree {
  constructor(width, height, values) {
    this.levels = [{ width, height, nodes: values.map(value => ({ value, low: 0, isCoded: false })) }]
    while (this.levels.at(-1).nodes.length > 1) this.levels.push(parentsOf(this.levels.at(-1)))
  }

  tell(x, y, threshold, writer) {
    let low = 0
    for (let level = this.levels.length - 1; level >= 0; level--) {
      const { width, nodes } = this.levels[level]
      const node = nodes[(y >> level) * width + (x >> level)]
      low = Math.max(low, node.low)
      while (low < threshold && !node.isCoded) {
        node.isCoded = low >= node.value
        writer.bit(node.isCoded ? 1 : 0)
        if (!node.isCoded) low++
      }
      node.low = Math.min(low, threshold)
      low = node.isCoded ? Math.max(node.low, node.value) : node.low
    }
  }
}

function parentsOf({ width, height, nodes }) {
  const [w, h] = [Math.ceil(width / 2), Math.ceil(height / 2)]
  const parents = Array.from({ length: w * h }, () => ({ value: Infinity, low: 0, isCoded: false }))
  nodes.forEach(({ value }, index) => {
    const parent = parents[(Math.floor(index / width) >> 1) * w + ((index % width) >> 1)]
    parent.value = Math.min(parent.value, value)
  })
  return { width: w, height: h, nodes: parents }
}

function blocksOf(band) {
  const [across, down] = [Math.ceil(band.width / BLOCK), Math.ceil(band.height / BLOCK)]
  const blocks = []
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const [left, top] = [column * BLOCK, row * BLOCK]
      const width = Math.min(BLOCK, band.width - left)
      const height = Math.min(BLOCK, band.height - top)
      blocks.push(encodeBlock(width, height, (x, y) => band.value(left + x, top + y), band.kind))
    }
  }
  return { across, down, blocks }
}

/** Number of passes of a block (table B.4). */
function tellPasses(writer, passes) {
  if (passes === 1) writer.bit(0)
  else if (passes === 2) writer.bits(2, 2)
  else if (passes <= 5) writer.bits(0b1100 | (passes - 3), 4)
  else if (passes <= 36) writer.bits(0b1111_00000 | (passes - 6), 9)
  else writer.bits((0b1_1111_1111 << 7) | (passes - 37), 16)
}

function tellLength(writer, { bytes, passes }) {
  const extra = Math.floor(Math.log2(passes))
  const needed = bytes.length.toString(2).length
  const growth = Math.max(0, needed - 3 - extra)
  for (let times = 0; times < growth; times++) writer.bit(1)
  writer.bit(0)
  writer.bits(bytes.length, 3 + growth + extra)
}

/** The packet of one resolution: what its blocks are, then their bytes. */
function packet(bands) {
  const writer = new BitWriter()
  const parts = []
  writer.bit(1)
  for (const band of bands) {
    const { across, down, blocks } = blocksOf(band)
    const included = new TagTree(
      across,
      down,
      blocks.map(({ passes }) => (passes > 0 ? 0 : 1)),
    )
    const empty = new TagTree(
      across,
      down,
      blocks.map(({ planes }) => planesOf(band.kind) - planes),
    )
    blocks.forEach((block, index) => {
      const [x, y] = [index % across, Math.floor(index / across)]
      included.tell(x, y, 1, writer)
      if (block.passes === 0) return
      empty.tell(x, y, Infinity, writer)
      tellPasses(writer, block.passes)
      tellLength(writer, block)
      parts.push(block.bytes)
    })
  }
  return Buffer.concat([writer.end(), ...parts])
}

const bytesOf = (...fields) =>
  Buffer.concat(
    fields.map(([value, size]) => {
      const buffer = Buffer.alloc(size)
      buffer.writeUIntBE(value, 0, size)
      return buffer
    }),
  )
const marker = (code, ...fields) => {
  const body = bytesOf(...fields)
  return Buffer.concat([bytesOf([code, 2], [body.length + 2, 2]), body])
}
const box = (type, body) => Buffer.concat([bytesOf([body.length + 8, 4]), Buffer.from(type, 'latin1'), body])

function codestream(width, height, resolutions) {
  const size = [
    [0, 2],
    [width, 4],
    [height, 4],
    [0, 4],
    [0, 4],
    [width, 4],
    [height, 4],
    [0, 4],
    [0, 4],
  ]
  const style = [
    [0, 1],
    [0, 1],
    [1, 2],
    [0, 1],
    [LEVELS, 1],
    [4, 1],
    [4, 1],
    [0, 1],
    [1, 1],
  ]
  const steps = resolutions.flat().map(({ kind }) => [(8 + GAIN[kind]) << 3, 1])
  const packets = Buffer.concat(resolutions.map(packet))
  return Buffer.concat([
    bytesOf([0xff4f, 2]),
    marker(0xff51, ...size, [1, 2], [7, 1], [1, 1], [1, 1]),
    marker(0xff52, ...style),
    marker(0xff5c, [GUARD << 5, 1], ...steps),
    marker(0xff90, [0, 2], [packets.length + 14, 4], [0, 1], [1, 1]),
    bytesOf([0xff93, 2]),
    packets,
    bytesOf([0xffd9, 2]),
  ])
}

/** Encodes a picture of 8-bit greys, row by row, as a JP2 file. */
export function jpeg2000(greys, width, height) {
  const values = Int32Array.from(greys, grey => grey - 128)
  const resolutions = wavelet(values, width, height, LEVELS)
  const header = box('ihdr', bytesOf([height, 4], [width, 4], [1, 2], [7, 1], [7, 1], [0, 1], [0, 1]))
  const colour = box('colr', bytesOf([1, 1], [0, 1], [0, 1], [17, 4]))
  return Buffer.concat([
    box('jP  ', bytesOf([0x0d0a870a, 4])),
    box('ftyp', Buffer.concat([Buffer.from('jp2 '), bytesOf([0, 4]), Buffer.from('jp2 ')])),
    box('jp2h', Buffer.concat([header, colour])),
    box('jp2c', codestream(width, height, resolutions)),
  ])
}
