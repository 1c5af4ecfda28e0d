import { DocumentBuilder } from './document-builder'
import {
  type DocumentElement,
  EMPTY,
  isDocumentElement,
  isMathElement,
  type RichDocument,
} from './document-elements'
import { decodeEntities } from './entities'
import type { CheckUrl } from './parse-rich-text'
import { type Token, tokensOf } from './tokens'

/** Characters of HTML that are read; what comes after is cut. */
export const LONGEST_DOCUMENT = 4 * 1024 * 1024

/** Checks of the URLs in a document. */
export interface DocumentChecks {
  readonly checkUrl: CheckUrl
  /** Says whether a picture may be shown, and from where; without it none is: its words and a link stand for it. */
  readonly checkPicture?: CheckUrl
}

/** Elements whose content is not for readers. */
const UNREADABLE = new Set(
  'script style title template noscript iframe object svg head annotation annotation-xml'.split(' '),
)
/** Elements of HTML that begin a block and have no place here themselves. */
const BLOCKS = new Set(
  'address article aside body center details div fieldset footer form header hgroup html main nav section summary'.split(
    ' ',
  ),
)
/** Older names of permitted elements. */
const SAME: Readonly<Record<string, DocumentElement['name']>> = { strike: 's', tt: 'code', big: 'span' }
const LANGUAGE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,4}$/i
const LONGEST_ID = 200
const LONGEST_MARKER = 40

function wholeNumber(value: string | undefined, least: number, most: number): number | undefined {
  const number = /^-?\d{1,6}$/.test(value ?? '') ? Number(value) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

function spanOf(attributes: ReadonlyMap<string, string>) {
  const colSpan = wholeNumber(attributes.get('colspan'), 2, 1000)
  const rowSpan = wholeNumber(attributes.get('rowspan'), 2, 1000)
  return { ...(colSpan && { colSpan }), ...(rowSpan && { rowSpan }) }
}

function linkOf(attributes: ReadonlyMap<string, string>, checkUrl: CheckUrl) {
  const href = decodeEntities(attributes.get('href') ?? '').trim()
  if (/^#./.test(href)) return { fragment: href.slice(1, LONGEST_ID) }
  const url = href === '' ? undefined : checkUrl(href)
  return url === undefined ? {} : { href: url }
}

/** Reads the text before an item that stands instead of a number or a bullet. */
function markerIn(attributes: ReadonlyMap<string, string>) {
  const marker = attributes.get('data-marker')
  return marker === undefined ? {} : { marker: decodeEntities(marker).slice(0, LONGEST_MARKER) }
}

function mathAttributes(name: string, attributes: ReadonlyMap<string, string>) {
  if (!isMathElement(name)) return {}
  return {
    ...(attributes.get('display') === 'block' && { display: 'block' as const }),
    ...(attributes.get('mathvariant') === 'normal' && { mathvariant: 'normal' as const }),
    ...(/^0(?:pt|px)?$/.test(attributes.get('linethickness') ?? '') && { linethickness: '0' as const }),
  }
}

type Kept = Omit<DocumentElement, 'name' | 'parts'>

/** The attributes that are kept, each one checked. */
function attributesOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  { checkUrl }: DocumentChecks,
): Kept {
  const dir = attributes.get('dir')?.toLowerCase()
  const lang = attributes.get('lang') ?? ''
  const start = name === 'ol' ? wholeNumber(attributes.get('start'), -99_999, 99_999) : undefined
  return {
    ...(name === 'a' && linkOf(attributes, checkUrl)),
    ...((name === 'td' || name === 'th') && spanOf(attributes)),
    ...(start !== undefined && { start }),
    ...(name === 'li' && markerIn(attributes)),
    ...(LANGUAGE.test(lang) && { lang }),
    ...mathAttributes(name, attributes),
    ...((dir === 'ltr' || dir === 'rtl' || dir === 'auto') && { dir }),
  }
}

/** A picture that may be shown; otherwise its words, as a link where it lies on the web. */
function addPicture(
  builder: DocumentBuilder,
  attributes: ReadonlyMap<string, string>,
  checks: DocumentChecks,
) {
  const url = decodeEntities(attributes.get('src') ?? '').trim()
  const alt = decodeEntities(attributes.get('alt') ?? '').trim()
  const src = checks.checkPicture?.(url)
  const href = src === undefined ? checks.checkUrl(url) : undefined
  if (src !== undefined) builder.start('img', { src, alt })
  else if (href !== undefined) {
    builder.start('a', { href })
    builder.text(alt || href)
    builder.end('a')
  } else builder.text(alt)
}

function addTag(builder: DocumentBuilder, token: Exclude<Token, { kind: 'text' }>, checks: DocumentChecks) {
  const name = Object.hasOwn(SAME, token.name) ? (SAME[token.name] ?? token.name) : token.name
  const opens = token.kind === 'open'
  if (name === 'img') {
    if (opens) addPicture(builder, token.attributes, checks)
  } else if (isDocumentElement(name)) {
    const id = token.attributes.get('id') ?? (name === 'a' ? token.attributes.get('name') : undefined)
    if (opens) builder.start(name, attributesOf(name, token.attributes, checks), id?.slice(0, LONGEST_ID))
    else if (!EMPTY.has(name)) builder.end(name)
  } else if (BLOCKS.has(name)) builder.breakBlock()
}

/**
 * Reads HTML into the permitted elements as blocks in reading order. Everything else is inert: unknown tags are
 * dropped, scripts, styles, iframes and drawings with their content. Never throws and fetches nothing.
 */
export function parseDocument(html: string, checks: DocumentChecks): RichDocument {
  const builder = new DocumentBuilder()
  builder.cut = html.length > LONGEST_DOCUMENT
  let unreadable: string | undefined
  for (const token of tokensOf(html.slice(0, LONGEST_DOCUMENT))) {
    if (builder.full) break
    if (unreadable !== undefined) {
      if (token.kind === 'close' && token.name === unreadable) unreadable = undefined
    } else if (token.kind === 'text') builder.text(decodeEntities(token.text))
    else if (UNREADABLE.has(token.name)) {
      const closed = token.source.endsWith('/>')
      unreadable = token.kind === 'open' && !closed ? token.name : undefined
    } else addTag(builder, token, checks)
  }
  return builder.finish()
}
