import { LONGEST_URL } from '../../../delivery/safe-url'
import type { AnnotationTarget } from '../../../model/annotations/annotation'
import type { Size, TimeSpan } from '../../../model/digital-object'
import type { MarkShape } from '../../../model/mark'
import { timeOfFragment } from '../../../model/references/media-time'
import { isObject, type JsonObject, LONGEST_SIDE, listOf, stringOf } from '../../json'
import { clip, LONGEST_LABEL } from '../../text'
import { imageRegionOf, regionOf } from '../fragment'
import { canvasReference, fragmentsOf, timeIn } from '../painting'
import { idOf, typeOf } from '../vocabulary'
import { shapesInSvg } from './svg-shapes'

const MOST_TARGETS = 100
const LONGEST_QUOTE = 2000
const MOST_SELECTORS = 100
const DEEPEST_SELECTOR = 8
/** A fragment that names a part; any other, as in `manifest.json#canvas-2`, belongs to the id of the canvas. */
const PART = /#(?:(?:.*&)?(?:xywh|t|page)=|epubcfi).*/s

/**
 * The parts of canvases that an annotation is about. Presentation 3, section 5.6 and 6; Presentation 2.1, sections 4.2.1.2
 * and 5.4. Boxes in per cent need the size of the canvas.
 */
export function targetsOf(annotation: JsonObject, size: Partial<Size>): readonly AnnotationTarget[] {
  return listOf(annotation.target ?? annotation.on)
    .slice(0, MOST_TARGETS)
    .flatMap(each => toTarget(each, size))
}

function toTarget(target: unknown, size: Partial<Size>): AnnotationTarget[] {
  const canvas = canvasReference(target)?.canvas.replace(PART, '')
  if (!canvas || canvas.length > LONGEST_URL) return []
  const shapes = shapesOf(target, size).slice(0, MOST_SELECTORS)
  const time = timeIn(target) ?? timeSelected(target)
  const styleClass = isObject(target) ? stringOf(target.styleClass) : undefined
  const words = quoteIn(target)
  const fragment = fileFragmentIn(target)
  return [
    {
      canvas,
      ...(shapes.length > 0 && { shapes }),
      ...(time && { time }),
      ...words,
      ...(fragment && { fragment }),
      ...(styleClass && { styleClass: clip(styleClass, LONGEST_LABEL) }),
    },
  ]
}

/**
 * The seconds between the points of a range selector, or those that it names itself. Web Annotation Data Model, "Range
 * Selector"; drafts of the cookbook write `t` on the selector.
 */
function timeSelected(target: unknown): TimeSpan | undefined {
  const selectors = isObject(target) ? selectorsIn(target.selector, 0) : []
  for (const { t, startSelector, endSelector } of selectors) {
    const [start, end] = [startSelector, endSelector].map(each => (isObject(each) ? each.t : undefined))
    const named = typeof t === 'string' ? t : end === undefined ? start : `${start ?? 0},${end}`
    const time = named === undefined ? undefined : timeOfFragment(`t=${named}`)
    if (time) return time
  }
  return undefined
}

/** The words that a text quote selector names, and those around them. */
function quoteIn(target: unknown): Pick<AnnotationTarget, 'quote' | 'around'> {
  const selectors = isObject(target) ? selectorsIn(target.selector, 0) : []
  for (const selector of selectors) {
    if (!/quoteselector$/i.test(typeOf(selector))) continue
    const [exact = '', before = '', after = ''] = ['exact', 'prefix', 'suffix'].map(name =>
      clip(stringOf(selector[name])?.trim() ?? '', LONGEST_QUOTE),
    )
    if (exact !== '') return { quote: exact, ...((before || after) && { around: { before, after } }) }
  }
  return {}
}

const FILE_FRAGMENT = /^(?:page=\d{1,9}$|epubcfi\()/
const LONGEST_FRAGMENT = 500

/** The place in a file that a fragment selector names. */
function fileFragmentIn(target: unknown): string | undefined {
  const selectors = isObject(target) ? selectorsIn(target.selector, 0) : []
  return [...fragmentsOf(target), ...selectors.flatMap(valueIn)]
    .map(value => value.replace(/^#/, ''))
    .find(value => value.length <= LONGEST_FRAGMENT && FILE_FRAGMENT.test(value))
}

function shapesOf(target: unknown, size: Partial<Size>): readonly MarkShape[] {
  const selectors = isObject(target) ? selectorsIn(target.selector, 0) : []
  const selected = selectors.flatMap(shapesSelected)
  if (selected.length > 0) return selected
  const box = [...fragmentsOf(target), ...selectors.flatMap(valueIn)]
    .map(each => regionOf(each, size))
    .find(Boolean)
  const region = box ?? selectors.map(each => imageRegionOf(each.region, size)).find(Boolean)
  return region ? [{ box: region }] : []
}

/** Selectors, the options of an `oa:Choice` and refinements among them; the SVG of a choice is the more exact one. */
function selectorsIn(value: unknown, depth: number): readonly JsonObject[] {
  if (depth > DEEPEST_SELECTOR) return []
  return listOf(value)
    .filter(isObject)
    .slice(0, MOST_SELECTORS)
    .flatMap(selector => [
      selector,
      ...[selector.item, selector.default, selector.items, selector.refinedBy].flatMap(each =>
        selectorsIn(each, depth + 1),
      ),
    ])
    .slice(0, MOST_SELECTORS)
}

const valueIn = (selector: JsonObject) => {
  const value = selector.value ?? selector.chars ?? selector['@value']
  return typeof value === 'string' ? [value] : []
}

function shapesSelected(selector: JsonObject): readonly MarkShape[] {
  const types = [typeOf(selector), ...listOf(selector['@type']).map(each => idOf(each) ?? '')]
  if (types.some(type => /svgselector$/i.test(type))) return valueIn(selector).flatMap(shapesInSvg)
  const [x, y] = [selector.x, selector.y].map(each => (each === '' || each === null ? each : Number(each)))
  const isPoint = types.some(type => /pointselector$/i.test(type)) && isPlace(x) && isPlace(y)
  return isPoint ? [{ point: { x, y } }] : []
}

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= LONGEST_SIDE
