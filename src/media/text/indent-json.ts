const TOKEN = /"(?:[^"\\]|\\.)*"?|[[\]{},:]|[^\s[\]{},:"]+/g
const INDENT = '  '
const DEEPEST = 40

/**
 * JSON with one member a line. The tokens stay as they are written: numbers keep their digits, and what is damaged
 * is still shown. Empty objects and arrays stay on their line.
 */
export function indentJson(text: string): string {
  const out: string[] = []
  let depth = 0
  let opened = false
  const newLine = () => out.push('\n', INDENT.repeat(Math.min(depth, DEEPEST)))
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '}' || token === ']') {
      depth = Math.max(0, depth - 1)
      if (!opened) newLine()
      out.push(token)
      opened = false
      continue
    }
    if (opened) newLine()
    opened = token === '{' || token === '['
    if (opened) depth++
    out.push(token === ':' ? ': ' : token)
    if (token === ',') newLine()
  }
  return out.join('')
}
