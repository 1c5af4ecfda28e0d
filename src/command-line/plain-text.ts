const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')

/** The words of ALTO, hOCR or HTML, or of a text as it is. */
export function plainText(text: string): string {
  if (/<alto\b/i.test(text)) {
    const words = [...text.matchAll(/<String\b[^>]*?\bCONTENT=(?:"([^"]*)"|'([^']*)')/g)]
    return decoded(words.map(([, quoted, single]) => quoted ?? single ?? '').join(' '))
  }
  if (!/^\s*</.test(text)) return text
  const body = text.replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, ' ')
  return decoded(body.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}
