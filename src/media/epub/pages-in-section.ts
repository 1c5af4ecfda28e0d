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

/** The pages of a section laid out in columns; `width` of a page in CSS pixels, `side` as in `columnsOf`. */
export function columnPages(page: Document, width: number, side: number): SectionPages {
  const { body } = page
  const backward = page.defaultView?.getComputedStyle(body).direction === 'rtl'
  let current = 0
  const pageAt = (box: DOMRect) =>
    current + Math.floor((backward ? width - box.right : box.left + Math.min(1, box.width)) / width)
  const count = Math.max(1, Math.ceil((body.scrollWidth - side - 1) / width))
  return {
    count,
    get current() {
      return current
    },
    show(wanted) {
      current = Math.min(Math.max(wanted, 0), count - 1)
      body.style.setProperty(
        'transform',
        `translateX(${(backward ? 1 : -1) * current * width}px)`,
        'important',
      )
    },
    pageOf: place => Math.min(Math.max(pageAt(boxOf(place)), 0), count - 1),
    firstSeen: () => firstText(page, box => pageAt(box) >= current),
  }
}

/** The screens of a section that scrolls; `height` of a screen in CSS pixels. */
export function scrolledPages(page: Document, height: number): SectionPages {
  const scroller = page.documentElement
  const step = Math.max(1, height * SCREEN)
  const room = Math.max(0, scroller.scrollHeight - height)
  const count = Math.ceil(room / step) + 1
  const atEnd = () => scroller.scrollTop >= room - 2
  return {
    count,
    get current() {
      return atEnd() ? count - 1 : Math.min(count - 1, Math.floor((scroller.scrollTop + 2) / step))
    },
    show(wanted) {
      scroller.scrollTop = wanted >= count - 1 ? room : wanted * step
    },
    pageOf: place => Math.min(count - 1, Math.max(0, (boxOf(place).top + scroller.scrollTop - 24) / step)),
    firstSeen: () => firstText(page, box => box.bottom > 0),
  }
}
