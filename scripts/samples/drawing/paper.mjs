// Sheets of paper, and the camera that takes them.
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import { clamp, fractal, noise, randomFrom, slope } from './random.mjs'

/** Draws an SVG body of a given size; returns its pixels as RGBA. */
export function drawSvg(width, height, body, { viewBox = `0 0 ${width} ${height}` } = {}) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="${viewBox}">${body}</svg>`
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return Buffer.from(drawn.pixels)
}

/** Toned paper: warm, darker towards the edges, with faint clouds, fibres and a few foxing spots. */
function paperTone(width, height, { seed, tint, age = 1, gutter }) {
  const pixels = Buffer.alloc(width * height * 3)
  const random = randomFrom(seed)
  const grain = Float32Array.from({ length: 4096 }, () => random() - 0.5)
  const coarse = 8
  const columns = Math.ceil(width / coarse) + 2
  const clouds = new Float32Array(columns * (Math.ceil(height / coarse) + 2))
  for (let index = 0; index < clouds.length; index++) {
    const x = (index % columns) * coarse
    const y = Math.floor(index / columns) * coarse
    clouds[index] = fractal(x / 420, y / 420, seed, 4) * 0.7 + fractal(x / 90, y / 140, seed + 5, 3) * 0.3
  }
  for (let y = 0; y < height; y++) {
    const edgeY = Math.min(y, height - 1 - y)
    for (let x = 0; x < width; x++) {
      const edge = Math.min(edgeY, x, width - 1 - x)
      const at = Math.floor(y / coarse) * columns + Math.floor(x / coarse)
      const u = (x % coarse) / coarse
      const v = (y % coarse) / coarse
      const upper = clouds[at] * (1 - u) + clouds[at + 1] * u
      const lower = clouds[at + columns] * (1 - u) + clouds[at + columns + 1] * u
      let shade = 1 - age * 0.11 * (upper * (1 - v) + lower * v)
      shade -= age * 0.1 * slope(170, 0, edge) * (0.5 + 0.5 * upper)
      if (gutter) {
        const distance = gutter === 'left' ? x : width - 1 - x
        shade -= 0.34 * slope(130, 0, distance) ** 1.8
      }
      shade += grain[(Math.imul(x, 1619) + Math.imul(y, 31337)) & 4095] * 0.014
      const warm = (1 - shade) * 0.55
      const place = (y * width + x) * 3
      pixels[place] = clamp(tint[0] * (shade + warm * 0.18), 0, 255)
      pixels[place + 1] = clamp(tint[1] * shade, 0, 255)
      pixels[place + 2] = clamp(tint[2] * (shade - warm * 0.22), 0, 255)
    }
  }
  return pixels
}

/** Common papers: the colour of the sheet as 0-255 red, green, blue. */
export const tints = {
  cream: [246, 238, 219],
  ivory: [249, 244, 230],
  grey: [238, 233, 220],
  news: [236, 224, 196],
  blue: [226, 233, 232],
}

/** Lays ink over paper: multiplied, slightly spread, never quite black, uneven as from a hand press. */
function press(paper, ink, width, height, seed, colour = [34, 27, 22]) {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4
      const alpha = ink[from + 3] / 255
      if (alpha === 0) continue
      const even = alpha * (0.87 + 0.13 * noise(x / 3.1, y / 3.1, seed))
      const to = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++) {
        const own = Math.max(ink[from + channel], colour[channel]) / 255
        paper[to + channel] = paper[to + channel] * (1 - even) + paper[to + channel] * own * even
      }
    }
  }
  return paper
}

/** Adds an engraved plate (one byte of ink a pixel) to the ink of a page. */
function layPlate(ink, pageWidth, { ink: marks, x, y, width, height }) {
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const at = ((y + row) * pageWidth + x + column) * 4
      const mark = marks[row * width + column]
      if (mark > ink[at + 3]) {
        ink[at] = ink[at + 1] = ink[at + 2] = 0
        ink[at + 3] = mark
      }
    }
  }
}

/**
 * Prints an SVG body on a sheet of paper and returns the scan as a JPEG. `gutter` is the side where the
 * book is sewn; `plates` are engravings, `{ ink, x, y, width, height }`; `quality` is the JPEG's.
 */
export async function printPage(
  body,
  { width, height, seed, tint = tints.cream, age, gutter, plates = [], quality = 62 },
) {
  const ink = drawSvg(width, height, body)
  for (const plate of plates) layPlate(ink, width, plate)
  const sheet = press(paperTone(width, height, { seed, tint, age, gutter }), ink, width, height, seed + 1)
  return jpeg(sheet, width, height, quality)
}

/** Encodes 24-bit pixels as a JPEG. */
export function jpeg(pixels, width, height, quality = 62, options = {}) {
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality, mozjpeg: true, ...options })
    .toBuffer()
}
