import type { TextSpan } from '../../model/texts/page-text'

/** Elements after which a line ends. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/i

/** The words of a section, and the way back from them to its document. */
export interface SectionText {
  readonly text: string
  /** The part of the document that a part of the text stands for. */
  rangeOf(span: TextSpan): Range
}

/** Reads the words of a section of a book; a line for each block. */
export function sectionText(document: Document): SectionText {
  const nodes: { readonly node: Text; readonly start: number }[] = []
  const pieces: string[] = []
  let length = 0
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        nodes.push({ node: node as Text, start: length })
        add((node as Text).data)
      } else if (!/^(?:script|style|rt|rp)$/i.test(node.nodeName)) {
        visit(node)
        if (BLOCKS.test(node.nodeName)) add('\n')
      }
    }
  }
  visit(document.body ?? document.documentElement)
  const placeOf = (at: number) => {
    const match = nodes.findLast(({ start }) => start <= at) ?? nodes[0]
    return match && { node: match.node, offset: Math.min(at - match.start, match.node.length) }
  }
  return {
    text: pieces.join(''),
    rangeOf({ start, end }) {
      const range = document.createRange()
      const [from, to] = [placeOf(start), placeOf(end)]
      if (from) range.setStart(from.node, from.offset)
      if (to) range.setEnd(to.node, to.offset)
      return range
    },
  }
}
