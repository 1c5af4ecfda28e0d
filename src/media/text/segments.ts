/** Characters after which a segment ends at the next line break, and at the latest. */
const USUAL = 1500
const LONGEST = 6000

/** A long text cut into pieces of whole lines, by positions: the text itself is not copied. */
export interface Segments {
  readonly count: number
  /** The piece at a position, without its last line break. */
  at(index: number): string
}

/** Cuts a text where lines end; a line that is longer than any screen is cut too. */
export function segmentsOf(text: string): Segments {
  const ends: number[] = []
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', Math.min(start + USUAL, text.length - 1))
    const end =
      lineEnd < 0 || lineEnd - start > LONGEST ? Math.min(start + LONGEST, text.length) : lineEnd + 1
    ends.push(end)
    start = end
  }
  return {
    count: ends.length,
    at(index) {
      const piece = text.slice(ends[index - 1] ?? 0, ends[index])
      return piece.replace(/\r?\n$/, '')
    },
  }
}
