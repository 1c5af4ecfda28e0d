// The lie of the Skerrow Isles: land, sea floor and names. Places are in parts of the sheet's height.
import { fractal } from '../drawing/random.mjs'

/** Islands and bays: centre, half-axes, turn (radians) and height; a bay has a height below zero. */
const SHAPES = [
  [0.6, 0.47, 0.3, 0.17, -0.35, 1],
  [0.42, 0.6, 0.14, 0.12, 0.4, 0.75],
  [0.79, 0.36, 0.12, 0.14, 0.2, 0.7],
  [0.66, 0.68, 0.1, 0.09, 0.7, 0.62],
  [0.57, 0.56, 0.1, 0.045, -0.9, -0.75],
  [0.71, 0.53, 0.07, 0.035, 0.5, -0.6],
  [0.5, 0.4, 0.05, 0.045, 0.3, -0.4],
  [1.02, 0.6, 0.065, 0.1, 0.3, 0.72],
  [1.11, 0.4, 0.055, 0.045, 0.2, 0.6],
  [0.28, 0.31, 0.06, 0.05, 0.5, 0.66],
  [0.22, 0.73, 0.05, 0.035, 0.2, 0.58],
  [0.9, 0.81, 0.045, 0.03, 0.1, 0.52],
  [0.68, 0.17, 0.05, 0.028, 0.3, 0.5],
  [1.13, 0.72, 0.025, 0.03, 0, 0.46],
  [0.33, 0.46, 0.02, 0.025, 0, 0.42],
]

/** Height of the land above the sea, or of the sea floor below it, at a place of the sheet. */
export function elevation(across, down) {
  const u = across + (fractal(across * 5, down * 5, 870, 5) - 0.5) * 0.2
  const v = down + (fractal(across * 5, down * 5, 880, 5) - 0.5) * 0.2
  let height = -0.46
  for (const [x, y, rx, ry, turn, tall] of SHAPES) {
    const dx = u - x
    const dy = v - y
    const a = (dx * Math.cos(turn) + dy * Math.sin(turn)) / rx
    const b = (dy * Math.cos(turn) - dx * Math.sin(turn)) / ry
    height += tall * Math.exp(-(a * a + b * b))
  }
  return height + (fractal(u * 6.5, v * 6.5, 900, 8, 0.56) - 0.5) * 0.8
}

/** Elevations on a grid of so many columns. */
export function gridOf(columns) {
  const rows = Math.round(columns * 0.75)
  const values = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < columns; at++) values[row * columns + at] = elevation(at / rows, row / rows)
  }
  return { values, columns, rows }
}

/** Towns: name, place, rank. */
export const TOWNS = [
  ['Port Ellery', 0.577, 0.466, 3],
  ['Quillan', 0.694, 0.459, 2],
  ['Carrow', 0.637, 0.71, 2],
  ['Hollin Cross', 0.497, 0.499, 1],
  ['Tarn Wood', 0.73, 0.262, 1],
  ['St. Issey', 0.388, 0.619, 2],
  ['Nether Quay', 0.883, 0.436, 1],
  ['Penmarrow', 0.467, 0.73, 1],
  ['Upper Trew', 0.8, 0.4, 1],
  ['Lanyon', 0.545, 0.4, 1],
  ['Marrack', 0.356, 0.548, 1],
  ['Gannet Ho.', 1.012, 0.626, 1],
  ['Sheldrake', 1.039, 0.652, 1],
  ['Old Kirk', 0.278, 0.309, 1],
  ['Fiddler’s Green', 1.122, 0.421, 1],
  ['Wester Voe', 0.174, 0.694, 1],
]

/** Names of islands: place, size, turn in degrees. */
export const ISLANDS = [
  ['GREAT SKERROW', 0.71, 0.37, 150, -9],
  ['ISSEY', 0.403, 0.578, 76, 0],
  ['Sheldrake Isle', 1.035, 0.578, 46, -8],
  ['Gannet', 1.14, 0.394, 54, 0],
  ['Old Isle', 0.272, 0.287, 54, 0],
  ['Voe', 0.235, 0.752, 46, 0],
  ['The Perpetua', 0.9, 0.857, 46, 0],
  ['North Holm', 0.678, 0.134, 50, 0],
  ['Grindle', 1.155, 0.768, 42, 0],
]

/** Names of waters: place, size, turn in degrees. */
export const WATERS = [
  ['ELLERY  SOUND', 0.84, 0.597, 104, -24],
  ['THE WESTERN DEEP', 0.155, 0.48, 118, -72],
  ['Hollin Bay', 0.515, 0.36, 60, 12],
  ['Issey Roads', 0.315, 0.71, 62, 32],
  ['The Race of Carrow', 0.635, 0.838, 66, 8],
  ['Gannet Gat', 1.066, 0.482, 54, -60],
  ['NORTHERN PASSAGE', 0.895, 0.195, 92, 14],
]
