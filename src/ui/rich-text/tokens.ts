// HTML as a stream of text and tags. Every step goes forward and looks at no character more than a few
// times, so that no string, however made, can hold the page up.

/** A piece of HTML: text as written (entities not decoded), or a tag. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open' | 'close'
      /** Lower case. */
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      readonly source: string
    }

const MOST_ATTRIBUTES = 32
const TAG_NAME = /<(\/?)([a-z][a-z0-9:-]{0,31})(?=[\s/>])/iy
const ATTRIBUTE = /[\s/]+([^\s"'<>/=]{1,64})(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y
const TAG_END = /[\s/]*>/y

/** Beginnings of what is left out of a text, each with its end. */
const IGNORED: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '>'],
]

function matchAt(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(html)
}

/** The position after a comment, a declaration or an instruction that begins here; what does not end takes the rest. */
function afterIgnored(html: string, at: number): number | undefined {
  const match = IGNORED.find(([start]) => html.startsWith(start, at))
  if (!match) return undefined
  const end = html.indexOf(match[1], at + match[0].length)
  return end < 0 ? html.length : end + match[1].length
}

/** The tag that begins here and the position after it; `undefined` when this is only a less-than sign. */
function tagAt(html: string, at: number): { token: Token; next: number } | undefined {
  const start = matchAt(TAG_NAME, html, at)
  if (!start) return undefined
  const [matched, slash = '', name = ''] = start
  const attributes = new Map<string, string>()
  let next = at + matched.length
  for (let count = 0; count < MOST_ATTRIBUTES; count++) {
    const attribute = matchAt(ATTRIBUTE, html, next)
    if (!attribute) break
    const [whole, key = '', double, single, bare] = attribute
    const lowerCaseName = key.toLowerCase()
    if (!attributes.has(lowerCaseName)) attributes.set(lowerCaseName, double ?? single ?? bare ?? '')
    next += whole.length
  }
  const end = matchAt(TAG_END, html, next)
  if (!end) return undefined
  next += end[0].length
  const kind = slash === '' ? 'open' : 'close'
  return { token: { kind, name: name.toLowerCase(), attributes, source: html.slice(at, next) }, next }
}

/** Splits HTML into text and tags; comments, CDATA, declarations and instructions are left out. Never throws. */
export function* tokensOf(html: string): Generator<Token> {
  let text = 0
  let at = html.indexOf('<')
  while (at >= 0) {
    const ignored = afterIgnored(html, at)
    const tag = ignored === undefined ? tagAt(html, at) : undefined
    const next = ignored ?? tag?.next
    if (next !== undefined) {
      if (at > text) yield { kind: 'text', text: html.slice(text, at) }
      if (tag) yield tag.token
      text = next
    }
    at = html.indexOf('<', next ?? at + 1)
  }
  if (text < html.length) yield { kind: 'text', text: html.slice(text) }
}
