// Samples of our own for the tests of the checks: pages that are drawn as points, not scanned.

import { type Check, type CheckContext, type Finding, USUAL_LIMITS } from '../finding'
import { type FileSample, GRAY_SIDE, type PictureFacts } from '../sample'

/** Numbers between 0 and 1 that are the same for the same seed. */
export function random(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b9)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A page of lines of words of its own, on paper with a margin. */
export function drawnPage(seed: number): Uint8Array {
  const next = random(seed)
  const gray = new Uint8Array(GRAY_SIDE ** 2).fill(226)
  for (let y = 8; y < GRAY_SIDE - 8; y += 3) {
    const end = GRAY_SIDE - 8 - Math.floor(next() ** 3 * 30)
    for (let x = 8; x < end; x++) if (next() > 0.25) gray[y * GRAY_SIDE + x] = 60 + Math.floor(next() * 120)
  }
  return gray
}

/** A page scanned again: shifted by a few points, brighter, with noise. */
export function scannedAgain(gray: Uint8Array, seed: number): Uint8Array {
  const next = random(seed)
  return gray.map((_, at) => {
    const from = at + 2 * GRAY_SIDE - 2
    return Math.min(Math.max((gray[from] ?? 226) * 0.94 + 12 + (next() - 0.5) * 14, 0), 255)
  })
}

/** Facts of a picture of a page. */
export const pictured = (gray: Uint8Array, others: Partial<PictureFacts> = {}): PictureFacts => ({
  width: 1600,
  height: 2400,
  density: 300,
  depth: 8,
  channels: 3,
  colour: [220, 210, 190],
  sharpness: 1.4,
  gray,
  ...others,
})

/** A sound book of so many pages. */
export const soundBook = (pages: number): readonly FileSample[] =>
  Array.from({ length: pages }, (_, page) => ({
    name: `book_${String(page + 1).padStart(4, '0')}.jpg`,
    label: String(page + 1),
    bytes: 1000 + page,
    hash: `hash ${page}`,
    statedFormat: 'image/jpeg',
    format: 'image/jpeg',
    picture: pictured(drawnPage(page)),
    text: `Page ${page} of the book: the lamp was lit at ${page} and the keeper wrote of the wind, the tide and of ${'abcdefghijklmnopqrstuvwxyz'.slice(page % 20)} ${Array.from({ length: 12 }, (_each, word) => `word${String.fromCharCode(97 + ((page * 7 + word * 3) % 26))}`).join(' ')}`,
  }))

/** The book with one page changed. */
export const changed = (
  samples: readonly FileSample[],
  position: number,
  change: Partial<FileSample>,
): readonly FileSample[] => samples.map((each, at) => (at === position ? { ...each, ...change } : each))

/** The book with the picture of one page changed. */
export const repainted = (samples: readonly FileSample[], position: number, change: Partial<PictureFacts>) =>
  samples.map((each, at) =>
    at === position && each.picture ? { ...each, picture: { ...each.picture, ...change } } : each,
  )

/** Findings of one check. */
export const findingsOf = (
  { find }: Check,
  samples: readonly FileSample[],
  context: Partial<CheckContext> = {},
): readonly Omit<Finding, 'kind'>[] => [...find(samples, { limits: USUAL_LIMITS, ...context })]

/** Positions of the files of each finding of one check. */
export const filesFound = (check: Check, samples: readonly FileSample[]): readonly (readonly number[])[] =>
  findingsOf(check, samples).map(({ files }) => files)
