import type { Sequence } from '../../model/digital-object'
import type { FindId } from '../../model/references/comparable-id'
import { type JsonObject, listOf, objectsIn } from '../json'
import { labelOf } from './language-map-of'
import { DEEPEST_RANGE, type RangeTable } from './range-table'
import { idOf } from './vocabulary'

/** Orders of the pages of one object. */
export const MOST_SEQUENCES = 100

/**
 * The orders in which the canvases may be read: ranges with the behavior `sequence` (3) and the sequences of
 * older documents that are written out. Empty when none differs from that of the `count` canvases themselves.
 * Presentation 3, section 5.4; Presentation 2.1, section 5.2.
 */
export function sequencesOf(
  manifest: JsonObject,
  table: RangeTable,
  find: FindId,
  count: number,
): readonly Sequence[] {
  const ofRanges = [...table.sequences].map(id => ({
    json: table.ranges.get(id) ?? {},
    ids: canvasesIn(table, id),
  }))
  const ofOlder = objectsIn(manifest.sequences).map(json => ({
    json,
    ids: listOf(json.canvases ?? json.items).flatMap(canvas => idOf(canvas) ?? []),
  }))
  const sequences = [...ofRanges, ...ofOlder]
    .slice(0, MOST_SEQUENCES)
    .map(({ json, ids }) => toSequence(json, positionsOf(ids, find)))
    .filter(({ canvases }) => canvases.length > 0)
  return sequences.every(({ canvases }) => isDelivered(canvases, count)) ? [] : sequences
}

function toSequence(json: JsonObject, canvases: readonly number[]): Sequence {
  const label = labelOf(json.label)
  return { ...(label && { label }), canvases }
}

/** The ids of the canvases in a range and in the ranges inside it, each range once. */
function canvasesIn({ ranges, partsOf }: RangeTable, sequence: string): readonly string[] {
  const seen = new Set<string>()
  const walk = (id: string, depth: number): readonly string[] => {
    if (!ranges.has(id)) return [id]
    if (seen.has(id) || depth > DEEPEST_RANGE) return []
    seen.add(id)
    return partsOf(id).flatMap(part => walk(part, depth + 1))
  }
  return walk(sequence, 1)
}

/** The positions of canvases, each once; strangers are left out. */
function positionsOf(ids: readonly string[], find: FindId): readonly number[] {
  return [...new Set(ids.map(find).filter(position => position !== undefined))]
}

/** Tells whether an order is the one in which the canvases were delivered, all of them. */
function isDelivered(canvases: readonly number[], count: number): boolean {
  return canvases.length === count && canvases.every((position, index) => position === index)
}
