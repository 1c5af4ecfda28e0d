import type { Rect, StructureNode, TimeSpan } from '../../model/digital-object'
import type { FindId } from '../../model/references/comparable-id'
import { timeOfFragment } from '../../model/references/media-time'
import type { JsonObject } from '../json'
import { behaviorsOf } from './canvas'
import { firstMedia } from './descriptive'
import { regionOf } from './fragment'
import { labelOf } from './language-map-of'
import { DEEPEST_RANGE, type RangeTable } from './range-table'
import { startPlaceOf } from './start-place'

/**
 * The table of contents. A range stands in one place only, so that circles end; broken references are
 * dropped. Orders of the pages (`sequence`) stand among the contents: they lead to their pages.
 * Presentation 3, section 5.4; Presentation 2.1, section 5.4.
 */
export function structuresOf(table: RangeTable, find: FindId): readonly StructureNode[] {
  const { ranges, partsOf } = table
  const referred = new Set<string>()
  for (const id of ranges.keys()) {
    for (const part of partsOf(id)) if (part !== id && ranges.has(part)) referred.add(part)
  }
  const placed = new Set<string>()
  const build = (id: string, depth: number): StructureNode[] => {
    const range = ranges.get(id)
    if (!range || placed.has(id) || depth > DEEPEST_RANGE) return []
    placed.add(id)
    const parts = partsOf(id)
    // Presentation 3, `start`; Presentation 2.1, `startCanvas`.
    const start = startPlaceOf([range.start, range.startCanvas], find)
    return [
      {
        id,
        ...labelled(range),
        behaviors: behaviorsOf(range),
        ...(start && { start }),
        ...canvasesIn(
          parts.filter(part => !ranges.has(part)),
          find,
        ),
        children: parts.flatMap(part => build(part, depth + 1)),
      },
    ]
  }
  const shown = [...ranges.keys()]
  const roots = shown.filter(id => !referred.has(id))
  // Whatever no root leads to lies in a circle or too deep; it is shown at the top rather than lost.
  return [...roots, ...shown].flatMap(id => build(id, 1))
}

/** The canvases that some references lead to, and the seconds and regions of them that are meant. */
function canvasesIn(
  references: readonly string[],
  find: FindId,
): Pick<StructureNode, 'canvases' | 'times' | 'regions'> {
  const canvases: number[] = []
  const regions: (Rect | undefined)[] = []
  const times: (TimeSpan | undefined)[] = []
  for (const reference of references) {
    const position = find(reference)
    if (position === undefined) continue
    canvases.push(position)
    times.push(reference.includes('#') ? timeOfFragment(reference) : undefined)
    regions.push(reference.includes('#') ? regionOf(reference, {}) : undefined)
  }
  return { canvases, ...(times.some(Boolean) && { times }), ...(regions.some(Boolean) && { regions }) }
}

function labelled(range: JsonObject): Pick<StructureNode, 'label' | 'thumbnail'> {
  const label = labelOf(range.label)
  const thumbnail = firstMedia(range.thumbnail)
  return { ...(label && { label }), ...(thumbnail && { thumbnail }) }
}
