import { safeUrl } from '../../delivery/safe-url'
import type { Annotation, AnnotationPage, AnnotationTarget } from '../../model/annotations/annotation'
import type { Rect } from '../../model/digital-object'
import type { MarkShape } from '../../model/mark'
import type { SearchAnswer } from '../../model/search-answer'
import { type PageText, placedWords, plainText } from '../../model/texts/page-text'
import { LONGEST_SIDE } from '../json'
import { LONGEST_LABEL } from '../text'

const MOST_ANNOTATIONS = 20_000
const MOST_PARTS = 100
const MOST_POINTS = 10_000
const LONGEST_BODY = 256 * 1024
const LONGEST_CONTEXT = 1000
const MOST_WORDS = 200_000
const LONGEST_WORD = 10_000
const GRANULARITIES = ['word', 'line', 'block', 'page']

function must(condition: boolean, what: string): void {
  if (!condition) throw new Error(`broken invariant: ${what}`)
}

const isPlace = (value: number) => Math.abs(value) <= LONGEST_SIDE

function checkBox(box: Rect | undefined): void {
  if (!box) return
  must([box.x, box.y, box.width, box.height].every(isPlace), 'numbers of a box')
  must(box.width > 0 && box.height > 0, 'sides of a box')
}

function checkShape(shape: MarkShape): void {
  if ('box' in shape) checkBox(shape.box)
  const points = 'polygon' in shape ? shape.polygon : 'point' in shape ? [shape.point] : [shape.box]
  must(points.length > 0 && points.length <= MOST_POINTS, 'number of points')
  must(
    points.every(({ x, y }) => isPlace(x) && isPlace(y)),
    'a point',
  )
}

function checkTargets(targets: readonly AnnotationTarget[]): void {
  must(targets.length <= MOST_PARTS, 'number of targets')
  for (const { canvas, shapes = [], time } of targets) {
    // The id of a canvas may have a fragment of its own, but none that names a part of it.
    must(canvas !== '' && !/#(?:.*&)?(?:xywh|t)=/s.test(canvas), 'canvas of a target')
    must(shapes.length <= MOST_PARTS * MOST_PARTS, 'number of shapes')
    shapes.forEach(checkShape)
    must(!time || (time.start >= 0 && (time.end === undefined || time.end > time.start)), 'time')
  }
}

function checkAnnotation({ id, targets, motivations, bodies, creator = '' }: Annotation): void {
  checkTargets(targets)
  for (const text of [id, creator, ...motivations]) must(text.length <= LONGEST_LABEL, 'length of a name')
  must(bodies.length <= MOST_PARTS + 1, 'number of bodies')
  for (const body of bodies) {
    if (body.kind === 'text') must(body.value.length <= LONGEST_BODY, 'length of a body')
    else must(safeUrl(body.media.url) === body.media.url, 'URL of a body')
  }
}

/** Throws when a promise of the model does not hold for annotations. */
export function checkAnnotations({ annotations, next }: AnnotationPage): void {
  must(annotations.length <= MOST_ANNOTATIONS, 'number of annotations')
  annotations.forEach(checkAnnotation)
  must(next === undefined || safeUrl(next) === next, 'URL of the next page')
}

/** Throws when a promise of the model does not hold for the answer of a search service. */
export function checkSearchAnswer({ hits, total, next }: SearchAnswer): void {
  must(hits.length <= MOST_ANNOTATIONS, 'number of hits')
  must(total === undefined || (Number.isInteger(total) && total >= 0), 'total')
  must(next === undefined || safeUrl(next) === next, 'URL of the next page')
  for (const { targets, before, match, after } of hits) {
    must(targets.length > 0, 'a hit nowhere')
    checkTargets(targets)
    for (const text of [before, match, after])
      must(text.length <= LONGEST_CONTEXT && !text.includes('\n'), 'context of a hit')
  }
}

/** Throws when a promise of the model does not hold for the text of a page. */
export function checkPageText(page: PageText): void {
  must(GRANULARITIES.includes(page.granularity), 'granularity')
  const lines = page.blocks.flatMap(block => block.lines)
  const words = lines.flatMap(line => line.words)
  must(words.length <= MOST_WORDS, 'number of words')
  must(
    page.blocks.every(block => block.lines.length > 0) && lines.every(({ words: { length } }) => length > 0),
    'an empty part',
  )
  for (const { box } of [...page.blocks, ...lines]) checkBox(box)
  for (const { text, box, continuation } of words) {
    must(text !== '' && text.length <= LONGEST_WORD, 'length of a word')
    checkBox(box)
    checkBox(continuation)
  }
  must(page.size !== undefined || page.granularity === 'page', 'boxes without a size')
  const text = plainText(page)
  for (const { word, start, end } of placedWords(page))
    must(text.slice(start, end) === word.text, 'place of a word')
}
