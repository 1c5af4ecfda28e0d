import { decodeEntities } from './entities'
import { type Token, tokensOf } from './tokens'

/** The elements that a text may hold. Presentation 3, section 4.4 (without `img`), and `em` and `strong`. */
export const PERMITTED = ['a', 'b', 'br', 'em', 'i', 'p', 'small', 'span', 'strong', 'sub', 'sup'] as const

/** The name of a permitted element. */
export type PermittedName = (typeof PERMITTED)[number]

/** A text, or a permitted element with its parts. */
export type RichPart = string | RichElement

/** A permitted element; the one attribute that is kept is an address that passed the checker. */
export interface RichElement {
  readonly name: PermittedName
  readonly href?: string
  readonly parts: readonly RichPart[]
}

/** Says whether an address may be followed, and in which form. */
export type CheckUrl = (url: string) => string | undefined

/** Longer texts are cut; deeper elements give up their tags and keep their text. */
export const LONGEST_TEXT = 64 * 1024
export const DEEPEST = 32

/** Other elements of HTML that begin a line of their own: shown as paragraphs. */
const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header li main ol pre section table tr ul'.split(
    ' ',
  ),
)
/** Elements of HTML whose tags say nothing here; their text is kept. */
const SILENT =
  /^(?:abbr|bdi|bdo|big|button|cite|code|col|colgroup|del|dfn|font|form|iframe|img|input|ins|label|link|mark|math|meta|object|q|s|strike|svg|t(?:body|d|foot|h|head|t)|template|u|var|video|audio|embed|base|body|html|head|hr|wbr|[a-z0-9]+[:-].*)$/
/** Elements whose text is not for readers. */
const UNREADABLE = new Set(['script', 'style'])
const VOID = new Set(['br', 'img'])

interface OpenElement {
  readonly name: PermittedName
  readonly href?: string
  readonly parts: RichPart[]
}

const isPermitted = (name: string): name is PermittedName => (PERMITTED as readonly string[]).includes(name)

/** Tells whether the whole value is marked as HTML. Presentation 3, section 4.4: it begins with `<` and ends with `>`. */
export function isMarkedAsHtml(value: string): boolean {
  return /^\s*<[\s\S]*>\s*$/.test(value)
}

/** Builds the tree of permitted elements from tokens. */
class Builder {
  private readonly root: RichPart[] = []
  private readonly open: OpenElement[] = []
  private readonly checkUrl: CheckUrl

  constructor(checkUrl: CheckUrl) {
    this.checkUrl = checkUrl
  }

  text(text: string): void {
    const parts = this.open.at(-1)?.parts ?? this.root
    const last = parts.at(-1)
    if (text === '') return
    if (typeof last === 'string') parts[parts.length - 1] = last + text
    else parts.push(text)
  }

  start(name: PermittedName, href: string | undefined): void {
    if (name === 'br') {
      this.append({ name, parts: [] })
      return
    }
    // Neither a paragraph nor a link can stand inside its like.
    if (name === 'p' || name === 'a') this.end(name)
    if (this.open.length >= DEEPEST) return
    // Links without a scheme (`//host/path`) have no page of their own to take it from.
    const target =
      href &&
      decodeEntities(href)
        .trim()
        .replace(/^\/\/(?=[^/])/, 'https://')
    const url = name === 'a' && target ? this.checkUrl(target) : undefined
    const element: OpenElement = { name, parts: [], ...(url !== undefined && { href: url }) }
    this.append(element)
    this.open.push(element)
  }

  end(name: PermittedName): void {
    const at = this.open.findLastIndex(element => element.name === name)
    if (at >= 0) this.open.length = at
  }

  finish(): readonly RichPart[] {
    return this.root
  }

  private append(part: RichElement): void {
    const parts = this.open.at(-1)?.parts ?? this.root
    parts.push(part)
  }
}

/** The permitted element that a tag stands for; `undefined` when its tag is dropped. */
function elementFor(name: string): PermittedName | undefined {
  if (isPermitted(name)) return name
  return BLOCKS.has(name) ? 'p' : undefined
}

function addTag(builder: Builder, token: Exclude<Token, { kind: 'text' }>, marked: boolean): void {
  const name = elementFor(token.name)
  if (name && token.kind === 'open') builder.start(name, token.attributes.get('href'))
  else if (name && !VOID.has(name)) builder.end(name)
  // A picture is not fetched: data does not choose whom we talk to. Its words are kept.
  else if (token.name === 'img') builder.text(decodeEntities(token.attributes.get('alt') ?? ''))
  // The cells of a table row stay apart.
  else if (/^t[dh]$/.test(token.name)) builder.text(' ')
  // Catalogues write “Johannes <Evangelist>”: in a text that is not marked as HTML this is no tag.
  else if (!name && !marked && !SILENT.test(token.name)) builder.text(token.source)
}

/**
 * Reads a value that may hold HTML into the permitted elements. Everything else is inert: unknown tags are
 * dropped, scripts, styles and comments with their content. Never throws. Presentation 3, section 4.4.
 */
export function parseRichText(value: string, checkUrl: CheckUrl): readonly RichPart[] {
  const builder = new Builder(checkUrl)
  const marked = isMarkedAsHtml(value)
  let unreadable: string | undefined
  for (const token of tokensOf(value.slice(0, LONGEST_TEXT))) {
    if (unreadable !== undefined) {
      if (token.kind === 'close' && token.name === unreadable) unreadable = undefined
    } else if (token.kind === 'text') builder.text(decodeEntities(token.text))
    else if (UNREADABLE.has(token.name)) unreadable = token.kind === 'open' ? token.name : undefined
    else addTag(builder, token, marked)
  }
  return builder.finish()
}
