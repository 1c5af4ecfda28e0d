// Reads a picture of the screen: which pages are on it, how large, and how sharp their text is.
import sharp from 'sharp'
import { PAGE_COUNT } from './pages.mjs'

const STEP = 4 // screen pixels between two samples when plates are looked for
/** A plate smaller than this part of the screen is a thumbnail, not a page being read. */
export const SMALLEST_PLATE = 0.01
/** Samples that the plate of a thumbnail has at least; fewer are a stray dot. */
const SMALLEST_THUMBNAIL = 12
/** Part of the settled sharpness from which a page counts as readable. */
export const READABLE = 0.7
/** Part of the settled size from which a page counts as in place. */
const IN_PLACE = 0.7
/** Strips in which text is judged, in plate heights below the plate: in the upper half and in the last lines. */
const BANDS = [
  [0.3, 1],
  [2.4, 3.1],
]
const STRIDE = 360 / PAGE_COUNT

/** The page whose hue a colour has, or -1 when it is not a pure colour. */
function pageOfColour(red, green, blue) {
  const high = Math.max(red, green, blue)
  const chroma = high - Math.min(red, green, blue)
  if (high < 195 || chroma < 185) return -1
  let sextant = (red - green) / chroma + 4
  if (high === red) sextant = (green - blue) / chroma
  else if (high === green) sextant = (blue - red) / chroma + 2
  const turns = (sextant * 60) / STRIDE
  const nearest = Math.round(turns)
  if (Math.abs(turns - nearest) * STRIDE > 9) return -1
  return (nearest + PAGE_COUNT) % PAGE_COUNT
}

function samples({ data, width, height }) {
  const columns = Math.floor(width / STEP)
  const rows = Math.floor(height / STEP)
  const cells = new Int8Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = 3 * ((row * STEP + 1) * width + column * STEP + 1)
      cells[row * columns + column] = pageOfColour(data[at], data[at + 1], data[at + 2])
    }
  }
  return { cells, columns, rows }
}

/** The patch of one hue around a cell; its cells are wiped as they are counted. */
function takePatch({ cells, columns, rows }, start, page) {
  const patch = { count: 0, left: columns, right: 0, top: rows, bottom: 0 }
  const open = [start]
  cells[start] = -1
  const visit = cell => {
    if (cells[cell] !== page) return
    cells[cell] = -1
    open.push(cell)
  }
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    const column = cell % columns
    const row = (cell - column) / columns
    patch.count++
    patch.left = Math.min(patch.left, column)
    patch.right = Math.max(patch.right, column)
    patch.top = Math.min(patch.top, row)
    patch.bottom = Math.max(patch.bottom, row)
    if (column > 0) visit(cell - 1)
    if (column < columns - 1) visit(cell + 1)
    if (row > 0) visit(cell - columns)
    if (row < rows - 1) visit(cell + columns)
  }
  return patch
}

/** Variance of the Laplacian of the brightness inside a box of screen pixels; 0 when the box is empty. */
function sharpness({ data, width, height }, { left, right, top, bottom }) {
  const light = (x, y) => {
    const at = 3 * (y * width + x)
    return 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2]
  }
  let count = 0
  let sum = 0
  let squares = 0
  for (let y = Math.max(1, top); y < Math.min(bottom, height - 1); y++) {
    for (let x = Math.max(1, left); x < Math.min(right, width - 1); x++) {
      const edge = light(x - 1, y) + light(x + 1, y) + light(x, y - 1) + light(x, y + 1) - 4 * light(x, y)
      count++
      sum += edge
      squares += edge * edge
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2
}

function measurePage(screen, grid, patch) {
  const left = patch.left * STEP
  const right = (patch.right + 1) * STEP
  const bottom = (patch.bottom + 1) * STEP
  const plate = bottom - patch.top * STEP
  const bands = BANDS.map(([from, to]) => ({
    left,
    right,
    top: Math.round(bottom + from * plate),
    bottom: Math.round(bottom + to * plate),
  }))
  return { area: patch.count / grid.cells.length, sharpness: bands.map(band => sharpness(screen, band)) }
}

async function patchesOn(picture) {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const screen = { data, width: info.width, height: info.height }
  const grid = samples(screen)
  const patches = []
  for (let cell = 0; cell < grid.cells.length; cell++) {
    const page = grid.cells[cell]
    if (page >= 0) patches.push({ page, ...takePatch(grid, cell, page) })
  }
  return { screen, grid, patches }
}

/** Number of plates in a picture of the screen, those of thumbnails included. */
export async function platesOn(picture) {
  const { patches } = await patchesOn(picture)
  return patches.filter(patch => patch.count >= SMALLEST_THUMBNAIL).length
}

/**
 * Finds the pages on a picture of the screen (JPEG or PNG bytes): page number modulo the page count → the
 * part of the screen its plate covers (0 to 1) and the sharpness of its text in two bands, without thumbnails.
 */
export async function pagesOn(picture) {
  const { screen, grid, patches } = await patchesOn(picture)
  const largest = new Map()
  for (const patch of patches) {
    if (patch.count > (largest.get(patch.page)?.count ?? 0)) largest.set(patch.page, patch)
  }
  const seen = [...largest].filter(([, patch]) => patch.count / grid.cells.length >= SMALLEST_PLATE)
  return new Map(seen.map(([page, patch]) => [page, measurePage(screen, grid, patch)]))
}

/** True when a page is in place, sharp and whole, measured by how it or another such page looks settled. */
export function isReadable(seen, settled) {
  if (!seen || seen.area < IN_PLACE * settled.area) return false
  return seen.sharpness.every((value, band) => value >= READABLE * settled.sharpness[band])
}

/** True when two pictures show the same pages in the same size and sharpness. */
export function samePages(one, other) {
  if (one.size !== other.size) return false
  return [...one].every(([page, a]) => {
    const b = other.get(page)
    if (!b || Math.abs(a.area - b.area) > 0.002) return false
    return a.sharpness.every((value, band) => Math.abs(value - b.sharpness[band]) <= 0.05 * value + 1)
  })
}
