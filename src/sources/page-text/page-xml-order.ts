import { childOf, type XmlElement } from '../../ui/rich-text/xml-tree'

const GROUP = /^(?:un)?orderedgroup(?:indexed)?$/
const REFERENCE = /^regionref(?:indexed)?$/
/** Transkribus writes the order of regions and lines into `custom`: `readingOrder {index:3;}`. */
const CUSTOM = /readingOrder\s*\{\s*index\s*:\s*(\d{1,6})/

const customIndex = ({ attributes }: XmlElement) => {
  const index = CUSTOM.exec(attributes.get('custom') ?? '')?.[1]
  return index === undefined ? undefined : Number(index)
}

const isRegion = ({ name }: XmlElement) => name.endsWith('region')

/** Sorts by the index that tools write into `custom`, where every element of the list has one. */
function inCustomOrder(elements: readonly XmlElement[]): readonly XmlElement[] {
  if (elements.length === 0 || elements.some(element => customIndex(element) === undefined)) return elements
  return [...elements].sort((one, other) => (customIndex(one) ?? 0) - (customIndex(other) ?? 0))
}

/**
 * A region with its lines in order, and the regions that stand in it (cells of a table, parts of a column) after it. Without
 * lines of its own its text is that of the regions in it, said once more.
 */
function withParts(region: XmlElement): readonly XmlElement[] {
  const lines = region.children.filter(({ name }) => name === 'textline')
  const others = region.children.filter(({ name }) => name !== 'textline')
  const parts = inCustomOrder(region.children.filter(isRegion)).flatMap(withParts)
  const hasText = region.name === 'textregion' && (lines.length > 0 || parts.length === 0)
  return hasText ? [{ ...region, children: [...others, ...inCustomOrder(lines)] }, ...parts] : parts
}

/** The ids of regions as a group orders them: by index where there is one, groups in groups included. */
function idsIn(group: XmlElement): readonly string[] {
  const members = group.children.filter(({ name }) => REFERENCE.test(name) || GROUP.test(name))
  const indexOf = ({ attributes }: XmlElement) => Number.parseInt(attributes.get('index') ?? '', 10) || 0
  const sorted = members.some(({ name }) => name.endsWith('indexed'))
    ? [...members].sort((one, other) => indexOf(one) - indexOf(other))
    : members
  return sorted.flatMap(member => {
    const id = member.attributes.get('regionref')
    return [...(id === undefined ? [] : [id]), ...(GROUP.test(member.name) ? idsIn(member) : [])]
  })
}

/** Regions inside regions, by their ids. */
function collect(regions: readonly XmlElement[], byId: Map<string, XmlElement>): void {
  for (const region of regions) {
    const id = region.attributes.get('id')
    if (id !== undefined) byId.set(id, region)
    collect(region.children.filter(isRegion), byId)
  }
}

/**
 * The text regions of a page in reading order, each once: as `ReadingOrder` states it, else as `custom` does, else as in the
 * file. Regions that the order does not name come last, so that nothing is lost.
 */
export function regionsInOrder(page: XmlElement): readonly XmlElement[] {
  const regions = page.children.filter(isRegion)
  const order = childOf(page, 'readingorder')
  if (!order) return inCustomOrder(regions).flatMap(withParts)
  const byId = new Map<string, XmlElement>()
  collect(regions, byId)
  const ordered = order.children.filter(({ name }) => GROUP.test(name)).flatMap(idsIn)
  const listed = ordered.flatMap(id => byId.get(id) ?? [])
  const seen = new Set<string | undefined>()
  return [...listed, ...inCustomOrder(regions)].flatMap(withParts).filter(({ attributes }) => {
    const id = attributes.get('id')
    return id === undefined || (!seen.has(id) && seen.add(id) !== undefined)
  })
}
