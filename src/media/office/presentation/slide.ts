// A slide as HTML. ECMA-376, part 1, sections 19 (PresentationML) and 21 (DrawingML).

import { escapeText } from '../../../ui/rich-text/escape-text'
import { childOf, findElement, findElements, type XmlElement } from '../../../ui/rich-text/xml-tree'
import { type Relation, relationId } from '../open-xml-package'
import { HIDDEN_SLIDE, UNSHOWN } from '../unshown'
import { alternative, runsOf, writeParagraphs } from './paragraphs'

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

/** Parts of the file that a slide refers to. */
export interface SlideParts {
  /** Names the picture of a part; `undefined` for one that cannot be shown. */
  readonly sourceOf: (target: string) => string | undefined
  /** Words of diagrams as HTML, by the paths of their data. */
  readonly diagrams: ReadonlyMap<string, string>
}

/** Writes one slide. */
export class SlideWriter {
  /** True when something of the slide is not shown. */
  partial = false
  private readonly relations: ReadonlyMap<string, Relation>
  private readonly parts: SlideParts

  constructor(relations: ReadonlyMap<string, Relation>, parts: SlideParts) {
    this.relations = relations
    this.parts = parts
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
    // Programs show a hidden slide among the others, greyed out, and pass over it only before an audience.
    const isHidden = /^(?:0|false|off)$/.test(findElement(slide, 'sld')?.attributes.get('show') ?? '')
    const heading = `${number}${words && `. ${words}`}${isHidden ? ` ${HIDDEN_SLIDE}` : ''}`
    return `<h2>${heading}</h2>${others.map(shape => this.shape(shape)).join('')}`
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
    const blip = findElement(shape, 'blip')
    const id = blip ? relationId(blip.attributes, 'embed') : ''
    const source = this.parts.sourceOf(this.relations.get(id)?.target ?? '')
    const alt = escapeText(findElement(shape, 'cnvpr')?.attributes.get('descr') ?? '')
    if (findElement(shape, 'videofile') || findElement(shape, 'audiofile')) this.partial = true
    return source ? `<p><img src="${source}" alt="${alt}"></p>` : this.unshown(alt)
  }

  private frame(shape: XmlElement): string {
    const table = findElement(shape, 'tbl')
    if (table) return writeTable(table)
    const ids = findElement(shape, 'relids')
    const data = ids ? relationId(ids.attributes, 'dm') : ''
    const words = this.parts.diagrams.get(this.relations.get(data)?.target ?? '')
    return words || this.unshown(escapeText(findElement(shape, 'cnvpr')?.attributes.get('descr') ?? ''))
  }

  private unshown(alt: string): string {
    this.partial = true
    return `<p>${UNSHOWN}${alt && ` ${alt}`}</p>`
  }
}
