// A slide as HTML. ECMA-376, part 1, sections 19 (PresentationML) and 21 (DrawingML).

import { childOf, findElement, findElements, type XmlElement } from '../../../ui/rich-text/xml-tree'
import { toMath } from '../document/mathml'
import type { Relation } from '../open-xml-package'
import { UNSHOWN } from '../unshown'

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Of two forms of the same content the one with a formula, else the one that every program can show. */
function alternative(element: XmlElement): XmlElement | undefined {
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

const runsOf = (paragraph: XmlElement) => paragraph.children.map(writeRun).join('')

/** The paragraphs of a text body; those of deeper levels as lists. */
export function writeParagraphs(body: XmlElement | undefined): string {
  let depth = 0
  let html = ''
  for (const paragraph of (body?.children ?? []).filter(({ name }) => name === 'p')) {
    const inside = runsOf(paragraph)
    if (inside.trim() === '') continue
    const properties = childOf(paragraph, 'ppr')
    const level = Math.min(Number(properties?.attributes.get('lvl') ?? 0) || 0, 8)
    const direction = /^(?:1|true)$/.test(properties?.attributes.get('rtl') ?? '') ? ' dir="rtl"' : ''
    for (; depth < level; depth++) html += '<ul>'
    for (; depth > level; depth--) html += '</ul>'
    const name = level > 0 ? 'li' : 'p'
    html += `<${name}${direction}>${inside}</${name}>`
  }
  return html + '</ul>'.repeat(depth)
}

function writeTable(table: XmlElement): string {
  const rows = table.children.filter(({ name }) => name === 'tr')
  const isCovered = ({ attributes }: XmlElement) => attributes.has('hmerge') || attributes.has('vmerge')
  const cellsOf = (row: XmlElement) => row.children.filter(cell => cell.name === 'tc' && !isCovered(cell))
  const spanOf = ({ attributes }: XmlElement) => {
    const [columns, lines] = [attributes.get('gridspan'), attributes.get('rowspan')]
    return `${columns ? ` colspan="${escapeText(columns)}"` : ''}${lines ? ` rowspan="${escapeText(lines)}"` : ''}`
  }
  const isRtl = childOf(table, 'tblpr')?.attributes.get('rtl') === '1'
  const cells = (row: XmlElement) =>
    cellsOf(row)
      .map(cell => `<td${spanOf(cell)}>${writeParagraphs(childOf(cell, 'txbody'))}</td>`)
      .join('')
  return `<table${isRtl ? ' dir="rtl"' : ''}>${rows.map(row => `<tr>${cells(row)}</tr>`).join('')}</table>`
}

const placeholderOf = (shape: XmlElement) =>
  findElement(childOf(shape, 'nvsppr') ?? shape, 'ph')?.attributes.get('type')
const isTitle = (shape: XmlElement) =>
  shape.name === 'sp' && /^(?:title|ctrTitle)$/.test(placeholderOf(shape) ?? '')
/** Fields that every slide has: its number and the date. */
const isFurniture = (shape: XmlElement) => /^(?:sldNum|dt)$/.test(placeholderOf(shape) ?? '')

/** Writes one slide. */
export class SlideWriter {
  /** True when something of the slide is not shown. */
  partial = false
  private readonly relations: ReadonlyMap<string, Relation>
  private readonly sourceOf: (target: string) => string | undefined

  /** `sourceOf` names the picture of a part; `undefined` for one that cannot be shown. */
  constructor(relations: ReadonlyMap<string, Relation>, sourceOf: (target: string) => string | undefined) {
    this.relations = relations
    this.sourceOf = sourceOf
  }

  /** The slide under a heading with its number and its title. */
  write(slide: XmlElement, number: number): string {
    const shapes = findElement(slide, 'sptree')?.children ?? []
    const title = shapes.find(isTitle)
    const words = title
      ? findElements(title, 'p')
          .map(runsOf)
          .filter(text => text.trim() !== '')
          .join(' ')
      : ''
    const others = shapes.filter(shape => shape !== title || words === '')
    return `<h2>${number}${words && `. ${words}`}</h2>${others.map(shape => this.shape(shape)).join('')}`
  }

  private shape(shape: XmlElement): string {
    const { name, children } = shape
    if (name === 'sp') return isFurniture(shape) ? '' : writeParagraphs(childOf(shape, 'txbody'))
    if (name === 'pic') return this.picture(shape)
    if (name === 'graphicframe') return this.frame(shape)
    if (name === 'grpsp') return children.map(child => this.shape(child)).join('')
    if (name !== 'alternatecontent') return ''
    return (alternative(shape)?.children ?? []).map(child => this.shape(child)).join('')
  }

  private picture(shape: XmlElement): string {
    const id = findElement(shape, 'blip')?.attributes.get('r:embed') ?? ''
    const source = this.sourceOf(this.relations.get(id)?.target ?? '')
    const alt = escapeText(findElement(shape, 'cnvpr')?.attributes.get('descr') ?? '')
    if (findElement(shape, 'videofile') || findElement(shape, 'audiofile')) this.partial = true
    return source ? `<p><img src="${source}" alt="${alt}"></p>` : this.unshown(alt)
  }

  private frame(shape: XmlElement): string {
    const table = findElement(shape, 'tbl')
    return table
      ? writeTable(table)
      : this.unshown(escapeText(findElement(shape, 'cnvpr')?.attributes.get('descr') ?? ''))
  }

  private unshown(alt: string): string {
    this.partial = true
    return `<p>${UNSHOWN}${alt && ` ${alt}`}</p>`
  }
}
