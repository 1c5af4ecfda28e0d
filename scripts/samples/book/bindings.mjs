// Covers and endpapers: stamped cloth and combed marble.

import { beadRule, frame, scallop } from '../drawing/ornaments.mjs'
import { drawSvg, jpeg } from '../drawing/paper.mjs'
import { clamp, fractal, noise, randomFrom, slope } from '../drawing/random.mjs'
import { faces, running, textAt } from '../drawing/type.mjs'
import { lighthouse } from '../things.mjs'

const GILT = '#d9b45e'

function stamp(width, height, front, title) {
  const words = title
    ? textAt(width / 2, height * 0.34, title.text, { ...title, anchor: 'middle', fill: GILT })
    : ''
  if (!front)
    return `${words}<g fill="${GILT}">${scallop(width / 2, height / 2 + 40, 130).replaceAll('#000', GILT)}</g>${frame(120, 110, width - 240, height - 220, { colour: '#11262a', gap: 18 })}`
  const line = (y, text, size, tracking = 0.1) =>
    textAt(width / 2, y, text, { face: faces.semibold, size, tracking, anchor: 'middle', fill: GILT })
  const tower = lighthouse(width / 2, 1440, 700, { light: 0, dark: 0, bands: 0 })
    .replaceAll(/fill="rgb\([^"]*\)"/g, `fill="${GILT}"`)
    .replaceAll(/stroke="rgb\([^"]*\)"/g, `stroke="${GILT}"`)
  const rays = Array.from({ length: 34 }, (_, index) => {
    const angle = (index / 34) * Math.PI * 2
    if (Math.sin(angle) > 0.62) return ''
    const from = 120
    const to = index % 2 ? 330 : 250
    return `<path d="M${width / 2 + Math.cos(angle) * from} ${850 + Math.sin(angle) * from}L${width / 2 + Math.cos(angle) * to} ${850 + Math.sin(angle) * to}" stroke="${GILT}" stroke-width="5" stroke-linecap="round"/>`
  }).join('')
  const waves = Array.from({ length: 5 }, (_, row) => {
    const y = 1460 + row * 34
    const reach = 380 - row * 16
    const arcs = Array.from({ length: 9 }, () => `q${reach / 9} ${-30} ${(reach * 2) / 9} 0`).join('')
    return `<path d="M${width / 2 - reach} ${y}${arcs}" fill="none" stroke="${GILT}" stroke-width="5"/>`
  }).join('')
  return `${frame(110, 100, width - 220, height - 200, { colour: GILT, gap: 18 })}${line(300, 'THE LIGHTS', 96)}${textAt(width / 2, 376, 'of', { face: faces.italic, size: 58, anchor: 'middle', fill: GILT })}${line(478, 'SKERROW', 110)}${rays}${tower}${waves}${line(1806, 'IDA MARRACK', 56, 0.16)}`
}

/** A case in cloth (blue-green unless `cloth` says otherwise), blocked in gilt; the back board is blind but for the publisher's shell and, if given, a `title`. */
export async function clothBoard(width, height, { seed, front, title, cloth = [38, 82, 88] }) {
  const gilt = drawSvg(width, height, stamp(width, height, front, title))
  const random = randomFrom(seed)
  const grain = Float32Array.from({ length: 8191 }, () => random() - 0.5)
  const pixels = Buffer.alloc(width * height * 3)
  const margin = 16
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const place = (y * width + x) * 3
      const inside = Math.min(x, y, width - 1 - x, height - 1 - y) - margin
      const spine = front ? x : width - 1 - x
      let light =
        0.92 + 0.08 * Math.sin(x * 1.05) * Math.sin(y * 1.05) + grain[(x * 31 + y * 977) % 8191] * 0.16
      light *= 0.86 + 0.24 * fractal(x / 500, y / 500, seed, 4)
      light *= 1 - 0.4 * slope(46, 0, Math.abs(spine - 96)) + 0.12 * slope(30, 0, Math.abs(spine - 136))
      const worn =
        slope(20, 0, inside) * slope(0.42, 0.86, noise(x / 9, y / 9, seed + 4) + slope(9, 0, inside) * 0.22)
      const base = [cloth[0] * light + worn * 66, cloth[1] * light + worn * 46, cloth[2] * light + worn * 34]
      const alpha =
        (gilt[(y * width + x) * 4 + 3] / 255) * (0.8 + 0.2 * noise(x / 6, y / 6, seed + 8)) * (1 - worn * 0.7)
      const shine = 0.86 + 0.26 * fractal(x / 260, y / 180, seed + 6, 3)
      const table = 1 - slope(-3, 1, inside)
      for (let channel = 0; channel < 3; channel++) {
        const metal = gilt[(y * width + x) * 4 + channel] * shine
        const board = base[channel] * (1 - alpha) + metal * alpha
        pixels[place + channel] = clamp(
          board * (1 - table) + (214 - channel * 5) * (0.62 + 0.38 * slope(0, 16, -inside)) * table,
          0,
          255,
        )
      }
    }
  }
  return jpeg(pixels, width, height, 64)
}

const MARBLE = [
  [112, 38, 34],
  [233, 218, 186],
  [34, 58, 84],
  [190, 142, 66],
  [226, 206, 170],
  [60, 84, 74],
]

/** A sheet of combed marbled paper, with the bookplate on the front one. */
export async function marbled(width, height, seed, gutter, plate) {
  const label = plate ? drawSvg(width, height, bookplate(width, height)) : undefined
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const comb = Math.abs(((x + 6 * Math.sin(y / 37)) % 66) / 66 - 0.5) * 2
      const pull = y + 92 * comb ** 1.5 + 30 * fractal(x / 170, y / 170, seed, 3)
      const band = fractal(x / 240, pull / 46, seed + 2, 3) * 9 + pull / 92
      const index = Math.floor(band)
      const edge = band - index
      const from = MARBLE[((index % 6) + 6) % 6]
      const to = MARBLE[(((index + 1) % 6) + 6) % 6]
      const blend = slope(0.86, 0.98, edge)
      const spine = gutter === 'left' ? x : width - 1 - x
      const shade = (0.94 - 0.3 * slope(120, 0, spine)) * (1 - 0.16 * slope(60, 0, Math.min(y, height - y)))
      const at = (y * width + x) * 4
      const alpha = label ? label[at + 3] / 255 : 0
      for (let channel = 0; channel < 3; channel++) {
        const colour = from[channel] * (1 - blend) + to[channel] * blend
        pixels[(y * width + x) * 3 + channel] = clamp(
          (colour * (1 - alpha) + (label ? label[at + channel] : 0) * alpha) * shade,
          0,
          255,
        )
      }
    }
  }
  return jpeg(pixels, width, height, 34)
}

function bookplate(width, height) {
  const wide = 520
  const tall = 660
  const x = (width - wide) / 2
  const y = (height - tall) / 2 - 120
  const middle = width / 2
  return `<rect x="${x + 6}" y="${y + 8}" width="${wide}" height="${tall}" fill="#000" opacity="0.3"/><rect x="${x}" y="${y}" width="${wide}" height="${tall}" fill="#f1e8d2"/>${frame(x + 22, y + 22, wide - 44, tall - 44, { colour: '#3b2a20', gap: 10 })}
    ${scallop(middle, y + 300, 120)}${textAt(middle, y + 410, 'EX LIBRIS', { face: faces.roman, size: 34, tracking: 0.2, anchor: 'middle', fill: '#3b2a20' })}${beadRule(middle, y + 440, 240, 5)}
    ${textAt(middle, y + 496, 'The Museum and Library', { ...running(33), face: faces.italic, anchor: 'middle', fill: '#3b2a20' })}${textAt(middle, y + 538, 'of the Skerrow Isles', { ...running(33), face: faces.italic, anchor: 'middle', fill: '#3b2a20' })}${textAt(middle, y + 592, '1949.12.387', { ...running(26), anchor: 'middle', fill: '#3b2a20' })}`
}
