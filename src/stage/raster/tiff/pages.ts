// Which directories of a TIFF are pages, and which are smaller versions of one: by the flag of a directory
// (TIFF 6.0, NewSubfileType; TIFF Technical Note 1, SubIFDs), or, where a pyramid was written without flags, by halved sizes.

import { Unreadable } from '../raster-source'
import { directoriesFrom, readHeader, readValues, type TiffDirectory, type TiffFile } from './directory'
import { type Level, toLevel } from './level'

const NEW_SUBFILE_TYPE = 254
const SUBFILE_TYPE = 255
const SUB_DIRECTORIES = 330

/** Bits of NewSubfileType. */
const REDUCED = 1
const MASK = 4

/** Overviews of a page at most. */
const MOST_OVERVIEWS = 32

/** A page: the image at full size first, then its overviews, from the largest to the smallest. */
export type TiffPage = readonly [Level, ...Level[]]

async function kindOf(tiff: TiffFile, { fields }: TiffDirectory): Promise<'page' | 'reduced' | 'other'> {
  const field = fields.get(NEW_SUBFILE_TYPE)
  const old = fields.get(SUBFILE_TYPE)
  const flags = field ? ((await readValues(tiff, field, 0, 1))[0] ?? 0) : 0
  if (flags & MASK) return 'other'
  if (flags & REDUCED) return 'reduced'
  return !field && old && (await readValues(tiff, old, 0, 1))[0] === 2 ? 'reduced' : 'page'
}

/** Tells whether one image may be the other at a smaller scale. */
function isSmaller(level: Level, full: Level): boolean {
  const scale = level.width / full.width
  return scale < 1 && Math.abs(level.height - full.height * scale) <= 2
}

/** Values of `photometric` that are no pictures yet: what a camera's sensor counted (Adobe DNG), and masks. */
const RAW: ReadonlySet<number> = new Set([4, 32_803, 34_892])

/** Values of `format` that are complex numbers. */
const COMPLEX: ReadonlySet<number> = new Set([5, 6])

/** Reads the image of a directory; `undefined` where there is none, or none to be looked at. */
type ReadLevel = (directory: TiffDirectory) => Promise<Level | undefined>

const isRare = ({ photometric, format }: Level) => RAW.has(photometric) || COMPLEX.has(format)

/** The smaller versions of a page that its own directory names. */
async function subLevels(
  tiff: TiffFile,
  directory: TiffDirectory,
  seen: Set<number>,
  readLevel: ReadLevel,
): Promise<readonly Level[]> {
  const field = directory.fields.get(SUB_DIRECTORIES)
  if (!field) return []
  const levels: Level[] = []
  for (const offset of await readValues(tiff, field, 0, MOST_OVERVIEWS)) {
    for await (const each of directoriesFrom(tiff, offset, seen)) {
      const level = (await kindOf(tiff, each)) === 'other' ? undefined : await readLevel(each)
      if (level) levels.push(level)
    }
  }
  return levels
}

/** Images of a directory that is no mask, its own first. */
interface ImageGroup {
  readonly isReduced: boolean
  readonly levels: readonly Level[]
  /** True when the own image of the directory is shown; it is the first of the levels. */
  readonly hasOwn: boolean
}

/** Levels of a page in any order, or, when the page has its own image, that one first. */
type PageDraft = Pick<ImageGroup, 'levels' | 'hasOwn'>

/** Adds the levels of reduced images to a page. */
const withReduced = ({ levels, hasOwn }: PageDraft, reduced: readonly ImageGroup[]): PageDraft => ({
  levels: [...levels, ...reduced.flatMap(each => each.levels)],
  hasOwn,
})

/**
 * Gives each reduced image to the page before it, or, in files that begin with a thumbnail, to the page behind it. The
 * pages of such a file may have overviews too: each as many as stand behind the last page.
 */
function draftPages(groups: readonly ImageGroup[]): readonly PageDraft[] {
  const starts = groups.flatMap(({ isReduced }, index) => (isReduced ? [] : [index]))
  const [first = groups.length, last = 0] = [starts[0], starts.at(-1)]
  const mostOverviews = first === 0 ? groups.length : groups.length - 1 - last
  let thumbnails = groups.slice(0, first)
  const drafts = starts.flatMap((start, index) => {
    const page = groups[start]
    if (!page) return []
    const reduced = groups.slice(start + 1, starts[index + 1])
    // The raw image of a camera leaves the thumbnail to the preview behind it.
    const own = page.levels.length > 0 ? thumbnails.splice(0) : []
    const draft = withReduced(page, [...own, ...reduced.slice(0, mostOverviews)])
    thumbnails = [...thumbnails, ...reduced.slice(mostOverviews)]
    return [draft]
  })
  // Without a page of its own a smaller version is all there is.
  return thumbnails.length > 0 ? [...drafts, withReduced({ levels: [], hasOwn: false }, thumbnails)] : drafts
}

const bySize = (one: Level, other: Level) => other.width - one.width

/** Makes a page of a draft; none of a draft without levels. */
function toPage({ levels, hasOwn }: PageDraft): TiffPage[] {
  const [full, ...others] = hasOwn ? levels : levels.toSorted(bySize)
  return full ? [[full, ...others.filter(each => isSmaller(each, full)).sort(bySize)]] : []
}

/** Joins pages of halved size to one pyramid: writers before the flag was usual made them. */
function joinHalves(pages: readonly TiffPage[]): readonly TiffPage[] {
  const [first] = pages
  const halves = (page: TiffPage, index: number) => {
    const before = pages[index - 1]
    return (
      index === 0 ||
      (before && Math.abs(page[0].width * 2 - before[0].width) <= 2 && isSmaller(page[0], before[0]))
    )
  }
  if (!first || pages.length < 3 || !pages.every(halves)) return pages
  return [[first[0], ...pages.slice(1).map(([level]) => level)]]
}

/** Reads the pages of a TIFF. Throws `Unreadable` when it has none. */
export async function readPages(source: Parameters<typeof readHeader>[0]): Promise<readonly TiffPage[]> {
  const { first, ...tiff } = await readHeader(source)
  const seen = new Set<number>()
  const groups: ImageGroup[] = []
  let hasRare = false
  const readLevel: ReadLevel = async directory => {
    const level = await toLevel(tiff, directory)
    if (!level || !isRare(level)) return level
    hasRare = true
    return undefined
  }
  for await (const directory of directoriesFrom(tiff, first, seen)) {
    const kind = await kindOf(tiff, directory)
    if (kind === 'other') continue
    const level = await readLevel(directory)
    const levels = [...(level ? [level] : []), ...(await subLevels(tiff, directory, seen, readLevel))]
    groups.push({ isReduced: kind === 'reduced', levels, hasOwn: level !== undefined })
  }
  const joined = joinHalves(draftPages(groups).flatMap(toPage))
  if (joined.length === 0) throw new Unreadable(hasRare ? 'unshown-kind' : 'unreadable-file')
  return joined
}
