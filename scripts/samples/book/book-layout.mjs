// The layout of the book's pages: type area, running heads, sheets.
import { printPage, tints } from '../drawing/paper.mjs'
import { wordsOf } from '../drawing/printed-words.mjs'
import { faces, running, textAt } from '../drawing/type.mjs'

const WIDTH = 1280
const HEIGHT = 1900
/** Running text of the book. */
export const body = running(43, { leading: 58, initialFace: faces.roman })
/** Notes of the book. */
export const small = running(32, { leading: 42 })
/** Small capitals, centred. */
export const caps = (size, more) => ({
  face: faces.roman,
  size,
  features: ['smcp', 'onum'],
  tracking: 0.07,
  anchor: 'middle',
  ...more,
})
/** Italic, centred. */
export const italic = (size, more) => ({ face: faces.italic, size, anchor: 'middle', ...more })
/** Spaced capitals, centred. */
export const title = (size, more) => ({
  face: faces.roman,
  size,
  tracking: 0.09,
  anchor: 'middle',
  features: ['lnum'],
  ...more,
})

/** The type area: the inner margin is the narrowest, the foot the widest. */
export function area(recto) {
  return { x: recto ? 150 : 210, width: 920, top: 330, bottom: 1640, middle: (recto ? 150 : 210) + 460 }
}

/** Running head, folio and rule of a page. */
export function furniture(folio, recto, head) {
  const { middle, x, width } = area(recto)
  const number = recto
    ? textAt(x + width, 236, folio, { ...caps(36), anchor: 'end', tracking: 0 })
    : textAt(x, 236, folio, { ...caps(36), anchor: 'start', tracking: 0 })
  return `${textAt(middle, 236, head, caps(30, { tracking: 0.12 }))}${number}<path d="M${x} 262h${width}" stroke="#000" stroke-width="1.8"/>`
}

/** Every page is cut and scanned a little differently. */
export function sheet(number) {
  const width = WIDTH + ((number * 37) % 29) - 14
  const height = HEIGHT + ((number * 53) % 37) - 18
  return {
    width,
    height,
    seed: 500 + number * 13,
    gutter: number % 2 === 1 ? 'left' : 'right',
    tint: tints.cream,
  }
}

/** Prints a page of the book by its number, counted from 1: the picture and its words. */
export const print = async (number, svg, more = {}) => ({
  bytes: await printPage(svg, { ...sheet(number), quality: 66, ...more }),
  words: wordsOf(svg),
})
