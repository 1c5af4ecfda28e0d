// Parts of the text panel's words by their offsets in the plain text of the page.

import { type PageText, plainText, type TextSpan } from '../../model/texts/page-text'

const paragraphsIn = (root: Element) => [...root.querySelectorAll(':scope > p')]

/** Part of the text panel's words that stands at a span of the plain text; nothing where another text is shown. */
export function rangeIn(root: Element, plain: string, { start, end }: TextSpan): Range | undefined {
  const paragraphs = paragraphsIn(root)
  if (paragraphs.map(({ textContent }) => textContent).join('\n\n') !== plain) return undefined
  let from = 0
  for (const { firstChild, textContent } of paragraphs) {
    const length = textContent?.length ?? 0
    if (firstChild && start < from + length) {
      const range = document.createRange()
      range.setStart(firstChild, Math.max(start - from, 0))
      range.setEnd(firstChild, Math.min(end - from, length))
      return range
    }
    from += length + 2
  }
  return undefined
}

/** Offset in the plain text at which a place of the panel's words stands; `undefined` outside them. */
export function offsetIn(root: Element, text: PageText, node: Node, offset: number): number | undefined {
  const paragraphs = paragraphsIn(root)
  if (paragraphs.map(({ textContent }) => textContent).join('\n\n') !== plainText(text)) return undefined
  let from = 0
  for (const paragraph of paragraphs) {
    if (paragraph === node) return from
    if (paragraph.contains(node)) return from + offset
    from += (paragraph.textContent?.length ?? 0) + 2
  }
  return undefined
}

/** The part of the plain text that a range takes of the panel's words; `undefined` where it takes none of them. */
export function spanIn(root: Element, text: PageText, range: Range): TextSpan | undefined {
  const start = offsetIn(root, text, range.startContainer, range.startOffset)
  const end = offsetIn(root, text, range.endContainer, range.endOffset)
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined
}

/** Scrolls the panel as far as needed to show a part of its words. */
export function keepInView(range: Range | undefined): void {
  const scroller = range?.startContainer.parentElement?.closest('.panel-body')
  if (!range || !scroller) return
  const [line, view] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()]
  if (line.top < view.top || line.bottom > view.bottom)
    scroller.scrollBy({ top: line.top - view.top - view.height / 3 })
}
