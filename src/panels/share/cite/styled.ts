/** Part of a citation. */
export interface Run {
  readonly text: string
  readonly italic?: true
}

/** A citation, or a part of one. */
export type Styled = readonly Run[]

/** Text of a script that has no italics. */
const UPRIGHT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s\p{P}\d]+$/u

/** Plain words; nothing for none. */
export function plain(text: string | undefined): Styled {
  return text ? [{ text }] : []
}

/** Words in italics, where their script has them. */
export function italic(text: string | undefined): Styled {
  if (!text) return []
  return UPRIGHT.test(text) ? [{ text }] : [{ text, italic: true }]
}

/** Puts words before and after a part; nothing where there is no part. */
export function wrap(before: string, part: Styled | string | undefined, after = ''): Styled {
  const inner = typeof part === 'object' ? part : plain(part)
  return inner.length === 0 ? [] : [...plain(before), ...inner, ...plain(after)]
}

/** The parts that are there, with a separator between. */
export function join(parts: readonly Styled[], separator: string): Styled {
  return parts
    .filter(part => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [...plain(separator), ...part]))
}

/** A part that ends a sentence: with a full stop, unless it ends with one already. */
export function sentence(part: Styled): Styled {
  const last = part.at(-1)?.text.at(-1)
  return last === undefined || /[.!?]/.test(last) ? part : [...part, { text: '.' }]
}

/** The citation as plain text. */
export function textOf(styled: Styled): string {
  return styled.map(({ text }) => text).join('')
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The citation as HTML for the clipboard. */
export function htmlOf(styled: Styled): string {
  return styled
    .map(({ text, italic: slanted }) => {
      const escaped = text.replace(/[&<>"]/g, character => ESCAPES[character] ?? '')
      return slanted ? `<i>${escaped}</i>` : escaped
    })
    .join('')
}
