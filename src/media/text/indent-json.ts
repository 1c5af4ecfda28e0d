const TOKEN = /"(?:[^"\\]|\\.)*"?|[[\]{},:]|[^\s[\]{},:"]+/g
const INDENT = '  '
const DEEPEST = 40

/**
 * JSON with one member a line; documents that follow each other (JSON Lines) begin on lines of their own. The tokens stay as
 * they are written: numbers keep their digits, and damaged ones are still shown. Empty objects and arrays stay on their line.
 */
export function indentJson(text: string): string {
  const out: string[] = []
  let depth = 0
  let opened = false
  let closed = false
  const newLine = () => out.push('\n', INDENT.repeat(Math.min(depth, DEEPEST)))
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '}' || token === ']') {
      depth = Math.max(0, depth - 1)
      if (!opened) newLine()
      out.push(token)
      opened = false
      closed = true
      continue
    }
    if (opened || (closed && token !== ',')) newLine()
    closed = false
    opened = token === '{' || token === '['
    if (opened) depth++
    out.push(token === ':' ? ': ' : token)
    if (token === ',') newLine()
  }
  return out.join('')
}
