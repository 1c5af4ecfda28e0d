// A tolerant second reading of XML: package files, contents and sections of e-books are often not well-formed, and an
// XML parser gives up at the first fault.

import { decodeHTML } from 'entities/decode'
import { escapeText } from '../../ui/rich-text/escape-text'

/** Namespaces that are used without having been declared. */
const NAMESPACES: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  opf: 'http://www.idpf.org/2007/opf',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  epub: 'http://www.idpf.org/2007/ops',
  xlink: 'http://www.w3.org/1999/xlink',
  svg: 'http://www.w3.org/2000/svg',
  m: 'http://www.w3.org/1998/Math/MathML',
  ibooks: 'http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/',
  calibre: 'http://calibre.kovidgoyal.net/2009/metadata',
}
const XML_ENTITY = /^&(?:amp|lt|gt|quot|apos);$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const TAG = /<(\/?)([A-Za-z_][\w.:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/g
const IGNORED = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE(?:[^>[]|\[[\s\S]*?\])*>/gi
const ATTRIBUTE = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g

/** Writes references that XML does not know as characters, and bare ampersands as references. */
function tidyReferences(text: string, declared: ReadonlySet<string>): string {
  return text.replaceAll(/&(?:#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)?/g, reference => {
    if (reference === '&') return '&amp;'
    if (XML_ENTITY.test(reference) || declared.has(reference.slice(1, -1))) return reference
    const decoded = decodeHTML(reference)
    return decoded === reference ? escapeText(reference) : escapeText(decoded)
  })
}

/** Mends references and characters; leaves elements as they stand. A text that is well-formed stays equivalent. */
export function tidyCharacters(text: string): string {
  let tidy = ''
  let at = 0
  const declared = new Set([...text.matchAll(/<!ENTITY\s+([\w.:-]+)/g)].map(([, name = '']) => name))
  const clean = text.replace(/^\ufeff/, '').replaceAll(FORBIDDEN, '')
  for (const match of clean.matchAll(IGNORED)) {
    tidy += tidyReferences(clean.slice(at, match.index), declared) + match[0]
    at = match.index + match[0].length
  }
  return tidy + tidyReferences(clean.slice(at), declared)
}

/** Writes the attributes of a tag once each, quoted. */
function tidyAttributes(source: string): string {
  const names = new Set<string>()
  return [...source.matchAll(ATTRIBUTE)]
    .filter(([, name = '']) => !names.has(name) && names.add(name))
    .map(([, name, double, single, bare]) => {
      const value = (double ?? single ?? bare ?? '').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
      return ` ${name}="${value}"`
    })
    .join('')
}

/** Declares the prefixes that a document uses without having said what they stand for. */
function declarations(text: string): string {
  const used = new Set([...text.matchAll(/[<\s/]([A-Za-z]\w*):[A-Za-z]/g)].map(([, prefix = '']) => prefix))
  return [...used]
    .filter(prefix => !/^xml/.test(prefix) && !text.includes(`xmlns:${prefix}`))
    .map(prefix => ` xmlns:${prefix}="${NAMESPACES[prefix] ?? `urn:prefix:${prefix}`}"`)
    .join('')
}

/** Writes elements one after the other, each closed where it has to be. */
class TidyWriter {
  tidy = ''
  private readonly open: string[] = []
  private readonly declared: string
  private hasRoot = false

  constructor(declared: string) {
    this.declared = declared
  }

  /** True when the one root has ended: nothing may follow. */
  get isOver(): boolean {
    return this.hasRoot && this.open.length === 0
  }

  text(text: string): void {
    if (this.open.length > 0) this.tidy += text.replaceAll('<', '&lt;')
  }

  begin(name: string, attributes: string, isEmpty: boolean): void {
    this.tidy += `<${name}${tidyAttributes(attributes)}${this.hasRoot ? '' : this.declared}${isEmpty ? '/' : ''}>`
    if (!isEmpty) this.open.push(name)
    this.hasRoot = true
  }

  end(name: string): void {
    const opened = this.open.lastIndexOf(name)
    if (opened >= 0) this.endFrom(opened)
  }

  endFrom(depth: number): void {
    for (const each of this.open.splice(depth).reverse()) this.tidy += `</${each}>`
  }
}

/**
 * Writes a text anew so that an XML parser accepts it: references and prefixes mended, every element closed, attributes
 * quoted and named once, one root. Comments, declarations and instructions are left out.
 */
export function tidyXml(source: string): string {
  const text = tidyCharacters(source).replaceAll(IGNORED, part =>
    part.startsWith('<![CDATA[') ? escapeText(part.slice(9, -3)) : '',
  )
  const writer = new TidyWriter(declarations(text))
  let at = 0
  for (const match of text.matchAll(TAG)) {
    if (writer.isOver) break
    const [whole, slash, name = '', attributes = '', empty] = match
    writer.text(text.slice(at, match.index))
    at = match.index + whole.length
    if (slash) writer.end(name)
    else writer.begin(name, attributes, empty === '/')
  }
  writer.endFrom(0)
  return writer.tidy
}

const EMPTY =
  /<((?:title|script|style|textarea|iframe|a|abbr|b|blockquote|div|em|figure|h[1-6]|i|li|p|pre|q|s|section|small|span|strong|sub|sup|table|td|th|tr|u|ul|ol)\b)((?:[^<>"']|"[^"]*"|'[^']*')*?)\/>/gi

/** Closes elements that XML may leave empty, for a parser of HTML: `<title/>` would swallow the whole page there. */
export const closeEmptyElements = (text: string): string => text.replaceAll(EMPTY, '<$1$2></$1>')
