import type { StructureNode } from '../../model/digital-object'
import { isObject, type JsonObject, listOf, objectsIn } from '../json'
import { behaviorsOf } from './canvas'
import type { FindCanvas } from './canvas-positions'
import { labelOf } from './language-map-of'
import { idOf, typeOf } from './vocabulary'

/** Ranges of one object, and how deep they may lie in each other. */
export const MOST_RANGES = 20_000
export const DEEPEST_RANGE = 64

/** The ranges of a document by id, however they were written down. */
type Ranges = ReadonlyMap<string, JsonObject>

/**
 * The table of contents: nested ranges (3), flat ranges linked by `ranges`, `members` or `within` (2), or a
 * mixture. A range stands in one place only, so that circles end; broken references are dropped.
 * Presentation 3, section 5.4; Presentation 2.1, section 5.4.
 */
export function structuresOf(manifest: JsonObject, find: FindCanvas): readonly StructureNode[] {
  const ids = new Map<JsonObject, string>()
  const ranges = declaredRanges(manifest, ids)
  const inside = rangesWithin(ranges)
  const partsOf = (id: string) => [...partsIn(ranges.get(id) ?? {}, ids), ...(inside.get(id) ?? [])]
  const referred = new Set<string>()
  for (const id of ranges.keys())
    for (const part of partsOf(id)) if (part !== id && ranges.has(part)) referred.add(part)
  const placed = new Set<string>()
  const build = (id: string, depth: number): StructureNode[] => {
    const range = ranges.get(id)
    if (!range || placed.has(id) || depth > DEEPEST_RANGE) return []
    placed.add(id)
    const parts = partsOf(id)
    return [
      {
        id,
        ...labelled(range),
        behaviors: behaviorsOf(range),
        canvases: parts
          .filter(part => !ranges.has(part))
          .map(find)
          .filter(position => position !== undefined),
        children: parts.flatMap(part => build(part, depth + 1)),
      },
    ]
  }
  const roots = [...ranges.keys()].filter(id => !referred.has(id))
  // Whatever no root leads to lies in a circle or too deep; it is shown at the top rather than lost.
  return [...roots, ...ranges.keys()].flatMap(id => build(id, 1))
}

function labelled(range: JsonObject): Pick<StructureNode, 'label'> {
  const label = labelOf(range.label)
  return label ? { label } : {}
}

/** All ranges, also those that are written inside others; one that is only referred to is not declared. */
function declaredRanges(manifest: JsonObject, ids: Map<JsonObject, string>): Ranges {
  const ranges = new Map<string, JsonObject>()
  let waiting = objectsIn(manifest.structures)
  for (let level = 0; waiting.length > 0 && ranges.size < MOST_RANGES; level++) {
    const next: JsonObject[] = []
    for (const range of waiting) {
      if (ranges.size >= MOST_RANGES || (level > 0 && !isDeclaration(range))) continue
      const id = idOf(range) ?? `range-${ranges.size + 1}`
      ids.set(range, id)
      if (ranges.has(id)) continue
      ranges.set(id, range)
      for (const part of linkedIn(range)) if (isObject(part)) next.push(part)
    }
    waiting = next
  }
  return ranges
}

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

/** The ids of what a range holds, in its order: ranges and canvases alike. `canvases` may repeat `members`. */
function partsIn(range: JsonObject, ids: ReadonlyMap<JsonObject, string>): readonly string[] {
  const toId = (part: unknown) =>
    (isObject(part) ? (ids.get(part) ?? idOf(part.source ?? part.full ?? part)) : idOf(part)) ?? []
  const linked = linkedIn(range).flatMap(toId)
  const known = new Set(linked)
  return [
    ...linked,
    ...listOf(range.canvases)
      .flatMap(toId)
      .filter(id => !known.has(id)),
  ]
}

/** Which ranges say of themselves that they lie within another. */
function rangesWithin(ranges: Ranges): ReadonlyMap<string, readonly string[]> {
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
