// A set of eight photographs of mixed sizes, as silver, sepia, blue and early colour prints.
import { drawInto } from './drawing/engraving.mjs'
import { drawSvg, jpeg } from './drawing/paper.mjs'
import { clamp, fractal, noise, randomFrom, slope } from './drawing/random.mjs'
import { faces, textAt } from './drawing/type.mjs'
import { views } from './photograph-views.mjs'
import { renderScene } from './scenes.mjs'

/** Colours of a print from its blacks to its whites: 0-255 red, green, blue. */
const toners = {
  silver: [
    [18, 18, 20],
    [120, 119, 117],
    [240, 238, 232],
  ],
  sepia: [
    [36, 22, 14],
    [146, 112, 78],
    [246, 232, 205],
  ],
  platinum: [
    [28, 26, 26],
    [132, 126, 118],
    [238, 231, 217],
  ],
  cyan: [
    [14, 30, 58],
    [72, 116, 152],
    [232, 240, 238],
  ],
  dusk: [
    [24, 26, 44],
    [158, 112, 104],
    [252, 226, 178],
  ],
  morning: [
    [26, 38, 44],
    [118, 142, 140],
    [250, 234, 206],
  ],
}

function tonesOf(view, width, height) {
  const tones = renderScene(width, height, { ...view.scene, seed: view.seed })
  if (view.landOver) {
    const land = renderScene(width, height, {
      sky: { top: -1, bottom: -1 },
      ridges: [view.landOver],
      seed: view.seed + 1,
    })
    for (let index = 0; index < tones.length; index++) if (land[index] > -0.6) tones[index] = land[index]
  }
  if (view.overlay) drawInto(tones, width, height, view.overlay(width, height))
  return tones
}

function mix(toner, tone) {
  const t = clamp(tone)
  const [dark, middle, light] = toners[toner]
  const [from, to, share] = t < 0.5 ? [dark, middle, t * 2] : [middle, light, t * 2 - 1]
  return from.map((value, channel) => value + (to[channel] - value) * share)
}

/** Develops the tones: a gentle curve, grain, darker corners, and a cream border as contact prints have. */
function develop(view) {
  const { width, height, toner, seed } = view
  const border = Math.round(Math.min(width, height) * 0.045)
  const tones = tonesOf(view, width, height)
  const random = randomFrom(seed * 3)
  const grains = Float32Array.from({ length: 8191 }, () => random() + random() + random() - 1.5)
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const place = (y * width + x) * 3
      const ragged = (noise(x / 7, y / 7, seed) - 0.5) * 3
      const inside = Math.min(x, y, width - 1 - x, height - 1 - y) - border + ragged
      const corner = Math.hypot(x / width - 0.5, y / height - 0.5)
      let tone = slope(-0.06, 1.06, tones[y * width + x]) - 0.2 * slope(0.38, 0.78, corner)
      tone += grains[(x * 7 + y * 1013) % 8191] * 0.021
      const shown = mix(toner, tone)
      const cover = slope(-1.2, 1.2, inside)
      const paper =
        0.97 + 0.03 * fractal(x / 300, y / 300, seed + 2, 3) - 0.06 * slope(60, 0, inside + border)
      const mount = [243 * paper, 236 * paper, 219 * paper]
      for (let channel = 0; channel < 3; channel++) {
        pixels[place + channel] = clamp(mount[channel] * (1 - cover) + shown[channel] * cover, 0, 255)
      }
    }
  }
  return { pixels, border }
}

/** A view without its border, as 24-bit pixels in a toner of the set; for use in other samples. */
export function viewPixels(index, width, height, toner = views[index].toner) {
  const tones = tonesOf(views[index], width, height)
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < tones.length; at++) {
    const colour = mix(toner, slope(-0.06, 1.06, tones[at]))
    for (let channel = 0; channel < 3; channel++) pixels[at * 3 + channel] = clamp(colour[channel], 0, 255)
  }
  return pixels
}

async function print(view) {
  const { width, height } = view
  const { pixels, border } = develop(view)
  const note = { face: faces.italic, size: border * 0.42, anchor: 'start', fill: '#5a4a3a' }
  const ink = drawSvg(
    width,
    height,
    textAt(
      border,
      height - border * 0.36,
      `${view.name.slice(4).replace('-', ' / ')}   ${view.title.replaceAll('*', '')}`,
      note,
    ),
  )
  for (let index = 0; index < width * height; index++) {
    const alpha = (ink[index * 4 + 3] / 255) * 0.85
    if (alpha > 0)
      for (let channel = 0; channel < 3; channel++)
        pixels[index * 3 + channel] =
          pixels[index * 3 + channel] * (1 - alpha) + ink[index * 4 + channel] * alpha
  }
  return jpeg(pixels, width, height, 76)
}

/** The photographs of the Pellow bequest. */
export const photographs = {
  folder: 'photographs',
  label: 'Views of the Skerrow coast, 1903–1906',
  description: 'Eight photographs of mixed sizes and tones.',
  metadata: [
    ['Title', 'Views of the Skerrow coast, 1903–1906'],
    ['Creator', 'Pellow, Annis (1871–1949)'],
    ['Date of Publication', '1903–1906'],
    ['Physical description', '8 photographs : gelatin silver, platinum and cyanotype ; various sizes'],
    ['Collection', 'Pellow Bequest, Museum of the Skerrow Isles'],
    ['General note', 'Titles are the photographer’s own, from the borders of the prints.'],
    ['Subject', 'Seascapes'],
    ['Subject', 'Lighthouses'],
  ],
  rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  behavior: ['individuals'],
  imageApi: 3,
  async files() {
    const files = []
    for (const view of views) {
      files.push({
        name: `${view.name}.jpg`,
        label: `${view.name}.jpg`,
        bytes: await print(view),
        note: view.title.replaceAll('*', ''),
      })
    }
    return files
  },
}
