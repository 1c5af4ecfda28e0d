/** Line at which a text stops being JSON, and the likely cause. */
export interface SyntaxFault extends Readonly<Record<string, string | number>> {
  /** Counted from 1. */
  readonly line: number
  readonly cause: 'end' | 'comma' | 'quotes' | 'other'
}

const TOKEN = /\s+|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y

const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length

/** Tells whether a token may follow another. */
function follows(token: string, before: string): boolean {
  const beginsValue = /^["{[\-\dtfn]/.test(token)
  const endsValue = /["}\]\deEl]$/.test(before)
  if (beginsValue) return !endsValue
  if (token === ',' || token === ':') return endsValue
  return before !== ',' && before !== ':'
}

/** The cause where a text is no token at all. */
function causeAt(text: string, position: number): SyntaxFault['cause'] {
  const rest = text.slice(position)
  if (rest.startsWith('"') && !rest.slice(1).includes('"')) return 'end'
  return /^["'“”„\w]/.test(rest) ? 'quotes' : 'other'
}

/** Opens or closes brackets; `false` when one is closed that is not open. */
function bracket(token: string, open: string[]): boolean {
  if (token === '{' || token === '[') open.push(token)
  if (token === '}' || token === ']') return open.pop() === (token === '}' ? '{' : '[')
  return true
}

/** Finds where a text that is no JSON goes wrong: browsers say it each in their own words, and some say nothing. */
export function findSyntaxFault(text: string): SyntaxFault {
  const open: string[] = []
  let before = ''
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const position = TOKEN.lastIndex
    const token = TOKEN.exec(text)?.[0]
    const line = lineAt(text, position)
    if (token === undefined) return { line, cause: causeAt(text, position) }
    if (token.trim() === '') continue
    if (!follows(token, before)) return { line, cause: token === ':' ? 'other' : 'comma' }
    if (!bracket(token, open)) return { line, cause: 'other' }
    before = token
  }
  return { line: lineAt(text, text.length), cause: open.length > 0 ? 'end' : 'other' }
}
