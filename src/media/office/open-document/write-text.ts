// The body of an OpenDocument text or presentation as HTML, in the order in which it is read. OpenDocument 1.3, part 3,
// sections 5 (texts), 9 (tables) and 10 (drawings).

import { decodeEntities } from '../../../ui/rich-text/entities'
import { localName } from '../../../ui/rich-text/local-name'
import { tokensOf } from '../../../ui/rich-text/tokens'
import { escapeCdata } from '../../../ui/rich-text/xml-tree'
import { UNSHOWN } from '../unshown'
import { readLooks, type TextLook } from './text-looks'

type Attributes = ReadonlyMap<string, string>

/** Elements that become one of HTML. */
const TAGS: Readonly<Record<string, string>> = {
  list: 'ul',
  'list-item': 'li',
  'list-header': 'li',
  table: 'table',
  'table-row': 'tr',
  notes: 'blockquote',
  ruby: 'ruby',
  'ruby-text': 'rt',
  'note-citation': 'sup',
}

/** Elements that nobody sees in their place. */
const SILENT: ReadonlySet<string> = new Set([
  'tracked-changes',
  'forms',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'covered-table-cell',
  'event-listeners',
  'page-number',
  'date-time-decl',
  'footer-decl',
  'header-decl',
  'creator',
  'date',
])

/** Content of a frame that is shown. */
const FRAMED: ReadonlySet<string> = new Set(['text-box', 'table'])

const MOST_SPACES = 100

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

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
  /** Position in the HTML at which it begins. */
  readonly at: number
  source: string | undefined
  alt: string
  shown: boolean
}

/** Writes a body as HTML. */
class TextWriter {
  partial = false
  changed = false
  private html = ''
  private slides = 0
  private readonly looks: ReadonlyMap<string, TextLook>
  private readonly sourceOf: (target: string) => string | undefined
  /** Ends of the elements that are open. */
  private readonly ends: { readonly name: string; readonly end: string }[] = []
  private readonly frames: Frame[] = []
  private inBody = false
  /** Name and depth of an element that is passed over. */
  private silent: { readonly name: string; depth: number } | undefined
  /** The alternative text of the frame is read. */
  private naming = false

  constructor(looks: ReadonlyMap<string, TextLook>, sourceOf: (target: string) => string | undefined) {
    this.looks = looks
    this.sourceOf = sourceOf
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
    return this.html
  }

  private text(raw: string): void {
    const frame = this.frames.at(-1)
    if (this.naming && frame) frame.alt = (frame.alt + decodeEntities(raw)).trim()
    else if (this.inBody && !this.silent && this.ends.some(({ end }) => end !== ''))
      this.html += escapeText(decodeEntities(raw))
  }

  private open(name: string, attributes: Attributes): void {
    if (name === 'body') this.inBody = true
    if (!this.inBody) return
    if (this.silent) {
      if (name === this.silent.name) this.silent.depth++
      return
    }
    if (name === 'tracked-changes') this.changed = true
    if (SILENT.has(name)) {
      this.silent = { name, depth: 1 }
      return
    }
    const [start, end] = this.tagsOf(name, attributes)
    this.html += start
    this.ends.push({ name, end })
  }

  private close(name: string): void {
    if (this.silent) {
      if (name === this.silent.name && --this.silent.depth === 0) this.silent = undefined
      return
    }
    const at = this.ends.findLastIndex(each => each.name === name)
    if (at < 0) return
    while (this.ends.length > at) {
      const last = this.ends.pop()
      if (last?.name === 'frame') this.endFrame()
      this.html += last?.end ?? ''
    }
    if (name === 'title' || name === 'desc') this.naming = false
    if (name === 'body') this.inBody = false
  }

  /** The tags before and after the content of an element. */
  private tagsOf(name: string, attributes: Attributes): readonly [start: string, end: string] {
    const tag = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined
    if (FRAMED.has(name)) this.showFrame()
    if (tag) return [`<${tag}>`, `</${tag}>`]
    switch (name) {
      case 'h':
        return this.heading(Number(attributes.get('text:outline-level') ?? 1))
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
    if (name === 'page') return this.slide(attributes.get('draw:name') ?? '')
    if (name === 'frame') this.frames.push({ at: this.html.length, source: undefined, alt: '', shown: false })
    const frame = this.frames.at(-1)
    if (name === 'image' && frame) frame.source ??= this.sourceOf(targetOf(attributes.get('xlink:href')))
    if (name === 'plugin') this.partial = true
    if ((name === 'title' || name === 'desc') && frame) this.naming = true
    return ''
  }

  private heading(level: number): readonly [string, string] {
    const depth = Math.min(Math.max(level || 1, 1), 6)
    return [`<h${depth}>`, `</h${depth}>`]
  }

  private slide(name: string): string {
    this.slides++
    // Programs name slides by themselves; a name of the author's is a title.
    const title = /^(?:page|slide|seite|diapo\w*|folie)\s*\d+$/i.test(name) ? '' : name
    return `${this.slides > 1 ? '<hr>' : ''}<h2>${this.slides}${title && `. ${escapeText(decodeEntities(title))}`}</h2>`
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
    if (frame.source) this.html += `<img src="${frame.source}" alt="${alt}">`
    else if (!frame.shown) {
      this.partial = true
      this.html += ` ${UNSHOWN} ${alt}`
    }
  }
}

function spanOf(attributes: Attributes): string {
  const columns = Number(attributes.get('table:number-columns-spanned') ?? 1)
  const rows = Number(attributes.get('table:number-rows-spanned') ?? 1)
  return `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
}

/** Writes the body of a text or a presentation as HTML; `sourceOf` names the picture of a part of the archive. */
export function writeText(xml: string, sourceOf: (target: string) => string | undefined) {
  const writer = new TextWriter(readLooks(xml), sourceOf)
  const html = writer.write(xml)
  return { html, partial: writer.partial, changed: writer.changed }
}
