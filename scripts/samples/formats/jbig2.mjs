// Pages of black and white as JBIG2 (ITU-T T.88), the form in which they are embedded in PDF: one generic region.
import { MqCoder } from './mq-coder.mjs'

/** The pixels around the one that is coded (template 0, adaptive pixels at their usual places). */
const NEIGHBOURS = [
  ...[-2, -1, 0, 1, 2].map(x => [x, -2]),
  ...[-3, -2, -1, 0, 1, 2, 3].map(x => [x, -1]),
  ...[-4, -3, -2, -1].map(x => [x, 0]),
]
const ADAPTIVE = [3, -1, -3, -1, 2, -2, -2, -2]

function segment(number, type, body) {
  const head = Buffer.alloc(11)
  head.writeUInt32BE(number, 0)
  head[4] = type
  head[6] = 1
  head.writeUInt32BE(body.length, 7)
  return Buffer.concat([head, body])
}

const words = (...numbers) => {
  const bytes = Buffer.alloc(4 * numbers.length)
  for (const [index, number] of numbers.entries()) bytes.writeUInt32BE(number, 4 * index)
  return bytes
}

/** Encodes a picture; `black(x, y)` is 1 for ink. Lossless. */
export function jbig2(width, height, black) {
  const coder = new MqCoder(1 << NEIGHBOURS.length)
  const at = (x, y) => (x < 0 || y < 0 || x >= width ? 0 : black(x, y))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let context = 0
      for (const [right, down] of NEIGHBOURS) context = (context << 1) | at(x + right, y + down)
      coder.encode(context, black(x, y))
    }
  }
  const page = Buffer.concat([words(width, height, 0, 0), Buffer.alloc(3)])
  const region = Buffer.concat([
    words(width, height, 0, 0),
    Buffer.from([0, 0, ...ADAPTIVE.map(value => value & 0xff)]),
    coder.finish(),
    Buffer.from([0xff, 0xac]),
  ])
  return Buffer.concat([segment(0, 48, page), segment(1, 38, region)])
}
