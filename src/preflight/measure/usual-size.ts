import type { FileSample, PictureFacts } from '../sample'
import { median } from './middle'

/** Pictures around one below which no size is usual, and the part of them that must agree. */
const FEWEST = 4
const AGREEMENT = 0.75
/** Times of the usual width or height from which on a picture is a fold-out, and part of the other that it has at least. */
const FOLDED = 1.5
const WHOLE = 0.85

/** Width and height in pixels. */
export interface Extent {
  readonly width: number
  readonly height: number
}

/** A picture, and the position of its file. */
export interface Pictured {
  readonly position: number
  readonly picture: PictureFacts
}

/** The pictures among the files. */
export const picturedOf = (samples: readonly FileSample[]): readonly Pictured[] =>
  samples.flatMap(({ picture }, position) => (picture ? [{ position, picture }] : []))

/** True for values that differ by more than a part. */
export const differs = (a: number, b: number, part: number) => Math.abs(a / b - 1) > part

/** Width and height of the pictures around one, itself left out. */
export function usualAround(pictured: readonly Pictured[], at: number): Extent | undefined {
  const near = pictured.slice(Math.max(at - 6, 0), at + 7).filter(each => each !== pictured[at])
  const width = median(near.map(({ picture }) => picture.width))
  const height = median(near.map(({ picture }) => picture.height))
  const alike = near.filter(
    ({ picture }) => !differs(picture.width, width, 0.06) && !differs(picture.height, height, 0.06),
  )
  return alike.length >= Math.max(near.length * AGREEMENT, FEWEST) ? { width, height } : undefined
}

/** True for a picture of the usual size that lies on its side. */
export function isTurned({ width, height }: PictureFacts, usual: Extent): boolean {
  return (
    width > height !== usual.width > usual.height &&
    !differs(width, usual.height, 0.12) &&
    !differs(height, usual.width, 0.12)
  )
}

/** True for a picture much wider or higher than usual, of which nothing is cut off. */
export function isFoldOut({ width, height }: Extent, usual: Extent): boolean {
  const [across, down] = [width / usual.width, height / usual.height]
  return Math.max(across, down) >= FOLDED && Math.min(across, down) >= WHOLE
}
