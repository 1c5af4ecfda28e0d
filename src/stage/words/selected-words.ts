// Words of the page in the selection of the document.

import { plainText, type TextSpan } from '../../model/texts/page-text'
import type { WordElements } from './word-elements'
import type { Caret } from './word-places'

/** Node and offset of a place in the text, as a selection has them. */
export function nodeAt(elements: WordElements, { word, offset }: Caret): readonly [Text, number] | undefined {
  const find = () => elements.words.find(({ place }) => place.start === word.start)
  let match = find()
  if (!match) {
    elements.finish()
    match = find()
  }
  return match && [match.node, Math.min(offset, word.text.length)]
}

/** The part of a page's plain text that is selected; `undefined` when no word of it is. */
export function selectedSpan({ words }: WordElements, range: Range): TextSpan | undefined {
  const within = words.filter(({ node }) => range.intersectsNode(node))
  const [first, last] = [within[0], within.at(-1)]
  if (!first || !last) return undefined
  const from = first.node === range.startContainer ? range.startOffset : 0
  const to = last.node === range.endContainer ? range.endOffset : last.place.text.length
  const start = first.place.start + Math.min(from, first.place.text.length)
  const end = last.place.start + Math.min(to, last.place.text.length)
  return end > start ? { start, end } : undefined
}

/** The selected words of pages in reading order, as they stand in their texts; empty when there are none. */
export function selectedWords(pages: readonly WordElements[], selection: Selection | null): string {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return ''
  const range = selection.getRangeAt(0)
  return pages
    .flatMap(page => {
      const span = selectedSpan(page, range)
      return span ? plainText(page.text).slice(span.start, span.end) : []
    })
    .join('\n\n')
}
