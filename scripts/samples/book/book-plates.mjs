// The engravings of the book.

import { plate } from '../drawing/engraving.mjs'
import { tints } from '../drawing/paper.mjs'
import { slope } from '../drawing/random.mjs'
import { textAt } from '../drawing/type.mjs'
import { boat, cottage, gulls, jetty, lighthouse } from '../things.mjs'
import { caps, italic, print, sheet } from './book-layout.mjs'

const coast = {
  sky: { top: 0.62, bottom: 0.98, cloud: 0.26, scale: 2 },
  ridges: [{ base: 0.68, rise: 0.06, scale: 2.2, tone: 0.66, seed: 5, texture: 0.05 }],
  water: { level: 0.7, rough: 0.05, dark: 0.3 },
  seed: 301,
}

const views = {
  frontispiece: {
    scene: {
      ...coast,
      seed: 311,
      ridges: [
        ...coast.ridges,
        {
          base: 0.9,
          rise: 0.5,
          scale: 1.4,
          tone: 0.42,
          seed: 14,
          texture: 0.4,
          mist: -0.12,
          shape: t => slope(0.02, 0.62, t),
        },
      ],
      water: undefined,
      horizon: 0.7,
    },
    overlay: (w, h) =>
      lighthouse(w * 0.6, h * 0.62, h * 0.46) +
      cottage(w * 0.7, h * 0.615, w * 0.2) +
      gulls(w * 0.26, h * 0.34, w * 0.16, 8, 3),
  },
  sisters: {
    scene: {
      ...coast,
      seed: 321,
      ridges: [
        {
          base: 0.6,
          rise: 0.24,
          scale: 1.1,
          tone: 0.5,
          seed: 24,
          texture: 0.16,
          mist: 0.18,
          trees: { count: 90, tall: 0.03, gaps: 0.5 },
        },
      ],
      water: { level: 0.66, rough: 0.05, dark: 0.3 },
    },
    overlay: (w, h) =>
      lighthouse(w * 0.36, h * 0.52, h * 0.24, { bands: 0 }) +
      lighthouse(w * 0.62, h * 0.63, h * 0.18, { bands: 1 }) +
      boat(w * 0.32, h * 0.79, w * 0.07, { sail: 0.82 }),
  },
  perpetua: {
    scene: {
      ...coast,
      seed: 331,
      sky: { top: 0.3, bottom: 0.86, cloud: 0.5, scale: 2.2 },
      ridges: [
        {
          base: 0.73,
          rise: 0.13,
          scale: 3,
          tone: 0.22,
          seed: 36,
          texture: 0.2,
          shape: t => slope(0.25, 0.42, t) * slope(0.8, 0.62, t) * 1.7,
        },
      ],
      water: { level: 0.72, rough: 0.12, dark: 0.4 },
    },
    overlay: (w, h) =>
      lighthouse(w * 0.52, h * 0.67, h * 0.48, { bands: 1 }) +
      gulls(w * 0.25, h * 0.3, w * 0.14, 9, 8) +
      boat(w * 0.84, h * 0.8, w * 0.045, { sail: 0.7 }),
  },
  relief: {
    scene: {
      ...coast,
      seed: 351,
      sky: { top: 0.5, bottom: 0.95, cloud: 0.4, scale: 2.4 },
      ridges: [{ base: 0.62, rise: 0.1, scale: 2.4, tone: 0.56, seed: 66, texture: 0.06 }],
      water: { level: 0.61, rough: 0.1, dark: 0.3 },
    },
    overlay: (w, h) =>
      boat(w * 0.52, h * 0.74, w * 0.13, { sail: 0.84 }) +
      boat(w * 0.78, h * 0.66, w * 0.04, { sail: 0.7 }) +
      boat(w * 0.24, h * 0.65, w * 0.03, { sail: 0.7 }) +
      gulls(w * 0.3, h * 0.3, w * 0.12, 7, 19),
  },
  landfall: {
    scene: {
      ...coast,
      seed: 361,
      ridges: [
        {
          base: 0.66,
          rise: 0.4,
          scale: 1.2,
          tone: 0.46,
          seed: 18,
          texture: 0.2,
          mist: 0.12,
          shape: t => slope(0.9, 0.35, t),
        },
      ],
      water: { level: 0.68, rough: 0.06, dark: 0.3 },
    },
    overlay: (w, h) =>
      lighthouse(w * 0.36, h * 0.49, h * 0.34) +
      boat(w * 0.72, h * 0.8, w * 0.08, { sail: 0.8 }) +
      gulls(w * 0.66, h * 0.34, w * 0.13, 8, 27),
  },
  harbour: {
    scene: {
      ...coast,
      seed: 341,
      sun: { x: 1.2, y: 0.4, glow: 0.2, spread: 0.2, radius: 0.07, disc: 1.1, path: 0.4 },
      sky: { top: 0.5, bottom: 0.86, cloud: 0.16, scale: 2 },
    },
    overlay: (w, h) =>
      jetty(w, h * 0.82, w * 0.5, h * 0.17, 0.14) +
      boat(w * 0.28, h * 0.8, w * 0.085, { sail: 0.6 }) +
      boat(w * 0.58, h * 0.73, w * 0.03, { sail: 0.6 }),
  },
}

/** An engraving laid into a page at (x, y). */
export function view(name, x, y, width, height, options = {}) {
  const { scene, overlay } = views[name]
  return { ink: plate(width, height, scene, { overlay, ...options }), x, y, width, height }
}

/** A full-page plate with its heading and caption. */
export function platePage(number, name, heading, caption) {
  const { width } = sheet(number)
  const wide = 860
  const tall = 1180
  const x = Math.round((width - wide) / 2)
  const svg = `${textAt(width / 2, 210, heading, caps(30))}<rect x="${x - 12}" y="268" width="${wide + 24}" height="${tall + 24}" fill="none" stroke="#000" stroke-width="2"/>${textAt(width / 2, 1560, caption, italic(40))}${textAt(x, 1500, 'I. M. del.', italic(22, { anchor: 'start' }))}${textAt(x + wide, 1500, 'Tolliver sc.', italic(22, { anchor: 'end' }))}`
  return print(number, svg, {
    plates: [view(name, x, 280, wide, tall, { period: 6.4 })],
    tint: tints.ivory,
    quality: 64,
  })
}
