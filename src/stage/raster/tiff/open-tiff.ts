import type { Rect, Size } from '../../../model/digital-object'
import { storedPart, upright, uprightSize } from '../orientation'
import { type Correction, readInks, readProfile } from '../profile'
import { MOST_DECODED, type OpenRaster, type Pixels, type RasterDemand, Unreadable } from '../raster-source'
import { cut, shrinkFactor, shrinking } from '../shrink'
import { rowBytesOf } from './block'
import { createBlockCache } from './block-cache'
import { drawLevel } from './drawing'
import { type Level, PHOTOMETRIC } from './level'
import { drawOverview, drawReduced, overviewFactor } from './overview'
import { readPages, type TiffPage } from './pages'
import { rangeFinder } from './range'
import type { Shades } from './samples'

/** Sides of a page at most: a number beyond is no size. */
const LONGEST = 2 ** 20

/** A level is taken for a scale that it falls short of by no more than this. */
const NEARLY = 0.97

/** The smallest version of a page that suffices for a demand, and the part of it. */
function levelFor(
  page: TiffPage,
  stored: Rect,
  width: number,
): { readonly level: Level; readonly part: Rect } {
  const [full] = page
  const needed = (width / stored.width) * full.width * NEARLY
  const level = page.findLast(each => each.width >= needed) ?? full
  const across = level.width / full.width
  const down = level.height / full.height
  const left = Math.min(Math.max(Math.round(stored.x * across), 0), level.width - 1)
  const top = Math.min(Math.max(Math.round(stored.y * down), 0), level.height - 1)
  const right = Math.min(Math.max(Math.round((stored.x + stored.width) * across), left + 1), level.width)
  const bottom = Math.min(Math.max(Math.round((stored.y + stored.height) * down), top + 1), level.height)
  return { level, part: { x: left, y: top, width: right - left, height: bottom - top } }
}

/** Judges whether a page has a size that can be one. */
function isSound([{ width, height, listed, across, down }]: TiffPage): boolean {
  return width <= LONGEST && height <= LONGEST && listed > 0 && across * down > 0
}

/** Pixels that a picture of the whole page may be wide. */
function mostOf(page: TiffPage): number {
  const tooMuch = page.findLast(
    level => level.compression !== 1 && rowBytesOf(level) * level.blockHeight > MOST_DECODED,
  )
  return (
    page.find(level => level.width < (tooMuch?.width ?? Number.POSITIVE_INFINITY))?.width ?? page[0].width
  )
}

const GRAY: ReadonlySet<number> = new Set([PHOTOMETRIC.blackIsZero, PHOTOMETRIC.whiteIsZero])
const COLOURED: ReadonlySet<number> = new Set([PHOTOMETRIC.rgb, PHOTOMETRIC.palette, PHOTOMETRIC.ycbcr])

/** The way from the colours of a page to sRGB; `undefined` where they stay as they are. */
async function correctionOf([{ photometric, bits, profile }]: TiffPage): Promise<Correction | undefined> {
  const gray = GRAY.has(photometric)
  if (bits === 1 || !(gray || COLOURED.has(photometric))) return undefined
  return readProfile(await profile(), gray)
}

/** The overview that was made last, of the one page that is read. */
interface MadeOverview {
  readonly level: Level
  readonly factor: number
  readonly pixels: Pixels
}

const scaledDown = ({ x, y, width, height }: Rect, factor: number, within: Size): Rect => {
  const left = Math.min(Math.floor(x / factor), within.width - 1)
  const top = Math.min(Math.floor(y / factor), within.height - 1)
  const right = Math.min(Math.ceil((x + width) / factor), within.width)
  const bottom = Math.min(Math.ceil((y + height) / factor), within.height)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Opens a TIFF or BigTIFF. */
export const openTiff: OpenRaster = async (file, elsewhere) => {
  const pages = (await readPages(file)).filter(isSound)
  if (pages.length === 0) throw new Unreadable('too-large')
  const cache = createBlockCache()
  let overview: MadeOverview | undefined
  let isDamaged = false
  const onDamage = () => {
    isDamaged = true
  }
  const rangeOf = rangeFinder(file)
  const shadesOf = async (page: TiffPage, signal: AbortSignal): Promise<Shades> => ({
    range: await rangeOf(page, signal),
    inks: page[0].photometric === PHOTOMETRIC.cmyk ? readInks(await page[0].profile()) : undefined,
  })
  const turnOf = ([{ orientation }]: TiffPage) => orientation
  const drawStored = async (
    index: number,
    page: TiffPage,
    stored: Rect,
    width: number,
    signal: AbortSignal,
  ) => {
    const { level, part } = levelFor(page, stored, width)
    const shades = await shadesOf(page, signal)
    const factor = shrinkFactor(part, width)
    const coarse = overviewFactor(level, part)
    const suffices = overview?.level === level && overview.factor <= factor
    if (!suffices && (coarse === undefined || coarse > factor)) {
      const out = shrinking(part, factor, level.bits === 1)
      return drawLevel({ file, level, part, out, cache, shades, onDamage }, signal)
    }
    if (!suffices || !overview) {
      const placed = { page: index, position: page.indexOf(level), level }
      const pixels = await drawOverview(
        { file, elsewhere, shades, onDamage },
        placed,
        coarse ?? factor,
        signal,
      )
      overview = { level, factor: coarse ?? factor, pixels }
    }
    return cut(overview.pixels, scaledDown(part, overview.factor, overview.pixels), width, signal)
  }
  return {
    pages: pages.map(page => ({ ...uprightSize(page[0], turnOf(page)), most: mostOf(page) })),
    async draw({ page: index, region, width }: RasterDemand, signal) {
      const page = pages[index]
      if (!page) throw new Unreadable('unreadable-file')
      const orientation = turnOf(page)
      const stored = storedPart(region, page[0], orientation)
      // The demand is of the upright width, which is the stored height of a picture that lies on its side.
      const storedWidth = (width * stored.width) / region.width
      const demanded = uprightSize(stored, orientation).width === stored.width ? width : storedWidth
      const pixels = await drawStored(index, page, stored, demanded, signal)
      const correct = await correctionOf(page)
      await correct?.(pixels, signal)
      return upright(pixels, orientation)
    },
    async drawPart({ page, level: position, part, factor }, signal) {
      const level = pages[page]?.[position]
      if (!pages[page] || !level) throw new Unreadable('unreadable-file')
      const shades = await shadesOf(pages[page], signal)
      return drawReduced({ file, shades, onDamage }, level, part, factor, signal)
    },
    isDamaged: () => isDamaged,
    forget() {
      cache.clear()
      overview = undefined
    },
  }
}
