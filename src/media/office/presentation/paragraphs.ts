// Paragraphs of DrawingML as HTML. ECMA-376, part 1, section 21.1.2.

import { escapeText } from '../../../ui/rich-text/escape-text'
import { childOf, findElement, type XmlElement } from '../../../ui/rich-text/xml-tree'
import { listNumber } from '../document/list-numbers'
import { toMath } from '../document/mathml'

/** Of two forms of the same content the one with a formula, else the one that every program can show. */
export function alternative(element: XmlElement): XmlElement | undefined {
  const choice = childOf(element, 'choice')
  if (choice && findElement(choice, 'omath')) return choice
  return childOf(element, 'fallback') ?? choice
}

function writeRun(element: XmlElement): string {
  if (element.name === 'br') return '<br>'
  if (element.name === 'omath' || element.name === 'omathpara') return toMath(element)
  if (element.name === 'alternatecontent')
    return (alternative(element)?.children ?? []).map(writeRun).join('')
  if (element.name === 'm') return element.children.map(writeRun).join('')
  if (element.name !== 'r' && element.name !== 'fld') return ''
  const text = escapeText(childOf(element, 't')?.text ?? '')
  const properties = childOf(element, 'rpr')?.attributes
  const strong = properties?.get('b') === '1' ? `<strong>${text}</strong>` : text
  const whole = properties?.get('i') === '1' ? `<em>${strong}</em>` : strong
  const raised = Number(properties?.get('baseline') ?? 0)
  return raised === 0 ? whole : raised > 0 ? `<sup>${whole}</sup>` : `<sub>${whole}</sub>`
}

/** The runs of a paragraph as HTML. */
export const runsOf = (paragraph: XmlElement) => paragraph.children.map(writeRun).join('')

/** Formats of numbers in the words of `listNumber`, by how their names begin. ECMA-376, part 1, section 20.1.10.61. */
const FORMATS = {
  alphaLc: 'lowerLetter',
  alphaUc: 'upperLetter',
  romanLc: 'lowerRoman',
  romanUc: 'upperRoman',
  circleNum: 'decimalEnclosedCircle',
} as const

/** The number before a paragraph, in the form that its list has. */
function writtenNumber(number: number, type: string): string {
  const format = Object.entries(FORMATS).find(([name]) => type.startsWith(name))?.[1] ?? 'decimal'
  const text = listNumber(number, format)
  if (type.endsWith('ParenBoth')) return `(${text})`
  if (type.endsWith('ParenR')) return `${text})`
  return type.endsWith('Period') ? `${text}.` : text
}

/** Counts the paragraphs of a text body that are numbered. */
class ParagraphCounter {
  private readonly levels: ({ readonly type: string; number: number } | undefined)[] = []

  /** The number of the next paragraph, at a level; empty where it has none. */
  next(properties: XmlElement | undefined, level: number): string {
    const attributes = properties && childOf(properties, 'buautonum')?.attributes
    // Deeper levels begin anew, and so does a list after a paragraph without a number.
    this.levels.length = level + 1
    if (!attributes) {
      this.levels[level] = undefined
      return ''
    }
    const type = attributes.get('type') ?? 'arabicPeriod'
    const previous = this.levels[level]
    const start = wholeIn(attributes.get('startat'), 1, LARGEST_START)
    const number = previous?.type === type ? previous.number + 1 : start
    this.levels[level] = { type, number }
    return writtenNumber(number, type)
  }
}

/** A number of the file as a whole number in a range; `least` where it is none. */
function wholeIn(stated: string | undefined, least: number, most: number): number {
  const whole = Math.trunc(Number(stated ?? least)) || least
  return Math.min(Math.max(whole, least), most)
}

/** Deepest level of a paragraph of DrawingML, counted from 0. */
const DEEPEST = 8
/** Largest number at which DrawingML lets a list start. */
const LARGEST_START = 32_767

/** The paragraphs of a text body; those of deeper levels as lists. */
export function writeParagraphs(body: XmlElement | undefined): string {
  let depth = 0
  let html = ''
  const counter = new ParagraphCounter()
  for (const paragraph of (body?.children ?? []).filter(({ name }) => name === 'p')) {
    const inside = runsOf(paragraph)
    if (inside.trim() === '') continue
    const properties = childOf(paragraph, 'ppr')
    const level = wholeIn(properties?.attributes.get('lvl'), 0, DEEPEST)
    const direction = /^(?:1|true)$/.test(properties?.attributes.get('rtl') ?? '') ? ' dir="rtl"' : ''
    for (; depth < level; depth++) html += '<ul>'
    for (; depth > level; depth--) html += '</ul>'
    const number = counter.next(properties, level)
    const marker = number === '' ? '' : ` data-marker="${number}"`
    html +=
      level > 0
        ? `<li${direction}${marker}>${inside}</li>`
        : `<p${direction}>${number && `${number} `}${inside}</p>`
  }
  return html + '</ul>'.repeat(depth)
}
