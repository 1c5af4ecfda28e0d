// Colours in which painted words can be read, whatever the picture under them.

import type { PaintedStyle } from '../../model/texts/painted-text'

/** Opacity of a background that the document does not state, and the least of one that it does. */
const BACKING = 0.85
const LEAST_BACKING = 0.7
/** Contrast below which a stated colour is not kept. WCAG 2.2, success criterion 1.4.3, large letters. */
const LEAST_CONTRAST = 3

type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

let naming: CanvasRenderingContext2D | null | undefined

/** A colour of CSS by its parts (0 to 255, alpha 0 to 1); `undefined` for none. */
function partsOf(color: string | undefined): Rgba | undefined {
  if (!color) return undefined
  naming ??= document.createElement('canvas').getContext('2d')
  if (!naming) return undefined
  naming.fillStyle = '#010203'
  naming.fillStyle = color
  const normal = String(naming.fillStyle)
  if (normal === '#010203') return undefined
  const hex = /^#(..)(..)(..)$/
    .exec(normal)
    ?.slice(1)
    .map(each => Number.parseInt(each, 16))
  const [red = 0, green = 0, blue = 0, alpha = 1] = hex ?? (normal.match(/[\d.]+/g) ?? []).map(Number)
  return [red, green, blue, alpha]
}

/** Relative luminance, 0 to 1. WCAG 2.2. */
function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map(each =>
    each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: Rgba, other: Rgba): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const DARK: Rgba = [17, 17, 17, 1]
const LIGHT: Rgba = [255, 255, 255, 1]
const against = (color: Rgba) => (contrast(color, LIGHT) > contrast(color, DARK) ? LIGHT : DARK)
const toCss = ([red, green, blue, alpha]: Rgba) => `rgb(${red} ${green} ${blue} / ${alpha})`

/** Colours of words and of what is behind them: the stated ones as far as they can be read together. */
export function readableColors({ color, background }: PaintedStyle): { color: string; background: string } {
  const stated = partsOf(color)
  const behind = partsOf(background)
  if (!behind) {
    const words = stated ?? DARK
    const [red, green, blue] = against(words)
    return { color: toCss(words), background: toCss([red, green, blue, BACKING]) }
  }
  const words = stated && contrast(stated, behind) >= LEAST_CONTRAST ? stated : against(behind)
  const [red, green, blue, alpha] = behind
  return { color: toCss(words), background: toCss([red, green, blue, Math.max(alpha, LEAST_BACKING)]) }
}
