// The body of an OpenDocument text or presentation as HTML, in the order in which it is read. OpenDocument 1.3, part 3,
// sections 5 (texts), 9 (tables) and 10 (drawings).

import { decodeEntities } from '../../../ui/rich-text/entities'
import { escapeText } from '../../../ui/rich-text/escape-text'
import { localName } from '../../../ui/rich-text/local-name'
import { tokensOf } from '../../../ui/rich-text/tokens'
import { escapeCdata } from '../../../ui/rich-text/xml-tree'
import { HIDDEN_SLIDE, UNSHOWN } from '../unshown'
import { ListCounter, type ListStyles, toOutlineLevel } from './list-levels'
import { readLooks, type TextLook } from './text-looks'
import { FRAMED, REPEATED, SILENT, spanOf, TAGS } from './text-tags'

type Attributes = ReadonlyMap<string, string>

const MOST_SPACES = 100

/** The parts of the archive that are named as pictures. */
export function pictureTargets(xml: string): ReadonlySet<string> {
  const targets = new Set<string>()
  for (const token of tokensOf(xml))
    if (token.kind === 'open' && token.name === 'draw:image')
      targets.add(targetOf(token.attributes.get('xlink:href')))
  return targets
}

const targetOf = (href = '') => decodeEntities(href).replace(/^\.\//, '')

/** A frame whose content is being read. */
interface Frame {
  source: string | undefined
  formula: string | undefined
  alt: string
  shown: boolean
}

/** Parts of the file that its body refers to. */
export interface TextParts {
  /** Names the picture of a part of the archive. */
  readonly sourceOf: (target: string) => string | undefined
  /** MathML of formulas by the names of their objects. */
  readonly formulas: ReadonlyMap<string, string>
  readonly lists: ListStyles
}

/** An element that is open: the tags after it, and how often it stands there with all in it. */
interface OpenElement {
  readonly name: string
  readonly end: string
  /** Pieces of the HTML before it. */
  readonly at: number
  readonly copies: number
}

/** Copies of one cell or row, and characters up to which they are written. */
const MOST_COPIES = 200
const LONGEST_COPIED = 2 * 1024 * 1024
/** Characters of HTML of a file: copies and formulas can be a thousand times as long as the file. */
const LONGEST_HTML = 16 * 1024 * 1024

/** Writes a body as HTML. */
class TextWriter {
  partial = false
  changed = false
  /** The HTML in pieces: to copy the end of one long string would copy all of it each time. */
  private readonly pieces: string[] = []
  private length = 0
  private slides = 0
  private readonly looks: ReadonlyMap<string, TextLook>
  private readonly parts: TextParts
  private readonly counter: ListCounter
  private readonly ends: OpenElement[] = []
  /** Attributes of an item of a list that has begun, and is written as soon as it is seen what stands in it. */
  private item: Attributes | undefined
  private readonly frames: Frame[] = []
  private inBody = false
  /** Name and depth of an element that is passed over. */
  private silent: { readonly name: string; depth: number } | undefined
  /** The alternative text of the frame is read. */
  private naming = false

  constructor(looks: ReadonlyMap<string, TextLook>, parts: TextParts) {
    this.looks = looks
    this.parts = parts
    this.counter = new ListCounter(parts.lists)
  }

  write(xml: string): string {
    for (const token of tokensOf(escapeCdata(xml))) {
      if (token.kind === 'text') this.text(token.text)
      else if (token.kind === 'close') this.close(localName(token.name))
      else {
        const name = localName(token.name)
        this.open(name, token.attributes)
        if (token.source.endsWith('/>')) this.close(name)
      }
    }
    return this.pieces.join('')
  }

  private add(html: string): void {
    this.length += html.length
    if (this.length <= LONGEST_HTML) this.pieces.push(html)
    else {
      this.length -= html.length
      this.partial = true
    }
  }

  private text(raw: string): void {
    const frame = this.frames.at(-1)
    if (this.naming && frame) frame.alt = (frame.alt + decodeEntities(raw)).trim()
    else if (this.inBody && !this.silent && !this.item && this.ends.some(({ end }) => end !== ''))
      this.add(escapeText(decodeEntities(raw)))
  }

  private open(name: string, attributes: Attributes): void {
    if (name === 'body') this.inBody = true
    if (!this.inBody) return
    if (this.silent) {
      if (name === this.silent.name) this.silent.depth++
      return
    }
    if (name === 'tracked-changes') this.changed = true
    if (SILENT.has(name) || this.isHidden(name, attributes)) {
      this.silent = { name, depth: 1 }
      return
    }
    this.beginItem(name)
    const at = this.pieces.length
    const [start, end] = this.tagsOf(name, attributes)
    this.add(start)
    const copies = Number(attributes.get(REPEATED[name] ?? '') ?? 1) || 1
    this.ends.push({ name, end, at, copies: Math.min(copies, MOST_COPIES) })
  }

  /** Sections and words that a reader of the text does not see. */
  private isHidden(name: string, attributes: Attributes): boolean {
    if (name === 'section') return attributes.get('text:display') === 'none'
    const isText = name === 'p' || name === 'h' || name === 'span'
    return isText && this.looks.get(attributes.get('text:style-name') ?? '')?.hidden === true
  }

  /** Writes the tag of an item before what stands in it: a paragraph takes the number, a list within it does not. */
  private beginItem(first: string): void {
    const { item } = this
    if (!item) return
    this.item = undefined
    const isCounted = first === 'p' || first === 'h'
    const marker = isCounted ? this.counter.nextItem(item.get('text:start-value')) : undefined
    this.add(marker === undefined ? '<li>' : `<li data-marker="${escapeText(marker)}">`)
  }

  /** Ends an element, as often as it stands there. */
  private end({ name, end, at, copies }: OpenElement): void {
    if (name === 'frame') this.endFrame()
    if (name === 'list') this.counter.end()
    this.add(end)
    if (copies < 2) return
    const copy = this.pieces.slice(at).join('')
    if (copy.length * copies <= LONGEST_COPIED) this.add(copy.repeat(copies - 1))
    else this.partial = true
  }

  private close(name: string): void {
    if (this.silent) {
      if (name === this.silent.name && --this.silent.depth === 0) this.silent = undefined
      return
    }
    const at = this.ends.findLastIndex(each => each.name === name)
    if (at < 0) return
    this.beginItem('')
    for (const last of this.ends.splice(at).reverse()) this.end(last)
    if (name === 'title' || name === 'desc') this.naming = false
    if (name === 'body') this.inBody = false
  }

  /** The tags before and after the content of an element. */
  private tagsOf(name: string, attributes: Attributes): readonly [start: string, end: string] {
    const tag = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined
    if (FRAMED.has(name)) this.showFrame()
    if (tag) return [`<${tag}>`, `</${tag}>`]
    switch (name) {
      case 'list':
        return this.counter.begin(attributes) ? ['<ol>', '</ol>'] : ['<ul>', '</ul>']
      case 'list-item':
        this.item = attributes
        return ['', '</li>']
      case 'list-header':
        return ['<li data-marker="">', '</li>']
      case 'h':
        return this.heading(attributes)
      case 'p':
        return [`<p${this.directionOf(attributes)}>`, '</p>']
      case 'span':
        return this.span(attributes.get('text:style-name') ?? '')
      case 'a':
        return [`<a href="${escapeText(decodeEntities(attributes.get('xlink:href') ?? ''))}">`, '</a>']
      case 'table-cell':
        return [`<td${spanOf(attributes)}>`, '</td>']
      case 'line-break':
        return ['<br>', '']
      case 'tab':
        return ['\t', '']
      case 's':
        return ['\u00a0'.repeat(Math.min(Number(attributes.get('text:c') ?? 1) || 1, MOST_SPACES)), '']
      case 'note-body':
      case 'annotation':
        return [' <small>', '</small> ']
      default:
        return [this.drawing(name, attributes), '']
    }
  }

  /** Pages, frames and what is drawn in them. */
  private drawing(name: string, attributes: Attributes): string {
    if (name === 'page') return this.slide(attributes)
    if (name === 'frame') this.frames.push({ source: undefined, formula: undefined, alt: '', shown: false })
    const frame = this.frames.at(-1)
    if (name === 'image' && frame)
      frame.source ??= this.parts.sourceOf(targetOf(attributes.get('xlink:href')))
    if (name === 'object' && frame)
      frame.formula = this.parts.formulas.get(targetOf(attributes.get('xlink:href')).replace(/\/$/, ''))
    if (name === 'plugin') this.partial = true
    if ((name === 'title' || name === 'desc') && frame) this.naming = true
    return ''
  }

  private heading(attributes: Attributes): readonly [string, string] {
    const level = toOutlineLevel(attributes.get('text:outline-level'))
    const depth = Math.min(level, 6)
    const isNumbered =
      attributes.get('text:is-list-header') !== 'true' && !this.ends.some(({ name }) => name === 'list')
    const number = isNumbered
      ? this.counter.nextHeading(level, attributes.get('text:start-value'))
      : undefined
    return [`<h${depth}>${number ? `${escapeText(number)} ` : ''}`, `</h${depth}>`]
  }

  private slide(attributes: Attributes): string {
    this.slides++
    const name = attributes.get('draw:name') ?? ''
    const isHidden = this.looks.get(attributes.get('draw:style-name') ?? '')?.displayed === false
    // Programs name slides by themselves; a name of the author's is a title.
    const title = /^(?:page|slide|seite|diapo\w*|folie)\s*\d+$/i.test(name) ? '' : name
    const heading = `${this.slides}${title && `. ${escapeText(decodeEntities(title))}`}${isHidden ? ` ${HIDDEN_SLIDE}` : ''}`
    return `${this.slides > 1 ? '<hr>' : ''}<h2>${heading}</h2>`
  }

  private directionOf(attributes: Attributes): string {
    return this.looks.get(attributes.get('text:style-name') ?? '')?.rightToLeft ? ' dir="rtl"' : ''
  }

  private span(style: string): readonly [string, string] {
    const { bold, italic, raised, lowered } = this.looks.get(style) ?? {}
    const tags = [bold && 'strong', italic && 'em', raised && 'sup', lowered && 'sub'].filter(Boolean)
    return [
      tags.map(tag => `<${tag}>`).join(''),
      tags
        .map(tag => `</${tag}>`)
        .reverse()
        .join(''),
    ]
  }

  private showFrame(): void {
    const frame = this.frames.at(-1)
    if (frame) frame.shown = true
  }

  private endFrame(): void {
    const frame = this.frames.pop()
    if (!frame) return
    const alt = escapeText(frame.alt)
    if (frame.formula) this.add(frame.formula)
    else if (frame.source) this.add(`<img src="${frame.source}" alt="${alt}">`)
    else if (!frame.shown) {
      this.partial = true
      this.add(` ${UNSHOWN} ${alt}`)
    }
  }
}

/** Writes the body of a text or a presentation as HTML. */
export function writeText(xml: string, parts: TextParts) {
  const writer = new TextWriter(readLooks(xml), parts)
  const html = writer.write(xml)
  return { html, partial: writer.partial, changed: writer.changed }
}
