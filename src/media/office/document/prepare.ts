// The converter for Word documents leaves out formulas, directions of writing, ruby and charts. Before it reads a document
// these become marks in the text, and when it has written HTML the marks become elements.

import { escapeText } from '../../../ui/rich-text/escape-text'
import { findElement, findElements, parseXmlTree, type XmlElement } from '../../../ui/rich-text/xml-tree'
import { UNSHOWN } from '../unshown'
import { withoutFieldCodes } from './field-codes'
import { withoutHidden } from './hidden'
import { toMath } from './mathml'
import { finishNumbers, markNumbers, type Numbering } from './numbering'

/** Marks in the text: characters of a private area that no font for symbols uses. */
const FORMULA = ['\u{f57f0}', '\u{f57f1}'] as const
const RTL_PARAGRAPH = '\u{f57f2}'
const RTL_TABLE = '\u{f57f3}'
const MARGINAL = '\u{f57f4}'

/** A document while it is being converted. */
export interface Preparation {
  /** MathML of its formulas, by the numbers in their marks. */
  readonly formulas: string[]
  /** Ids of the paragraph styles that are written from right to left. */
  readonly rightToLeft: ReadonlySet<string>
  /** Ids of the styles of hidden text. */
  readonly hidden: ReadonlySet<string>
  readonly numbering: Numbering
  /** True when something of it is not shown. */
  partial: boolean
  /** True when it has changes that were tracked. */
  changed: boolean
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** True where a property such as `w:bidi` is switched on. */
const isOn = (xml: string, name: string) =>
  new RegExp(`<w:${name}(?:\\s+w:val="(?:1|true|on)")?\\s*/>`).test(xml)

/** The ids of styles with a property such as `bidi` or `vanish`, by themselves or by what they are based on. */
export function stylesWith(property: string, styles: string): ReadonlySet<string> {
  const all = new Map<string, { readonly isOn: boolean; readonly base: string | undefined }>()
  for (const [, attributes = '', content = ''] of styles.matchAll(
    /<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g,
  )) {
    const id = /w:styleId="([^"]*)"/.exec(attributes)?.[1] ?? ''
    all.set(id, { isOn: isOn(content, property), base: /<w:basedOn\s+w:val="([^"]*)"/.exec(content)?.[1] })
  }
  const has = (id: string, depth: number): boolean => {
    const style = all.get(id)
    if (!style || depth > 20) return false
    return style.isOn || (style.base !== undefined && has(style.base, depth + 1))
  }
  return new Set([...all.keys()].filter(id => has(id, 0)))
}

function markFormulas(xml: string, { formulas }: Preparation): string {
  const pattern = /<m:oMathPara\b[^>]*>[\s\S]*?<\/m:oMathPara>|<m:oMath\b[^>]*>[\s\S]*?<\/m:oMath>/g
  return xml.replace(pattern, source => {
    const [formula] = parseXmlTree(source).children
    if (!formula) return ''
    return run(`${FORMULA[0]}${formulas.push(toMath(formula)) - 1}${FORMULA[1]}`)
  })
}

function markDirections(xml: string, { rightToLeft }: Preparation): string {
  return xml
    .replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/g, (source, properties: string) => {
      const style = /<w:pStyle\s+w:val="([^"]*)"/.exec(properties)?.[1] ?? ''
      const stated = /<w:bidi\b/.test(properties)
      const isRtl = stated ? isOn(properties, 'bidi') : rightToLeft.has(style)
      return isRtl ? source + run(RTL_PARAGRAPH) : source
    })
    .replace(
      /<w:tblPr>((?:(?!<\/w:tblPr>)[\s\S])*)<\/w:tblPr>(?:(?!<w:tbl>)[\s\S])*?<w:p\b[^>]*[^/]?>(?:<w:pPr>[\s\S]*?<\/w:pPr>)?/g,
      (source, properties: string) => (isOn(properties, 'bidiVisual') ? source + run(RTL_TABLE) : source),
    )
}

/** The text of the runs in a part of a document. */
const textIn = (element: XmlElement | undefined) =>
  element
    ? findElements(element, 't')
        .map(({ text }) => text)
        .join('')
    : ''

/** Ruby as its base with the reading behind it, as on a typewriter. */
function flattenRuby(xml: string): string {
  return xml.replace(/<w:ruby>[\s\S]*?<\/w:ruby>/g, source => {
    const ruby = parseXmlTree(source)
    const [base, reading] = [textIn(findElement(ruby, 'rubybase')), textIn(findElement(ruby, 'rt'))]
    return `<w:t>${escapeText(base)}${reading ? `(${escapeText(reading)})` : ''}</w:t>`
  })
}

/** Charts and diagrams, and documents inside the document. */
function markUnshown(xml: string, preparation: Preparation): string {
  return xml
    .replace(/<w:drawing>(?:(?!<\/w:drawing>)[\s\S])*<\/w:drawing>/g, source => {
      if (!/<(?:c|cx|dgm|lc):(?:chart|relIds|lockedCanvas)\b/.test(source)) return source
      preparation.partial = true
      return `<w:t>${UNSHOWN}</w:t>`
    })
    .replace(/<w:altChunk\b[^>]*\/>/g, () => {
      preparation.partial = true
      return `<w:p>${run(UNSHOWN)}</w:p>`
    })
}

/** Elements round runs that say nothing which is shown: fields with their last result, and directions of a few words. */
const WRAPPERS = /<\/?w:(?:fldSimple|dir|bdo)\b[^>]*>/g

/** Text boxes and shapes with words as those of older files, which the converter reads. */
function simplifyShapes(xml: string): string {
  return xml
    .replace(
      /<mc:AlternateContent\b[^>]*>((?:(?!<\/?mc:AlternateContent\b)[\s\S])*)<\/mc:AlternateContent>/g,
      (source, inside: string) =>
        // The converter takes the older form by itself, if there is one.
        /<mc:Fallback\b(?![^>]*\/>)/.test(inside)
          ? source
          : inside.replace(/<\/?mc:(?:Choice|Fallback)\b[^>]*>/g, ''),
    )
    .replace(/<w:drawing>(?:(?!<\/w:drawing>)[\s\S])*<\/w:drawing>/g, source => {
      const boxes = source.match(/<w:txbxContent>(?:(?!<\/w:txbxContent>)[\s\S])*<\/w:txbxContent>/g)
      const isPlain = source.split('<w:drawing').length === 2
      return boxes && isPlain ? `<w:pict><v:textbox>${boxes.join('')}</v:textbox></w:pict>` : source
    })
    .replace(/(<\/?v:)(?:oval|line|polyline|arc|curve|image)\b/g, '$1rect')
}

/** Fonts whose characters lie in the private area from U+F020 on, and are pictures there. */
const SYMBOL_FONT = /<w:rFonts\b[^>]*\bw:(?:ascii|hAnsi)="(Symbol|Wingdings(?: [23])?|Webdings)"/
const PRIVATE = /([\uf020-\uf0ff])/

/** Characters of a font for symbols that were written as text, as the symbols which the converter reads. */
function symbolsOf(xml: string): string {
  const plain = xml.replaceAll(/&#x(f0[2-9a-f][\da-f]);/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  if (!PRIVATE.test(plain)) return xml
  return plain.replace(/<w:r\b[^>]*>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g, source => {
    const font = SYMBOL_FONT.exec(source)?.[1]
    if (font === undefined) return source
    return source.replace(/<w:t\b[^>]*>([^<]*)<\/w:t>/g, (_, words: string) =>
      words
        .split(PRIVATE)
        .filter(part => part !== '')
        .map(part =>
          PRIVATE.test(part)
            ? `<w:sym w:font="${font}" w:char="${part.charCodeAt(0).toString(16).toUpperCase()}"/>`
            : `<w:t xml:space="preserve">${part}</w:t>`,
        )
        .join(''),
    )
  })
}

/** Entry of a list of a form that is chosen: the one its author set, else the first. ISO 29500-1, 17.16.9. */
function chosenEntry(list: string): string {
  const entries = [...list.matchAll(/<w:listEntry\s+w:val="([^"]*)"/g)].map(([, entry = '']) => entry)
  const chosen = /<w:result\s+w:val="(\d+)"/.exec(list) ?? /<w:default\s+w:val="(\d+)"/.exec(list)
  return entries[Number(chosen?.[1] ?? 0)] ?? ''
}

/** Parts of runs that the converter leaves out, in the words that it reads. */
const simplifyRuns = (xml: string) =>
  symbolsOf(xml)
    .replaceAll(/<w:cr\b[^>]*\/>/g, '<w:br/>')
    .replaceAll(/<w:ptab\b[^>]*\/>/g, '<w:tab/>')
    .replaceAll(
      /(<w:fldChar\b[^>]*)>(?:(?!<\/w:fldChar>)[\s\S])*?<w:ddList>([\s\S]*?)<\/w:ddList>(?:(?!<\/w:fldChar>)[\s\S])*<\/w:fldChar>/g,
      (_, field: string, list: string) => `${field}/><w:t>${chosenEntry(list)}</w:t>`,
    )

/** A part of a document (the text, the notes, the comments) with marks for what the converter leaves out. */
export function prepare(xml: string, preparation: Preparation): string {
  const bare = xml.replace(/<w:([pr]PrChange|tblPrChange|sectPrChange)\b[\s\S]*?<\/w:\1>/g, '')
  preparation.changed ||= /<w:(?:ins|del|moveFrom|moveTo)\s/.test(xml)
  const results = withoutFieldCodes(bare.replace(WRAPPERS, ''))
  const seen = withoutHidden(simplifyRuns(results), preparation.hidden)
  const simple = markNumbers(simplifyShapes(seen), preparation.numbering)
  return markDirections(markUnshown(flattenRuby(markFormulas(simple, preparation)), preparation), preparation)
}

/** The paragraphs of headers or footers, each text once, but for numbers of pages. */
export function marginalParagraphs(parts: readonly string[]): string {
  const texts = parts
    .flatMap(part => findElements(parseXmlTree(withoutFieldCodes(part)), 'p'))
    .map(paragraph => textIn(paragraph).trim())
    .filter(text => /\p{L}/u.test(text))
  return [...new Set(texts)].map(text => `<w:p>${run(MARGINAL + escapeText(text))}</w:p>`).join('')
}

/** HTML of the converter with elements for the marks. */
export function finish(html: string, { formulas }: Preparation): string {
  const whole = html
    .replace(
      new RegExp(`${FORMULA[0]}(\\d+)${FORMULA[1]}`, 'gu'),
      (_, index) => formulas[Number(index)] ?? '',
    )
    .replace(new RegExp(`<table>((?:(?!</?table>)[\\s\\S])*?)${RTL_TABLE}`, 'gu'), '<table dir="rtl">$1')
    .replaceAll(RTL_TABLE, '')
    .replace(
      new RegExp(`<(p|li|h[1-6])>((?:<[^>]*>|\\s)*)${RTL_PARAGRAPH}`, 'gu'),
      (_, name: string, before: string) => `<${name} dir="rtl">${before}`,
    )
    .replaceAll(RTL_PARAGRAPH, '')
    .replace(/<(p|li|h[1-6]) dir="rtl">\s*<\/\1>/g, '')
    .replace(/<(ul|ol)>(\s*<li dir="rtl">)/g, '<$1 dir="rtl">$2')
    .replace(new RegExp(`<p>${MARGINAL}([\\s\\S]*?)</p>`, 'gu'), '<p><small>$1</small></p>')
  return finishNumbers(whole)
}
