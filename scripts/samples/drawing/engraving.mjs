// An engraver's plate: tones become swelling lines, dark tones are crossed by a second set.

import { renderScene } from '../scenes.mjs'
import { drawSvg } from './paper.mjs'
import { clamp, noise, slope } from './random.mjs'

const triangle = value => Math.abs(value - Math.floor(value) - 0.5) * 2

/**
 * Darkness of the plate (0 blank to 1 full ink) as white-on-clear RGBA pixels ready to be laid into a
 * page's SVG. `period` is the distance of two lines in pixels.
 */
export function engrave(tones, width, height, { period = 7, seed = 1, vignette = false } = {}) {
  const ink = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let dark = clamp(1.04 - tones[y * width + x] * 1.08)
      if (vignette) dark *= fade(x / width, y / height, seed)
      const bend = noise(x / 90, y / 60, seed) * 3.2 + Math.sin(x / 170 + y / 260) * 2.4
      const first = triangle((y + bend) / period)
      let mark = slope(dark * 1.06 + 0.09, dark * 1.06 - 0.13, first)
      if (dark > 0.52) {
        const second = triangle((x * 0.72 + y * 0.74 + bend) / (period * 1.08))
        const deep = (dark - 0.52) * 1.5
        mark = Math.max(mark, slope(deep + 0.1, deep - 0.12, second))
      }
      if (dark < 0.035) mark = 0
      ink[y * width + x] = Math.round(mark * 255)
    }
  }
  return ink
}

function fade(u, v, seed) {
  const edge = Math.hypot((u - 0.5) * 1.02, (v - 0.5) * 1.02) + (noise(u * 5, v * 5, seed + 9) - 0.5) * 0.12
  return slope(0.52, 0.4, edge)
}

/** Puts drawn things (a tower, a boat) into a scene: dark SVG over the tones, by its own lightness. */
export function drawInto(tones, width, height, body) {
  const drawn = drawSvg(width, height, body)
  for (let index = 0; index < tones.length; index++) {
    const alpha = drawn[index * 4 + 3] / 255
    if (alpha > 0) tones[index] = tones[index] * (1 - alpha) + (drawn[index * 4] / 255) * alpha
  }
  return tones
}

/** A scene engraved, as RGBA pixels of black ink. */
export function plate(width, height, scene, options = {}) {
  const tones = renderScene(width, height, scene)
  if (options.overlay) drawInto(tones, width, height, options.overlay(width, height))
  return engrave(tones, width, height, { seed: scene.seed, ...options })
}
