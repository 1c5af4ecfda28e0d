import type { DigitalObject, Link, StructureNode } from '../../../model/digital-object'
import { isObject } from '../../json'
import { linksIn } from '../descriptive'
import { rangesIn } from '../range-table'

const contains = ({ canvases, children }: StructureNode, canvas: number): boolean =>
  canvases.includes(canvas) || children.some(child => contains(child, canvas))

function rangesRound(nodes: readonly StructureNode[], canvas: number | undefined): readonly StructureNode[] {
  return nodes
    .filter(node => canvas === undefined || contains(node, canvas))
    .flatMap(node => [node, ...rangesRound(node.children, canvas)])
}

/**
 * Links to other forms of the ranges that hold a canvas, the outermost first; of all ranges without one. Presentation 3,
 * section 3.3, `rendering`.
 */
export function rangeRenderings(object: DigitalObject, canvas?: number): readonly Link[] {
  const { json } = object
  // Most documents name none, and the ranges of a long book take their time.
  if (!isObject(json) || !JSON.stringify(json.structures ?? '').includes('"rendering"')) return []
  const { ranges } = rangesIn(json)
  return rangesRound(object.structures, canvas).flatMap(({ id }) => linksIn(ranges.get(id)?.rendering))
}
