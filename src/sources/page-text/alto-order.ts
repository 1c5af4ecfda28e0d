import { findElement, parseXmlTree, type XmlElement } from '../../ui/rich-text/xml-tree'

/** An element and all in it, in the order of the document. */
const all = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(all)]

const idOf = ({ attributes }: XmlElement) => attributes.get('id') ?? ''
const blocksIn = (element: XmlElement) => all(element).filter(({ name }) => name === 'textblock')

/** Blocks along their chains, which begin with the blocks that follow none. */
function chained(blocks: readonly XmlElement[]): readonly string[] {
  const next = new Map(blocks.map(block => [idOf(block), block.attributes.get('idnext')]))
  const followers = new Set(next.values())
  const order = new Set<string>()
  for (const block of blocks.filter(each => !followers.has(idOf(each))))
    for (let id: string | undefined = idOf(block); id !== undefined && !order.has(id); id = next.get(id))
      order.add(id)
  return [...order]
}

/**
 * The ids of text blocks in reading order: as `ReadingOrder` (ALTO 4.3) refers to them or to what holds them, else along
 * `IDNEXT`; none where the order is that of the file.
 */
export function altoOrder(xml: string): readonly string[] {
  if (!/<(?:\w+:)?readingorder\b|\sidnext\s*=/i.test(xml)) return []
  const root = parseXmlTree(xml)
  const stated = findElement(root, 'readingorder')
  if (!stated) return chained(blocksIn(root))
  const byId = new Map(all(root).map(element => [idOf(element), element]))
  return all(stated).flatMap(({ attributes }) => {
    const element = byId.get(attributes.get('ref') ?? '')
    return element ? blocksIn(element).map(idOf) : []
  })
}
