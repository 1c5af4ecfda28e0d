import { decodeEntities } from './entities'
import { localName } from './local-name'
import { tokensOf } from './tokens'

/** An element of XML. Names are in lower case; that of the element is without prefix, those of attributes with it. */
export interface XmlElement {
  readonly name: string
  /** Values are decoded. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Text between its tags, decoded; that of its children is not in it. */
  readonly text: string
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[]
  text: string
}

/** Deeper elements are read as children of the deepest one. */
const DEEPEST = 100
/** Elements of one document. */
const MOST_ELEMENTS = 1_000_000

function decoded(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (![...attributes.values()].some(value => value.includes('&'))) return attributes
  return new Map([...attributes].map(([name, value]) => [name, decodeEntities(value)]))
}

const make = (name: string, attributes: ReadonlyMap<string, string>): OpenElement => ({
  name,
  attributes,
  children: [],
  text: '',
})

/** Writes CDATA sections as escaped text, which HTML does not know. XML 1.0, section 2.7. */
export function escapeCdata(xml: string): string {
  if (!xml.includes('<![CDATA[')) return xml
  return xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  )
}

/** Reads XML as a tree under an element without a name. Forgives tags that are not closed. Never throws. */
export function parseXmlTree(xml: string): XmlElement {
  const root = make('', new Map())
  const open = [root]
  let count = 0
  for (const token of tokensOf(escapeCdata(xml))) {
    const parent = open.at(-1) ?? root
    if (token.kind === 'text') {
      parent.text += decodeEntities(token.text)
      continue
    }
    const name = localName(token.name)
    if (token.kind === 'close') {
      const at = open.findLastIndex(element => element.name === name)
      if (at > 0) open.length = at
      continue
    }
    if (++count > MOST_ELEMENTS) break
    const element = make(name, decoded(token.attributes))
    parent.children.push(element)
    if (!token.source.endsWith('/>') && open.length < DEEPEST) open.push(element)
  }
  return root
}

/** The first child of a name. */
export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find(child => child.name === name)
}

/** The first element of a name in an element, itself included, in the order of the document. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element
  for (const child of element.children) {
    const match = findElement(child, name)
    if (match) return match
  }
  return undefined
}

/** All elements of a name in an element, in the order of the document; not those inside one another. */
export function findElements(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap(child => (child.name === name ? [child] : findElements(child, name)))
}
