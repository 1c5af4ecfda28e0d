import { isObject, type JsonObject, listOf, objectsIn } from '../json'
import { behaviorsOf } from './canvas'
import { fragmentsOf, timeIn } from './painting'
import { idOf, typeOf } from './vocabulary'

/** Ranges of one object, and how deep they may lie in each other. */
export const MOST_RANGES = 20_000
export const DEEPEST_RANGE = 64

/** The ranges of a document, however they were written down. */
export interface RangeTable {
  /** By id, in the order of the document. */
  readonly ranges: ReadonlyMap<string, JsonObject>
  /** The ranges that stand in `structures` itself, not only inside others. */
  readonly listed: ReadonlySet<string>
  /** The ranges that are an order of the pages. Presentation 3, behavior `sequence`. */
  readonly sequences: ReadonlySet<string>
  /** The ids of what a range holds, in its order: ranges and canvases alike. */
  partsOf(id: string): readonly string[]
}

/**
 * Reads the ranges of a document: nested (3), flat and linked by `ranges`, `members` or `within` (2), or a
 * mixture. Presentation 3, section 5.4; Presentation 2.1, section 5.4.
 */
export function rangesIn(manifest: JsonObject): RangeTable {
  const ids = new Map<JsonObject, string>()
  const ranges = declaredRanges(manifest, ids)
  const inside = rangesWithin(ranges)
  const listed = objectsIn(manifest.structures).flatMap(range => ids.get(range) ?? [])
  const sequences = [...ranges].filter(([, range]) => behaviorsOf(range).includes('sequence'))
  return {
    ranges,
    listed: new Set(listed),
    sequences: new Set(sequences.map(([id]) => id)),
    partsOf: id => [...partsIn(ranges.get(id) ?? {}, ids), ...(inside.get(id) ?? [])],
  }
}

/** All ranges, also those that are written inside others; one that is only referred to is not declared. */
function declaredRanges(manifest: JsonObject, ids: Map<JsonObject, string>): RangeTable['ranges'] {
  const ranges = new Map<string, JsonObject>()
  let waiting = objectsIn(manifest.structures)
  for (let level = 0; waiting.length > 0 && ranges.size < MOST_RANGES; level++) {
    const next: JsonObject[] = []
    for (const range of waiting) {
      if (ranges.size >= MOST_RANGES || (level > 0 && !isDeclaration(range))) continue
      const id = freeId(range, ranges)
      ids.set(range, id)
      if (ranges.has(id)) continue
      ranges.set(id, range)
      for (const part of linkedIn(range)) if (isObject(part)) next.push(part)
    }
    waiting = next
  }
  return ranges
}

/** The id of a range; another one where it is taken by a range of another name or other parts. One that holds nothing is a reference. */
function freeId(range: JsonObject, ranges: RangeTable['ranges']): string {
  const id = idOf(range) ?? `range-${ranges.size + 1}`
  const twin = ranges.get(id)
  const [first] = heldBy(range)
  const label = JSON.stringify(range.label)
  const isOther = twin && first && !(heldBy(twin).includes(first) && JSON.stringify(twin.label) === label)
  return isOther ? id + label + first : id
}

const heldBy = (range: JsonObject) => linkedIn(range).concat(listOf(range.canvases)).map(idOf)

const linkedIn = (range: JsonObject) => [
  ...listOf(range.items),
  ...listOf(range.members),
  ...listOf(range.ranges),
]

function isDeclaration(part: JsonObject): boolean {
  return (
    typeOf(part) === 'range' &&
    [part.items, part.members, part.ranges, part.canvases, part.label].some(Boolean)
  )
}

/** The ids of what a range holds by its own word. `canvases` may repeat `members`. */
function partsIn(range: JsonObject, ids: ReadonlyMap<JsonObject, string>): readonly string[] {
  const toId = (part: unknown) =>
    (isObject(part) ? (ids.get(part) ?? timedReference(part)) : idOf(part)) ?? []
  const linked = linkedIn(range).flatMap(toId)
  const members = new Set(linked)
  return [
    ...linked,
    ...listOf(range.canvases)
      .flatMap(toId)
      .filter(id => !members.has(id)),
  ]
}

/** The id that a part leads to; a second or a region that a selector names stands behind it as a media fragment. */
function timedReference(part: JsonObject): string | undefined {
  const id = idOf(part.source ?? part.full ?? part)
  if (id === undefined || id.includes('#') || part.selector === undefined) return id
  const [fragment] = fragmentsOf({ selector: part.selector })
  if (fragment) return `${id}#${fragment}`
  const span = timeIn(part)
  return span ? `${id}#t=${span.start}${span.end === undefined ? '' : `,${span.end}`}` : id
}

/** Which ranges say of themselves that they lie within another. */
function rangesWithin(ranges: RangeTable['ranges']): ReadonlyMap<string, readonly string[]> {
  const inside = new Map<string, string[]>()
  for (const [id, range] of ranges) {
    for (const parent of listOf(range.within).map(idOf)) {
      if (parent === undefined || parent === id || !ranges.has(parent)) continue
      const children = inside.get(parent)
      if (children) children.push(id)
      else inside.set(parent, [id])
    }
  }
  return inside
}
