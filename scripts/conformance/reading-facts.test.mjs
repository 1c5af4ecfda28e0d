import { expect, it } from 'vitest'
import { choicesIn, pagingFaults, rangesIn, startOf } from './reading-facts.mjs'

const blank = (behaviors = []) => ({ behaviors, painting: [] })
const book = {
  behaviors: ['paged'],
  canvases: [blank(), blank(), blank()],
  viewingDirection: 'left-to-right',
}
const placed = (...lefts) => ({ placed: lefts.map(x => ({ bounds: { x } })) })
const openings = (pairs, place = () => placed(0, 0.5)) => ({ pairs, place })

it('finds nothing amiss in a book whose cover stands alone', () => {
  expect(pagingFaults(book, openings([[0], [1, 2]]))).toEqual([])
  expect(pagingFaults({ ...book, canvases: [] }, openings([]))).toEqual([])
})

it.each([
  ['a page is lost', book, openings([[0], [1]]), /2 pages in openings of 3/],
  ['a page comes twice', book, openings([[0], [1, 1]]), /pages in openings/],
  ['the cover has a neighbour', book, openings([[0, 1], [2]]), /cover/],
  ['three pages face each other', { ...book, behaviors: [] }, openings([[0, 1, 2]]), /more than two/],
  [
    'a fold-out faces a page',
    { ...book, canvases: [blank(), blank(['non-paged']), blank()] },
    openings([[0], [1, 2]]),
    /page 2, non-paged/,
  ],
  [
    'a book stands the wrong way',
    { ...book, viewingDirection: 'right-to-left' },
    openings([[0], [1, 2]]),
    /wrong way/,
  ],
])('tells when %s', (_, object, reading, fault) => {
  expect(pagingFaults(object, reading)).toEqual([expect.stringMatching(fault)])
})

it('counts ranges and lists their labels in the order of the contents', () => {
  const part = { label: { en: ['Part'] }, behaviors: ['no-nav'], canvases: [1, 2], children: [] }
  const whole = { behaviors: [], canvases: [0], children: [part] }
  expect(rangesIn([whole])).toEqual({
    total: 2,
    depth: 2,
    canvasRefs: 3,
    fragmentRefs: 0,
    behaviors: { 'no-nav': 1 },
    topLabels: [null],
    firstLabels: [null, 'Part'],
  })
})

it('tells choices and the place to start at', () => {
  const choices = [{ label: { en: ['Natural light'] } }, {}]
  const canvases = [
    { id: 'a', painting: [{ choices: [] }] },
    { id: 'b', painting: [{ choices }] },
  ]
  expect(choicesIn(canvases)).toEqual({
    choiceBodies: 1,
    maxChoiceOptions: 2,
    choiceLabels: ['Natural light', null],
  })
  expect(startOf({ canvases, start: { canvas: 1 } })).toEqual({ canvas: 'b', position: 2, t: undefined })
  expect(startOf({ canvases })).toBeUndefined()
})
