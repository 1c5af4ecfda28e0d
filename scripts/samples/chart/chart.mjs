// A sea chart of the Skerrow Isles: as a sheet of 12,000 × 9,000 pixels and as a folded leaf in the book.

import { compassRose } from '../drawing/ornaments.mjs'
import { drawSvg, jpeg } from '../drawing/paper.mjs'
import { clamp, fractal, slope } from '../drawing/random.mjs'
import { faces, textAt } from '../drawing/type.mjs'
import { cartouche, graticule, rhumbs, scaleBar } from './chart-frame.mjs'
import { gridOf } from './chart-ground.mjs'
import { flares, landAndSea, names, roadsAndHouses, soundings, spotMarks } from './chart-marks.mjs'

function chartSvg(width, { grid, kind, ink, step, soundingSize }) {
  const height = width * 0.75
  const scale = height / grid.rows
  const rose = [1.15 * height, 0.2 * height, 0.1 * height]
  const letters = radius =>
    ['N', 'E', 'S', 'W']
      .map((letter, index) => {
        const angle = (index * Math.PI) / 2
        return textAt(
          Math.sin(angle) * radius * 1.06,
          -Math.cos(angle) * radius * 1.06 + radius * 0.06,
          letter,
          { face: faces.semibold, size: radius * 0.2, anchor: 'middle', fill: '#7d1f17' },
        )
      })
      .join('')
  const margin = height * 0.035
  return `<rect width="${width}" height="${height}" fill="#f5ecd6"/><clipPath id="map"><rect x="${margin}" y="${margin}" width="${width - margin * 2}" height="${height - margin * 2}"/></clipPath>
    <g clip-path="url(#map)"><rect width="${width}" height="${height}" fill="#e3ebe2"/>${rhumbs(rose[0], rose[1], width * 1.2, ink)}${landAndSea(grid, scale, ink)}</g>
    ${roadsAndHouses(height, ink)}${soundings(height, soundingSize, step, 77)}${spotMarks(height, kind)}${names(height, kind)}${flares(height, kind)}${graticule(width, height, kind, ink)}${compassRose(...rose, { dark: '#2a1c12', light: '#f7efdb', letters })}${cartouche(height, kind)}${scaleBar(width, height, kind)}`
}

/** The wall map. */
async function wallMap() {
  const width = 12000
  const height = 9000
  const svg = chartSvg(width, { grid: gridOf(2400), kind: 1.45, ink: 2.6, step: 0.0165, soundingSize: 42 })
  const pixels = Buffer.alloc(width * height * 3)
  const tile = 3000
  for (let top = 0; top < height; top += tile) {
    for (let left = 0; left < width; left += tile) {
      const drawn = drawSvg(tile, tile, svg, { viewBox: `${left} ${top} ${tile} ${tile}` })
      for (let at = 0; at < tile * tile; at++) {
        const to = ((top + Math.floor(at / tile)) * width + left + (at % tile)) * 3
        pixels[to] = drawn[at * 4]
        pixels[to + 1] = drawn[at * 4 + 1]
        pixels[to + 2] = drawn[at * 4 + 2]
      }
    }
  }
  return jpeg(pixels, width, height, 50, { progressive: false, trellisQuantisation: true })
}

/** The folding chart of the book: larger lettering, fewer soundings, and its three creases. */
export async function drawChart() {
  const width = 3040
  const height = 1900
  const chartWidth = 2400
  const inner = chartSvg(chartWidth, {
    grid: gridOf(700),
    kind: 0.36,
    ink: 0.9,
    step: 0.036,
    soundingSize: 17,
  })
  const drawn = drawSvg(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="#f7efdb"/><g transform="translate(480 40)">${inner}</g>${textAt(240, 960, 'Chart to face page 7', { face: faces.italic, size: 40, anchor: 'middle', turn: -90, fill: '#2a1c12' })}`,
  )
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let shade =
        0.98 -
        0.07 * fractal(x / 380, y / 380, 41, 4) -
        0.12 * slope(120, 0, Math.min(x, y, width - x, height - y)) * 0.5
      for (const crease of [1000, 1690, 2370]) {
        const off = x - crease
        shade += off > 0 ? 0.035 * slope(40, 0, off) : -0.09 * slope(26, 0, -off)
      }
      shade -= 0.3 * slope(110, 0, x) ** 1.6
      const at = y * width + x
      pixels[at * 3] = clamp(drawn[at * 4] * shade, 0, 255)
      pixels[at * 3 + 1] = clamp(drawn[at * 4 + 1] * (shade - 0.008), 0, 255)
      pixels[at * 3 + 2] = clamp(drawn[at * 4 + 2] * (shade - 0.03), 0, 255)
    }
  }
  return jpeg(pixels, width, height, 62)
}

/** The map. */
export const map = {
  folder: 'map',
  label: 'A new chart of the Skerrow Isles',
  description: 'One sheet of 12,000 by 9,000 pixels, to be looked at closely.',
  metadata: [
    ['Title', 'A new chart of the Skerrow Isles, with the soundings, lights and leading marks'],
    ['Creator', 'Vale, Edmund, Lieut.; Pellow, Annis'],
    ['Date of Publication', '1887'],
    ['Scale', 'About 1:60,000'],
    ['Physical description', '1 chart : lithograph, coloured by hand ; 76 × 101 cm'],
    ['Subject', 'Nautical charts — Skerrow Isles'],
    ['General note', 'Soundings in fathoms. Lights corrected to 1887.'],
  ],
  rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  navDate: '1887-01-01T00:00:00Z',
  imageApi: 3,
  async files() {
    return [{ name: 'skerrow-isles-1887.jpg', label: 'Chart', bytes: await wallMap() }]
  },
}
