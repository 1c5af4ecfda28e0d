// The numbers of lists in a Word document. The converter begins every list at one and writes digits; Word counts on after
// paragraphs between the items and across lists that share a definition, and writes what its levels say. Office Open XML, 17.9.

import { escapeText } from '../../../ui/rich-text/escape-text'
import { childOf, findElements, parseXmlTree, type XmlElement } from '../../../ui/rich-text/xml-tree'
import { listNumber } from './list-numbers'

/** Marks round the number of a paragraph: characters of a private area that no font for symbols uses. */
const NUMBER = ['\u{f57f5}', '\u{f57f6}'] as const
const LONGEST_MARKER = 40
const DEEPEST_LEVEL = 8
const LARGEST = 99_999
const DEEPEST_STYLE = 20

interface Level {
  readonly start: number
  readonly format: string
  /** Text before an item, with `%1` for the number of the first level. */
  readonly text: string
  /** True where it does not begin anew under another item. */
  readonly goesOn: boolean
  /** True where all its numbers are in digits. */
  readonly isLegal: boolean
  /** Style whose paragraphs are on this level. */
  readonly style: string | undefined
}

/** A list: its levels, the counter that lists of one definition share, and the levels that it begins anew. */
interface List {
  readonly counter: string
  readonly levels: readonly (Level | undefined)[]
  readonly restarts: ReadonlyMap<number, number>
}

interface ListStyle {
  readonly list: string | undefined
  readonly level: string | undefined
  readonly base: string | undefined
}

/** The lists that a document defines, by their ids, and the styles that belong to them. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, List>
  readonly styles: ReadonlyMap<string, ListStyle>
}

const attribute = (element: XmlElement | undefined, name: string) => element?.attributes.get(`w:${name}`)
const valueIn = (element: XmlElement | undefined) => attribute(element, 'val')

function wholeNumber(text: string | undefined, most: number, otherwise: number): number {
  return text !== undefined && /^\d+$/.test(text) && Number(text) <= most ? Number(text) : otherwise
}

const levelOf = (text: string | undefined) => wholeNumber(text, DEEPEST_LEVEL, 0)

/** Characters that fonts for symbols show as others. */
const SYMBOL = /[\u{e000}-\u{f8ff}\u{f0000}-\u{10ffff}]/u
const SYMBOL_FONT = /symbol|dings|courier/i

/** The text of a level; empty for a bullet that only its font draws. */
function textOf(level: XmlElement, at: number, format: string): string {
  const [fonts] = findElements(level, 'rfonts')
  const text = valueIn(childOf(level, 'lvltext')) ?? (format === 'bullet' ? '' : `%${at + 1}.`)
  const isDrawn = SYMBOL.test(text) || SYMBOL_FONT.test(attribute(fonts, 'ascii') ?? '')
  return format === 'bullet' && isDrawn ? '' : text
}

function levelsOf(definition: XmlElement | undefined): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = []
  for (const level of definition ? findElements(definition, 'lvl') : []) {
    const at = levelOf(attribute(level, 'ilvl'))
    const format = valueIn(childOf(level, 'numfmt')) ?? 'decimal'
    levels[at] = {
      start: wholeNumber(valueIn(childOf(level, 'start')), LARGEST, 0),
      format,
      text: textOf(level, at, format),
      goesOn: valueIn(childOf(level, 'lvlrestart')) === '0',
      isLegal: childOf(level, 'islgl') !== undefined,
      style: valueIn(childOf(level, 'pstyle')),
    }
  }
  return levels
}

function toList(list: XmlElement, definitions: ReadonlyMap<string, XmlElement>): List {
  const counter = valueIn(childOf(list, 'abstractnumid')) ?? ''
  const overrides = findElements(list, 'lvloverride').flatMap(override => {
    const start = childOf(override, 'startoverride')
    const level = levelOf(attribute(override, 'ilvl'))
    return start ? [[level, wholeNumber(valueIn(start), LARGEST, 1)] as const] : []
  })
  return { counter, levels: levelsOf(definitions.get(counter)), restarts: new Map(overrides) }
}

/** Reads the definitions of lists from the parts `numbering.xml` and `styles.xml`. */
export function readNumbering(numbering: string, styles: string): Numbering {
  const tree = parseXmlTree(numbering)
  const definitions = new Map(
    findElements(tree, 'abstractnum').map(each => [attribute(each, 'abstractnumid') ?? '', each]),
  )
  const lists = findElements(tree, 'num').map(
    each => [attribute(each, 'numid') ?? '', toList(each, definitions)] as const,
  )
  const listStyles = findElements(parseXmlTree(styles), 'style').map(style => {
    const [properties] = findElements(style, 'numpr')
    const list = properties && valueIn(childOf(properties, 'numid'))
    const level = properties && valueIn(childOf(properties, 'ilvl'))
    return [
      attribute(style, 'styleid') ?? '',
      { list, level, base: valueIn(childOf(style, 'basedon')) },
    ] as const
  })
  return { lists: new Map(lists), styles: new Map(listStyles) }
}

/** The list and the level of a paragraph, by its own properties or by its style. */
function placeOf(properties: string, { lists, styles }: Numbering) {
  const name = /<w:pStyle\s+w:val="([^"]*)"/.exec(properties)?.[1] ?? ''
  let style = styles.get(name)
  for (let depth = 0; style && style.list === undefined && depth < DEEPEST_STYLE; depth++)
    style = styles.get(style.base ?? '')
  const own = /<w:numPr>[\s\S]*?<\/w:numPr>/.exec(properties)?.[0] ?? ''
  const id = /<w:numId\s+w:val="([^"]*)"/.exec(own)?.[1] ?? style?.list
  const list = id === undefined ? undefined : lists.get(id)
  if (id === undefined || !list) return undefined
  const ofStyle = list.levels.findIndex(level => level?.style === name && name !== '')
  const stated = /<w:ilvl\s+w:val="([^"]*)"/.exec(own)?.[1] ?? style?.level
  return { id, list, level: stated === undefined ? Math.max(ofStyle, 0) : levelOf(stated) }
}

/** Text that Word writes before an item; `undefined` where that is the number in digits and a stop, as lists have it anyway. */
function markerOf(
  levels: List['levels'],
  at: number,
  counter: readonly (number | undefined)[],
): string | undefined {
  const own = levels[at]
  if (!own || (own.format === 'decimal' && own.text === `%${at + 1}.`)) return undefined
  if (own.format === 'bullet') return own.text === '' || own.text === '•' ? undefined : own.text
  return own.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const level = levels[Number(digit) - 1]
      const number = counter[Number(digit) - 1] ?? level?.start ?? 1
      const format = level?.format ?? 'decimal'
      return listNumber(number, own.isLegal && format !== 'decimalZero' ? 'decimal' : format)
    })
    .slice(0, LONGEST_MARKER)
}

/** A marker without quotation marks and the marks of numbers. */
const toMarker = (text: string) => escapeText(text.replaceAll(/["\u{f57f0}-\u{f57ff}]/gu, ''))

/** Puts the number of each numbered paragraph before its text, as a mark that `finishNumbers` takes out again. */
export function markNumbers(xml: string, numbering: Numbering): string {
  if (numbering.lists.size === 0) return xml
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return xml.replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/g, (source, properties: string) => {
    const place = placeOf(properties, numbering)
    const definition = place?.list.levels[place.level]
    if (!place || !definition) return source
    const { id, list, level } = place
    const counter = counters.get(list.counter) ?? []
    counters.set(list.counter, counter)
    const restart = begun.has(`${id} ${level}`) ? undefined : list.restarts.get(level)
    begun.add(`${id} ${level}`)
    const number = restart ?? (counter[level] ?? definition.start - 1) + 1
    const { levels } = list
    for (let deeper = level + 1; deeper < counter.length; deeper++)
      if (!levels[deeper]?.goesOn) counter[deeper] = undefined
    counter[level] = number
    const marker = markerOf(levels, level, counter)
    const isBullet = definition.format === 'bullet' || definition.format === 'none'
    if (isBullet && marker === undefined) return source
    const mark = marker === undefined ? number : `${number} ${toMarker(marker)}`
    return `${source}<w:r><w:t xml:space="preserve">${NUMBER[0]}${mark}${NUMBER[1]}</w:t></w:r>`
  })
}

/** A list that is open, with the number of its next item and the place of its tag. */
interface OpenList {
  readonly tag: string
  readonly at: number
  next?: number
}

/** Gives an item its number: by the beginning of its list, or by ending that and beginning another. */
function number(list: OpenList | undefined, value: number, pieces: string[]): void {
  if (!list?.tag.startsWith('<ol')) return
  const tag = value === 1 ? list.tag : list.tag.replace('<ol', `<ol start="${value}"`)
  if (list.next === undefined) pieces[list.at] = tag
  else if (list.next !== value) pieces.push(`</ol>${tag}`)
  list.next = value + 1
}

const withMarker = (item: string | undefined, marker: string | undefined) =>
  marker === undefined ? item : item?.replace('<li', `<li data-marker="${marker}"`)

/** HTML of the converter with the numbers of its lists, without their marks. What numbers a heading is written before it. */
export function finishNumbers(html: string): string {
  const [open, close] = NUMBER
  if (!html.includes(open)) return html
  const pattern = new RegExp(
    `<(ol|ul)\\b[^>]*>|</(?:ol|ul)>|(<li\\b[^>]*>(?:<(?!li\\b|[ou]l\\b)[^>]*>|\\s)*)${open}(\\d+)(?: ([^${close}]*))?${close}`,
    'gu',
  )
  const lists: OpenList[] = []
  const pieces: string[] = []
  let end = 0
  for (const match of html.matchAll(pattern)) {
    const [source, list, item, digits, marker] = match
    pieces.push(html.slice(end, match.index))
    end = match.index + source.length
    if (list) lists.push({ tag: source, at: pieces.length })
    else if (item) number(lists.at(-1), Number(digits), pieces)
    else lists.pop()
    pieces.push(withMarker(item, marker) ?? source)
  }
  pieces.push(html.slice(end))
  return pieces
    .join('')
    .replaceAll(new RegExp(`${open}(\\d+)(?: ([^${close}]*))?${close}`, 'gu'), (_, digits, marker) =>
      `${marker ?? `${digits}.`} `.trimStart(),
    )
}
