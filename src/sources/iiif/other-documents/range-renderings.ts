import type { DigitalObject, Link, StructureNode } from '../../../model/digital-object'
import { isObject, type JsonObject } from '../../json'
import { linksIn } from '../descriptive'
import { rangesIn } from '../range-table'

const contains = ({ canvases, children }: StructureNode, canvas: number): boolean =>
  canvases.includes(canvas) || children.some(child => contains(child, canvas))

function rangesRound(nodes: readonly StructureNode[], canvas: number | undefined): readonly StructureNode[] {
  return nodes
    .filter(node => canvas === undefined || contains(node, canvas))
    .flatMap(node => [node, ...rangesRound(node.children, canvas)])
}

/** Links of the ranges that name any, by the id of the range. */
type LinksByRange = ReadonlyMap<string, readonly Link[]>

/** By the JSON of an object: a panel asks at each render, and the ranges of a long book take their time. */
const linksRead = new WeakMap<object, LinksByRange>()

function readLinks(json: JsonObject): LinksByRange {
  // Most documents name none.
  if (!JSON.stringify(json.structures ?? '').includes('"rendering"')) return new Map()
  return new Map(
    [...rangesIn(json).ranges].flatMap(([id, { rendering }]) => {
      const links = linksIn(rendering)
      return links.length > 0 ? [[id, links] as const] : []
    }),
  )
}

function linksByRange(json: JsonObject): LinksByRange {
  const links = linksRead.get(json) ?? readLinks(json)
  linksRead.set(json, links)
  return links
}

/**
 * Renderings of the ranges that hold a canvas, the outermost first; of all ranges without one. Presentation 3,
 * section 3.3, `rendering`.
 */
export function rangeRenderings(object: DigitalObject, canvas?: number): readonly Link[] {
  const { json } = object
  if (!isObject(json)) return []
  const links = linksByRange(json)
  if (links.size === 0) return []
  return rangesRound(object.structures, canvas).flatMap(({ id }) => links.get(id) ?? [])
}
