import type { Rect, Size } from '../../model/digital-object'
import type { PageText } from '../../model/texts/page-text'
import { childOf, findElement, parseXmlTree, type XmlElement } from '../../ui/rich-text/xml-tree'
import { languageTag } from '../text'
import { believableBox, PageBuilder } from './page-builder'
import { regionsInOrder } from './page-xml-order'

/** Points of one outline that are read. */
const MOST_POINTS = 5000

/** The box round an element's outline: `points` since 2013, `Point` elements before. */
function boxOf(element: XmlElement): Rect | undefined {
  const outline = childOf(element, 'coords')
  if (!outline) return undefined
  const stated = outline.attributes.get('points')
  const points = stated
    ? stated
        .trim()
        .split(/\s+/, MOST_POINTS)
        .map(point => point.split(',').map(Number))
    : outline.children
        .slice(0, MOST_POINTS)
        .map(({ attributes }) => [Number(attributes.get('x')), Number(attributes.get('y'))])
  const [xs, ys] = [0, 1].map(axis => points.map(point => point[axis] ?? Number.NaN))
  if (!xs?.length || !ys?.length) return undefined
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return believableBox(x, y, Math.max(...xs) - x, Math.max(...ys) - y)
}

/** Rank of an alternative: by `index`, which counts the main text lowest, then by confidence. */
function rankOf({ attributes }: XmlElement): readonly [index: number, doubt: number] {
  const index = Number.parseInt(attributes.get('index') ?? '0', 10)
  const confidence = Number.parseFloat(attributes.get('conf') ?? '')
  return [Number.isNaN(index) ? 0 : index, Number.isNaN(confidence) ? 0 : 1 - confidence]
}

/** The best reading that an element itself has; empty when it has none. */
function ownText({ children }: XmlElement): string {
  const readings = children
    .filter(({ name }) => name === 'textequiv')
    .map(reading => ({
      rank: rankOf(reading),
      text: (childOf(reading, 'unicode') ?? childOf(reading, 'plaintext'))?.text ?? '',
    }))
    .filter(({ text }) => text.trim() !== '')
    .sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1])
  return readings[0]?.text ?? ''
}

const named = ({ children }: XmlElement, name: string) => children.filter(child => child.name === name)

/** The reading of a word, else its glyphs. */
const wordText = (word: XmlElement) => (ownText(word) || named(word, 'glyph').map(ownText).join('')).trim()

/** Adds a line: in its own words where it has any, which may have been corrected later than the words in it. */
function addLine(page: PageBuilder, line: XmlElement): void {
  const parts = named(line, 'word').map(word => ({ text: wordText(word), box: boxOf(word) }))
  const stated = ownText(line).trim().split(/\s+/).filter(Boolean)
  const placed = parts.filter(({ text }) => text !== '')
  page.startLine(boxOf(line))
  if (stated.length === 0) for (const { text, box } of placed) page.word(text, box && { box })
  else
    for (const [index, text] of stated.entries()) {
      const box = placed.length === stated.length ? placed[index]?.box : undefined
      page.word(text, box && { box })
    }
}

function addRegion(page: PageBuilder, region: XmlElement): void {
  page.startBlock(boxOf(region))
  const lines = named(region, 'textline')
  // Lines may be outlines only, with a text that is empty.
  const hasWords = (line: XmlElement) =>
    ownText(line).trim() !== '' || named(line, 'word').some(word => wordText(word) !== '')
  if (lines.some(hasWords)) for (const line of lines) addLine(page, line)
  else
    for (const line of ownText(region).split(/\r\n?|\n/)) {
      page.startLine()
      for (const word of line.split(/\s+/)) page.word(word)
    }
}

function directionOf(elements: readonly XmlElement[]): PageText['direction'] {
  const stated = elements.map(({ attributes }) => attributes.get('readingdirection')).find(Boolean)
  if (stated === 'right-to-left') return 'rtl'
  return stated === 'left-to-right' ? 'ltr' : undefined
}

/**
 * Reads PAGE XML (2010 to 2019): regions in the reading order that the file states, each line once, at the level that has
 * the text, in the alternative with the lowest index. Only the first page of a file is on the canvas.
 */
export function readPageXml(xml: string, canvas: Partial<Size>): PageText {
  const root = findElement(parseXmlTree(xml), 'page')
  const page = new PageBuilder(canvas)
  if (!root) return page.finish('page-xml')
  page.setPage(Number(root.attributes.get('imagewidth')), Number(root.attributes.get('imageheight')))
  const regions = regionsInOrder(root)
  for (const region of regions) if (!page.isFull) addRegion(page, region)
  const language = [root, ...regions]
    .map(({ attributes }) => languageTag(attributes.get('primarylanguage')))
    // The schema's own values are English names, which are no tags.
    .find(tag => /^[a-z]{2,3}(?:-|$)/.test(tag))
  const direction = directionOf([root, ...regions])
  return page.finish('page-xml', { ...(language && { language }), ...(direction && { direction }) })
}
