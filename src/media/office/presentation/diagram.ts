// The words of a diagram (SmartArt) as a list. ECMA-376, part 1, section 21.4.

import { childOf, findElement, type XmlElement } from '../../../ui/rich-text/xml-tree'
import { writeParagraphs } from './paragraphs'

const DEEPEST = 20

/** Points with words, by their ids. */
function nodesIn(model: XmlElement): ReadonlyMap<string, XmlElement> {
  const points = findElement(model, 'ptlst')?.children ?? []
  const nodes = points.filter(({ attributes }) => /^(?:|node|asst|doc)$/.test(attributes.get('type') ?? ''))
  return new Map(nodes.map(point => [point.attributes.get('modelid') ?? '', point]))
}

/** Ids of the points below each point, in their order. */
function childrenIn(model: XmlElement): ReadonlyMap<string, readonly string[]> {
  const links = (findElement(model, 'cxnlst')?.children ?? [])
    .map(({ attributes }) => attributes)
    .filter(attributes => (attributes.get('type') ?? 'parOf') === 'parOf')
    .sort((one, other) => Number(one.get('srcord') ?? 0) - Number(other.get('srcord') ?? 0))
  const children = new Map<string, string[]>()
  for (const link of links) {
    const id = link.get('srcid') ?? ''
    const below = children.get(id) ?? []
    below.push(link.get('destid') ?? '')
    children.set(id, below)
  }
  return children
}

/** Writes the words of a diagram's data as lists in lists; empty where it has none. */
export function writeDiagram(data: XmlElement): string {
  const nodes = nodesIn(data)
  const children = childrenIn(data)
  const written = new Set<string>()
  const write = (ids: readonly string[], depth: number): string => {
    const items = ids.flatMap(id => {
      const node = nodes.get(id)
      if (!node || written.has(id) || depth > DEEPEST) return []
      written.add(id)
      const inside = writeParagraphs(childOf(node, 't')) + write(children.get(id) ?? [], depth + 1)
      return inside === '' ? [] : [`<li>${inside}</li>`]
    })
    return items.length > 0 ? `<ul>${items.join('')}</ul>` : ''
  }
  const root = [...nodes].find(([, { attributes }]) => attributes.get('type') === 'doc')?.[0]
  const fromRoot = write(children.get(root ?? '') ?? [], 0)
  // Points that nothing leads to are not lost.
  return (
    fromRoot +
    write(
      [...nodes.keys()].filter(id => id !== root),
      0,
    )
  )
}
