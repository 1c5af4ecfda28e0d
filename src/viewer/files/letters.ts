// The letters of what is on the screen, and the way back from them: words are met again whatever lines, blanks, hyphens and
// elements lie between them.

import type { TextSpan } from '../../model/texts/page-text'

const RUNS = /[\p{L}\p{N}]+/gu

/** The letters and digits of a text. */
export const lettersIn = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** The part of a text in which its letters from one to another stand; `undefined` where there are fewer. */
export function spanOfLetters(text: string, { start, end }: TextSpan): TextSpan | undefined {
  let count = 0
  let from: number | undefined
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    if (from === undefined && start < count + run.length) from = index + start - count
    if (from !== undefined && end <= count + run.length) return { start: from, end: index + end - count }
    count += run.length
  }
  return undefined
}

/** Elements whose text is not read. */
const UNREAD = 'script, style, rt, rp'

interface Run {
  readonly node: Text
  /** Offset in the node. */
  readonly at: number
  /** Offset in the letters. */
  readonly start: number
  readonly length: number
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
      for (const { 0: piece, index } of (node as Text).data.matchAll(RUNS)) {
        runs.push({ node: node as Text, at: index, start, length: piece.length })
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

  /** The letters that stand in a part of the page; `undefined` where none do. */
  spanOf(range: Range): TextSpan | undefined {
    const start = this.countBefore(range, range.startContainer, range.startOffset, -1)
    const end = this.countBefore(range, range.endContainer, range.endOffset, 0)
    return end > start ? { start, end } : undefined
  }

  /** Number of letters before an end of a range; `last` is how `comparePoint` judges what stands just before it. */
  private countBefore(range: Range, container: Node, offset: number, last: -1 | 0): number {
    let count = 0
    for (const { node, at, start, length } of this.runs) {
      if (node === container) {
        if (offset <= at) break
        count = start + Math.min(offset - at, length)
      } else if (range.comparePoint(node, at) <= last) count = start + length
      else break
    }
    return count
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
