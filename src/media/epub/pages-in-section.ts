// Positions on the pages of a section that is laid out in columns, or on the screens of one that scrolls.

/** Division of a laid out section. */
export interface SectionPages {
  readonly count: number
  readonly current: number
  show(page: number): void
  /** The page that a place is on. */
  pageOf(place: Range | Element): number
  /** The first place that is seen; `undefined` for a section without words. */
  firstSeen(): Range | undefined
}

/** The part of a screen that is gone on by at a turn: the last lines are seen again. */
const SCREEN = 0.9

function boxOf(place: Range | Element): DOMRect {
  const [first] = place.getClientRects()
  return first ?? place.getBoundingClientRect()
}

/** The first text whose box passes a test that, in reading order, only ever changes from no to yes. */
function firstText(page: Document, isSeen: (box: DOMRect) => boolean): Range | undefined {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  const range = page.createRange()
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const length = text.nodeValue?.length ?? 0
    if (text.nodeValue?.trim() === '') continue
    range.selectNodeContents(text)
    const boxes = range.getClientRects()
    const last = boxes[boxes.length - 1]
    if (!last || !isSeen(last)) continue
    let [low, high] = [0, length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      range.setStart(text, middle)
      range.setEnd(text, middle + 1)
      if (isSeen(boxOf(range))) high = middle
      else low = middle + 1
    }
    range.setStart(text, low)
    range.collapse(true)
    return range
  }
  return undefined
}

/** Shape of the pages of a section in columns; CSS pixels. */
export interface ColumnShape {
  /** Distance from one page to the next, along the lines. */
  readonly page: number
  /** As in `columnsOf`. */
  readonly side: number
  /** True for lines that run downwards: their columns, and so the pages, stand below each other. */
  readonly isVertical: boolean
}

/** The pages of a section laid out in columns. */
export function columnPages(page: Document, { page: length, side, isVertical }: ColumnShape): SectionPages {
  const { body } = page
  const backward = !isVertical && page.defaultView?.getComputedStyle(body).direction === 'rtl'
  let current = 0
  const beginning = (box: DOMRect) => {
    if (isVertical) return box.top + Math.min(1, box.height)
    return backward ? length - box.right : box.left + Math.min(1, box.width)
  }
  const pageAt = (box: DOMRect) => current + Math.floor(beginning(box) / length)
  const extent = isVertical ? body.scrollHeight : body.scrollWidth
  const count = Math.max(1, Math.ceil((extent - side - 1) / length))
  return {
    count,
    get current() {
      return current
    },
    show(page) {
      current = Math.min(Math.max(page, 0), count - 1)
      const shift = `${(backward ? 1 : -1) * current * length}px`
      body.style.setProperty(
        'transform',
        isVertical ? `translateY(${shift})` : `translateX(${shift})`,
        'important',
      )
    },
    pageOf: place => Math.min(Math.max(pageAt(boxOf(place)), 0), count - 1),
    firstSeen: () => firstText(page, box => pageAt(box) >= current),
  }
}

/** The screens of a section that scrolls; `length` of a screen in CSS pixels, across for lines that run downwards. */
export function scrolledPages(page: Document, length: number, isVertical: boolean): SectionPages {
  const scroller = page.documentElement
  const step = Math.max(1, length * SCREEN)
  const room = Math.max(0, (isVertical ? scroller.scrollWidth : scroller.scrollHeight) - length)
  const count = Math.ceil(room / step) + 1
  const toLeft = isVertical && !/lr$/.test(page.defaultView?.getComputedStyle(page.body).writingMode ?? '')
  const offset = () => (isVertical ? Math.abs(scroller.scrollLeft) : scroller.scrollTop)
  const move = (to: number) =>
    isVertical ? scroller.scrollTo({ left: toLeft ? -to : to }) : scroller.scrollTo({ top: to })
  const atEnd = () => offset() >= room - 2
  const beginning = (box: DOMRect) => {
    if (!isVertical) return box.top
    return toLeft ? length - box.right : box.left
  }
  return {
    count,
    get current() {
      return atEnd() ? count - 1 : Math.min(count - 1, Math.floor((offset() + 2) / step))
    },
    show: page => move(page >= count - 1 ? room : page * step),
    pageOf: place => Math.min(count - 1, Math.max(0, (beginning(boxOf(place)) + offset() - 24) / step)),
    firstSeen: () => firstText(page, box => (isVertical ? beginning(box) + box.width > 0 : box.bottom > 0)),
  }
}
