// Marks the words of a search in what is read as text: every element with `data-searched`, and the documents of e-books. By
// the CSS Custom Highlight API, which changes nothing in the text; browsers without it go to the words and mark none.

import { findText } from '../../search/find-text'
import { termsOf } from '../../search/find-words'
import type { SearchHit, SearchQuery } from '../../search/search-provider'
import { highlight } from '../files/highlight'
import { innerDocuments, onInnerDocuments } from '../files/inner-documents'
import type { ViewerState, ViewerStore } from '../state/store'
import './text-marks.css'

const HIT = 'lectern-hit'
const CURRENT = 'lectern-current-hit'
/** Marks in one document. */
const MOST_MARKS = 2000
/** Milliseconds after the last change of a text until it is marked anew. */
const PAUSE = 60

/** The text of an element with the node of each piece. */
function piecesOf(root: Node) {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const pieces: { readonly node: Text; readonly start: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, start: text.length })
    text += (node as Text).data
  }
  return { text, pieces }
}

/** The parts of an element in which the words of a query stand. */
function rangesIn(root: Node, query: SearchQuery): readonly Range[] {
  const { text, pieces } = piecesOf(root)
  const terms = termsOf(query.words)
  const together = findText(text, terms.join(' '), query, MOST_MARKS)
  const spans =
    together.length > 0 ? together : terms.flatMap(term => findText(text, term, query, MOST_MARKS))
  const placeOf = (at: number, isEnd: boolean) =>
    pieces.findLast(({ start }) => (isEnd ? start < at : start <= at)) ?? pieces[0]
  return [...spans]
    .sort((one, other) => one.start - other.start)
    .flatMap(({ start, end }) => {
      const [from, to] = [placeOf(start, false), placeOf(end, true)]
      if (!from || !to) return []
      const range = (root.ownerDocument ?? document).createRange()
      range.setStart(from.node, start - from.start)
      range.setEnd(to.node, end - to.start)
      return [range]
    })
}

const plain = (text: string) => text.replace(/[\s…]+/g, '')

/** The text round a range within its own element. */
function surroundingsOf(range: Range): string {
  const { startContainer, endContainer } = range
  const before = startContainer.textContent?.slice(0, range.startOffset) ?? ''
  const after = endContainer.textContent?.slice(range.endOffset) ?? ''
  return plain(before).slice(-20) + plain(range.toString()) + plain(after).slice(0, 20)
}

/** The range that stands for a hit: that whose surroundings are most like those of the hit. */
function rangeOfHit(ranges: readonly Range[], hit: SearchHit): Range | undefined {
  const [before, after] = [plain(hit.before).slice(-20), plain(hit.after).slice(0, 20)]
  const likeness = (range: Range) => {
    const around = surroundingsOf(range)
    return (
      (before.endsWith(around.slice(0, 6)) || around.includes(before.slice(-6)) ? 1 : 0) +
      (around.includes(after.slice(0, 6)) ? 1 : 0) +
      (around.includes(before + plain(hit.match) + after) ? 2 : 0)
    )
  }
  let best: { readonly range: Range; readonly likeness: number } | undefined
  for (const range of ranges) {
    const own = likeness(range)
    if (!best || own > best.likeness) best = { range, likeness: own }
  }
  return best?.range
}

/** Scrolls a long text, of which only a part is in the page, to about where the hit is. */
function scrollNear(root: Element, { along = 0 }: SearchHit): void {
  const scroller = root.querySelector('.long-list, .data-table') ?? root
  scroller.scrollTop = along * scroller.scrollHeight - scroller.clientHeight / 2
}

const rootsNow = () => [...document.querySelectorAll('[data-searched]')]

function shownHit({ search, place }: ViewerState): SearchHit | undefined {
  const hit = search?.hits[search.selected ?? -1]
  return hit?.canvas === place.canvas ? hit : undefined
}

/** Marks all texts that are seen, the hit that is shown apart; `isNew` when it is to be brought into view. */
function markAll(state: ViewerState, isNew: boolean): boolean {
  const { search } = state
  const hit = shownHit(state)
  let isFound = false
  const mark = (page: Document, ranges: readonly Range[]) => {
    const current = hit && rangeOfHit(ranges, hit)
    highlight(
      page,
      HIT,
      ranges.filter(range => range !== current),
    )
    highlight(page, CURRENT, current ? [current] : [])
    if (!current || !isNew) return
    isFound = true
    current.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }
  const roots = rootsNow()
  mark(document, search ? roots.flatMap(root => rangesIn(root, search.query)) : [])
  // The view of a book has gone to the place itself.
  for (const page of innerDocuments()) highlight(page, HIT, search ? rangesIn(page.body, search.query) : [])
  if (isNew && !isFound && hit && roots[0]) scrollNear(roots[0], hit)
  return isFound
}

/** Keeps the marks in texts in step with the search and with what is seen of the texts. */
export function followTextMarks(store: ViewerStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let due: SearchHit | undefined
  const draw = () => {
    const state = store.getState()
    if (markAll(state, due !== undefined && shownHit(state) === due)) due = undefined
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(draw, PAUSE)
  }
  onInnerDocuments(later)
  store.subscribe((state, before) => {
    if (state.search === before.search && state.place.canvas === before.place.canvas) return
    const hit = state.search?.hits[state.search.selected ?? -1]
    if (hit !== before.search?.hits[before.search.selected ?? -1]) due = hit
    later()
  })
  new MutationObserver(changes => {
    if (!store.getState().search) return
    const isOfText = ({ target }: MutationRecord) =>
      target instanceof Element &&
      (target.closest('[data-searched]') || target.querySelector('[data-searched]'))
    if (changes.some(isOfText)) later()
  }).observe(document.body, { childList: true, subtree: true })
  draw()
}
