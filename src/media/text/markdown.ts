import { marked } from 'marked'

/** Markdown as HTML, which is never trusted: it goes through the permitted elements. Front matter is left out. */
export function markdownToHtml(text: string): string {
  const body = text.replace(/^\ufeff?---\r?\n[\s\S]{0,20000}?\r?\n(?:---|\.\.\.)\r?\n/, '')
  return marked.parse(body, { async: false, gfm: true })
}
