const TOKEN = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[!?][^>]*>?|<\/?[^>]*>?|[^<]+/g
const INDENT = '  '
const DEEPEST = 40

type Kind = 'open' | 'close' | 'text' | 'other'

function kindOf(token: string): Kind {
  if (!token.startsWith('<')) return 'text'
  if (token.startsWith('</')) return 'close'
  return /^<[!?]/.test(token) || token.endsWith('/>') ? 'other' : 'open'
}

/**
 * XML with one element a line. Elements with text of their own stay on one line with it: the spaces in it may mean
 * something. The characters of texts are kept; what is damaged is still shown.
 */
export function indentXml(text: string): string {
  const out: string[] = []
  let depth = 0
  let before: Kind = 'other'
  /** The depth inside the element whose text is being written; nothing may be put between until it ends. */
  let inText = Number.POSITIVE_INFINITY
  for (const [token] of text.matchAll(TOKEN)) {
    const kind = kindOf(token)
    if (kind === 'text' && token.trim() === '' && depth < inText) continue
    if (kind === 'text') inText = Math.min(inText, depth)
    if (kind === 'close') depth--
    const together = depth >= inText || kind === 'text' || (kind === 'close' && before === 'open')
    if (!together && !(kind === 'close' && depth === inText - 1))
      out.push('\n', INDENT.repeat(Math.min(Math.max(depth, 0), DEEPEST)))
    out.push(token)
    if (depth < inText) inText = Number.POSITIVE_INFINITY
    if (kind === 'open') depth++
    before = kind
  }
  return out.join('').trimStart()
}
