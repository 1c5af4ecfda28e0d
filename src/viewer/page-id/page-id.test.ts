import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Canvas, DigitalObject } from '../../model/digital-object'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { findPage, pageIdOf } from './page-id'

/** A page as the library has it: `page` never changes, everything else may. */
interface Leaf {
  readonly page: number
  readonly file: number
  readonly label: string
}

interface Naming {
  /** Ids of canvases are mere positions, as many servers write them. */
  readonly positional: boolean
  /** URLs of pictures are signed anew each time. */
  readonly signed: boolean
  readonly labelled: boolean
}

let signature = 0

function canvasOf({ file, label }: Leaf, index: number, naming: Naming): Canvas {
  const query = naming.signed ? `?X-Amz-Signature=${signature++}` : ''
  const media = { url: `https://files.example/${file}.jpg${query}`, type: 'image', format: 'image/jpeg' }
  return blankCanvas({
    id: `https://iiif.example/canvas/${naming.positional ? index : `f${file}`}`,
    ...(naming.labelled && { label: { none: [label] } }),
    painting: [{ media, choices: [] }],
  })
}

const objectOf = (leaves: readonly Leaf[], naming: Naming): DigitalObject =>
  emptyObject({ canvases: leaves.map((leaf, index) => canvasOf(leaf, index, naming)) })

type Edit = (leaves: Leaf[], at: number, to: number) => void

let files = 0
const fresh = (page: number): Leaf => ({ page, file: files++, label: `${page + 1}` })

/** Edits of an object by librarians, with their frequencies. */
const EDITS: readonly (readonly [weight: number, Edit])[] = [
  [5, (leaves, at) => leaves.splice(at, 0, { ...fresh(-1), label: `inserted ${files}` })],
  [3, (leaves, at) => leaves.splice(at, 1)],
  [4, (leaves, at, to) => leaves.splice(to, 0, ...leaves.splice(at, 1))],
  [
    5,
    (leaves, at) => {
      const leaf = leaves[at]
      if (leaf) leaves[at] = { ...leaf, label: `[${leaf.label}]` }
    },
  ],
  [
    1,
    leaves => {
      for (const [index, leaf] of leaves.entries()) leaves[index] = { ...leaf, label: `${index + 1}` }
    },
  ],
  [
    1,
    (leaves, at) => {
      const leaf = leaves[at]
      if (leaf) leaves[at] = { ...leaf, file: files++ }
    },
  ],
  // The text was recognised anew: nothing of the pages changes.
  [2, () => undefined],
]

/** A generator of numbers from 0 to below 1, without the love of fast-check for the ends. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const KINDS = EDITS.flatMap(([weight, change]) => Array.from({ length: weight }, () => change))

/** The pages after so many edits. */
function edited(leaves: readonly Leaf[], edits: number, next: () => number): readonly Leaf[] {
  const after = [...leaves]
  for (let count = 0; count < edits; count++) {
    const change = KINDS[Math.floor(next() * KINDS.length)]
    change?.(after, Math.floor(next() * after.length), Math.floor(next() * after.length))
  }
  return after
}

describe('a link to a page', () => {
  it.each([
    { positional: false, signed: false, labelled: true },
    { positional: true, signed: false, labelled: true },
    { positional: false, signed: true, labelled: true },
    { positional: true, signed: false, labelled: false },
    { positional: false, signed: false, labelled: false },
  ])('leads to the right page after 200 edits, and never to a wrong one without a word: %j', naming => {
    const count = { right: 0, there: 0, sure: 0 }
    const follow = (before: readonly Leaf[], after: readonly Leaf[], index: number) => {
      const outcome = findPage(objectOf(after, naming), index, pageIdOf(objectOf(before, naming), index))
      const page = before[index]?.page
      const isRight = after[outcome.canvas]?.page === page
      const isSure = outcome.status === 'same' || outcome.status === 'moved'
      expect(!isSure || isRight).toBe(true)
      if (!after.some(leaf => leaf.page === page)) return
      count.there++
      if (isRight) count.right++
      if (isSure) count.sure++
    }
    const objects = fc.tuple(fc.nat(), fc.integer({ min: 60, max: 400 }))
    fc.assert(
      fc.property(objects, ([seed, length]) => {
        const next = random(seed)
        const before = Array.from({ length }, (_, page) => fresh(page))
        const after = edited(before, 200, next)
        for (let link = 0; link < 10; link++) follow(before, after, Math.floor(next() * length))
      }),
      { numRuns: 40, seed: 17 },
    )
    expect(count.there).toBeGreaterThan(200)
    expect(count.right / count.there).toBeGreaterThanOrEqual(0.95)
    expect(count.sure / count.there).toBeGreaterThanOrEqual(0.8)
  })

  it('says that it is not sure where the same picture stands twice', () => {
    const naming = { positional: true, signed: false, labelled: true }
    const [one, two] = [fresh(0), fresh(1)]
    const then = objectOf([one, two, two], naming)
    expect(findPage(then, 1, pageIdOf(then, 1))).toEqual({ canvas: 1, status: 'same' })
    const now = objectOf([fresh(2), one, fresh(3), two, two], naming)
    expect(findPage(now, 1, pageIdOf(then, 1)).status).toBe('unsure')
  })

  it('doubts names that are mere positions, once the label has changed', () => {
    const named = (labels: readonly string[]) =>
      emptyObject({
        canvases: labels.map((label, index) =>
          canvasOf({ page: 0, file: index + 1, label }, index, {
            positional: true,
            signed: false,
            labelled: true,
          }),
        ),
      })
    const then = named(['i', 'ii', '1', '2'])
    const pageId = pageIdOf(then, 2)
    expect(findPage(named(['i', 'ii', '1', '2', '3']), 2, pageId).status).toBe('same')
    expect(findPage(named(['i', 'ii', 'iii', '1', '2']), 2, pageId).status).toBe('unsure')
  })

  it('stays where it is, and says so, when nothing is like its page any more', () => {
    const naming = { positional: false, signed: false, labelled: false }
    const then = objectOf([0, 1, 2, 3].map(fresh), naming)
    const now = objectOf([4, 5, 6, 7].map(fresh), naming)
    expect(findPage(now, 2, pageIdOf(then, 2))).toEqual({ canvas: 2, status: 'missing' })
  })

  it.each(['', 'x', '../..', 'ZZZ-1-1-1-1', 'a'.repeat(100)])('takes %j for no name of a page', id => {
    const object = objectOf([0, 1].map(fresh), { positional: false, signed: false, labelled: true })
    expect(findPage(object, 1, id)).toEqual({ canvas: 1, status: 'same' })
  })
})
