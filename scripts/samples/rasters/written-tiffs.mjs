// Writes small TIFF files that no tool of Debian writes any more (src/stage/raster/fixtures): JPEG of the old kind, and numbers
// of 16 bits with a point. `node scripts/samples/rasters/written-tiffs.mjs`
import { writeFileSync } from 'node:fs'
import sharp from 'sharp'

const FOLDER = new URL('../../../src/stage/raster/fixtures/', import.meta.url).pathname
const [SHORT, LONG] = [3, 4]

/** Numbers of a field as they are written. */
function bytesOf(type, values) {
  const size = type === SHORT ? 2 : 4
  const bytes = Buffer.alloc(Math.max(4, size * values.length))
  for (const [index, value] of values.entries())
    if (size === 2) bytes.writeUInt16LE(value, 2 * index)
    else bytes.writeUInt32LE(value, 4 * index)
  return bytes
}

/** Writes a TIFF of one directory; `fieldsOf` gets the positions of the parts, and gives tag, type and values of each field. */
function writeTiff(name, parts, fieldsOf) {
  const positions = []
  let end = 8
  for (const part of parts) {
    positions.push(end)
    end += part.length + (part.length & 1)
  }
  const fields = fieldsOf(positions)
  const values = fields.map(([, type, numbers]) => bytesOf(type, numbers))
  const directory = Buffer.alloc(2 + 12 * fields.length + 4)
  directory.writeUInt16LE(fields.length)
  let beyond = end + directory.length
  for (const [index, [tag, type, numbers]] of fields.entries()) {
    const at = 2 + 12 * index
    directory.writeUInt16LE(tag, at)
    directory.writeUInt16LE(type, at + 2)
    directory.writeUInt32LE(numbers.length, at + 4)
    if (values[index].length === 4) values[index].copy(directory, at + 8)
    else {
      directory.writeUInt32LE(beyond, at + 8)
      beyond += values[index].length
    }
  }
  const head = Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0])
  head.writeUInt32LE(end, 4)
  const even = parts.flatMap(part => [part, Buffer.alloc(part.length & 1)])
  writeFileSync(
    FOLDER + name,
    Buffer.concat([head, ...even, directory, ...values.filter(each => each.length > 4)]),
  )
}

const scene = sharp(`${FOLDER}scene.png`).removeAlpha()
const { width, height } = await scene.metadata()
const jpeg = await scene.clone().jpeg({ quality: 95, chromaSubsampling: '4:2:0' }).toBuffer()

/** The tables of the JPEG by the marker and the number in front of each, and where its scan begins. */
const tables = new Map()
let scan = 2
for (let isHead = true; isHead; ) {
  const marker = jpeg[scan + 1]
  const end = scan + 2 + jpeg.readUInt16BE(scan + 2)
  for (let at = scan + 4; at < end && (marker === 0xdb || marker === 0xc4); ) {
    const codes =
      marker === 0xc4 ? jpeg.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 16) : 64
    tables.set(`${marker} ${jpeg[at]}`, jpeg.subarray(at + 1, at + 1 + codes))
    at += 1 + codes
  }
  isHead = marker !== 0xda
  scan = end
}

/** Fields of a picture whose only strip begins at a position. */
const fieldsOf = (strip, length, more) =>
  [
    [256, SHORT, [width]],
    [257, SHORT, [height]],
    [258, SHORT, [8, 8, 8]],
    [259, SHORT, [6]],
    [262, SHORT, [6]],
    [273, LONG, [strip]],
    [277, SHORT, [3]],
    [278, SHORT, [height]],
    [279, LONG, [length]],
    [512, SHORT, [1]],
    [530, SHORT, [2, 2]],
    ...more,
  ].sort(([one], [other]) => one - other)

// The headers by themselves, and the scan as the strip.
writeTiff('old-jpeg.tif', [jpeg.subarray(0, scan), jpeg.subarray(scan)], ([head, strip]) =>
  fieldsOf(strip, jpeg.length - scan, [
    [513, LONG, [head]],
    [514, LONG, [scan]],
  ]),
)
// All of it, in which the strip lies.
writeTiff('old-jpeg-whole.tif', [jpeg], ([start]) =>
  fieldsOf(start + scan, jpeg.length - scan, [
    [513, LONG, [start]],
    [514, LONG, [jpeg.length]],
  ]),
)
// The tables alone, each sample with its own.
const [DQT, DHT] = [0xdb, 0xc4]
const named = [`${DQT} 0`, `${DQT} 1`, `${DHT} 0`, `${DHT} 1`, `${DHT} 16`, `${DHT} 17`]
writeTiff(
  'old-jpeg-tables.tif',
  [jpeg.subarray(scan, -2), ...named.map(name => tables.get(name))],
  positions => {
    const [strip, light, colour, lightDc, colourDc, lightAc, colourAc] = positions
    return fieldsOf(strip, jpeg.length - 2 - scan, [
      [519, LONG, [light, colour, colour]],
      [520, LONG, [lightDc, colourDc, colourDc]],
      [521, LONG, [lightAc, colourAc, colourAc]],
    ])
  },
)

/** A number from 0 to 1 in 16 bits (IEEE 754, binary16). */
function toHalf(value) {
  if (value === 0) return 0
  const exponent = Math.max(Math.floor(Math.log2(value)), -14)
  return ((exponent + 14) << 10) + Math.round((value / 2 ** exponent) * 1024)
}
const samples = await scene.clone().raw().toBuffer()
const halves = Buffer.alloc(samples.length * 2)
for (const [index, sample] of samples.entries()) halves.writeUInt16LE(toHalf(sample / 255), 2 * index)
writeTiff('float-16.tif', [halves], ([strip]) => [
  [256, SHORT, [width]],
  [257, SHORT, [height]],
  [258, SHORT, [16, 16, 16]],
  [259, SHORT, [1]],
  [262, SHORT, [2]],
  [273, LONG, [strip]],
  [277, SHORT, [3]],
  [278, SHORT, [height]],
  [279, LONG, [halves.length]],
  [339, SHORT, [3, 3, 3]],
])
