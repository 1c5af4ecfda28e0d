// The letters of what is on the screen, and the way back from them: words are met again whatever lines, blanks, hyphens and
// elements lie between them.

/** The letters and digits of a text. */
export const lettersIn = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** Elements whose text is not read. */
const UNREAD = 'script, style, rt, rp'

interface Run {
  readonly node: Text
  /** Offset in the node. */
  readonly at: number
  /** Offset in the letters. */
  readonly start: number
}

/** The letters of an element, with the place of each. */
export class Letters {
  readonly text: string
  private readonly runs: readonly Run[]
  readonly root: Element

  constructor(root: Element) {
    const runs: Run[] = []
    const pieces: string[] = []
    let start = 0
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest(UNREAD)) continue
      for (const { 0: piece, index } of (node as Text).data.matchAll(/[\p{L}\p{N}]+/gu)) {
        runs.push({ node: node as Text, at: index, start })
        pieces.push(piece)
        start += piece.length
      }
    }
    this.root = root
    this.runs = runs
    this.text = pieces.join('')
  }

  /** Offset of some letters: of several places that have them the one nearest to `near`; -1 when there is none. */
  find(letters: string, near: number): number {
    if (letters === '') return -1
    const before = this.text.lastIndexOf(letters, near)
    const after = this.text.indexOf(letters, near)
    if (before < 0 || after < 0) return Math.max(before, after)
    return near - before < after - near ? before : after
  }

  /** The part of the page in which letters stand. */
  rangeOf(start: number, end: number): Range | undefined {
    const from = this.runAt(start)
    const to = this.runAt(end - 1)
    if (!from || !to || end <= start) return undefined
    const range = this.root.ownerDocument.createRange()
    range.setStart(from.node, from.at + start - from.start)
    range.setEnd(to.node, to.at + end - to.start)
    return range
  }

  /** The run that holds a letter; they are in order, so that it is found by halving. */
  private runAt(letter: number): Run | undefined {
    let [low, high] = [0, this.runs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.runs[middle]?.start ?? 0) <= letter) low = middle + 1
      else high = middle
    }
    return this.runs[low - 1]
  }
}
