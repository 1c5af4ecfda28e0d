// Context of a hit. Hits are counted in the text of a page without its line ends, as pdf.js counts them.

/** A piece of a page's text as pdf.js gives it. */
export interface TextPiece {
  readonly str: string
  readonly hasEOL: boolean
}

/** Characters shown before and after a hit. */
const BEFORE = 40
const AFTER = 60

/** Text before, at and after a match, in one line. */
export interface HitContext {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** The text of a page with a space at every line end, and where each counted character went. */
export class PageText {
  private readonly text: string
  private readonly ends: readonly number[]

  constructor(pieces: readonly TextPiece[]) {
    const ends: number[] = []
    let text = ''
    let counted = 0
    for (const { str, hasEOL } of pieces) {
      text += str
      counted += str.length
      if (!hasEOL) continue
      text += ' '
      ends.push(counted)
    }
    this.text = text
    this.ends = ends
  }

  /** Position of a counted character in the text: every line end before it took one place. */
  private placeOf(counted: number, endsBelong: boolean): number {
    const before = this.ends.findIndex(end => (endsBelong ? end >= counted : end > counted))
    return counted + (before < 0 ? this.ends.length : before)
  }

  /** Context of `length` counted characters from `start` on. */
  context(start: number, length: number): HitContext {
    const from = this.placeOf(start, false)
    const to = this.placeOf(start + length, true)
    const before = this.text.slice(Math.max(from - BEFORE, 0), from)
    const after = this.text.slice(to, to + AFTER)
    return {
      before: from > BEFORE ? `…${before.replace(/^\S{0,15}\s/, '')}` : before.trimStart(),
      match: this.text.slice(from, to),
      after: to + AFTER < this.text.length ? `${after.replace(/\s\S{0,15}$/, '')}…` : after.trimEnd(),
    }
  }
}
