/** The configuration's block in the text of `index.html`, or a text that is the block itself; `undefined` where a page has none. */
export function blockOf(text: string): string | undefined {
  if (!/<html|<script|<!doctype/i.test(text)) return text
  return /<script\b[^>]*\bid=["']?lectern-config["']?[^>]*>([\s\S]*?)<\/script>/i.exec(text)?.[1]
}
