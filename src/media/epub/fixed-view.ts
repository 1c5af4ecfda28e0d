import type { Size } from '../../model/digital-object'
import { onlyDrawing } from './drawing-page'
import { type Spread, spreadsOf, viewportOf } from './fixed-layout'
import type { Book } from './open-book'
import { type IframeEvents, SectionIframe } from './section-iframe'

/** Size of a page that nobody states; CSS pixels. */
const USUAL: Size = { width: 800, height: 1100 }

/** The size of a fixed page: as it states, as its only picture has, or as the package states. EPUB 3.3, section 8.2.2.6. */
export async function fixedSize(page: Document, stated: Size | undefined): Promise<Size> {
  const meta = page.querySelector('meta[name="viewport" i]')?.getAttribute('content')
  const own = meta ? viewportOf(meta) : undefined
  if (own) return own
  const drawing = onlyDrawing(page)
  if (drawing) {
    const { width, height } = drawing.viewBox.baseVal
    const size =
      width > 0
        ? { width, height }
        : viewportOf(`width=${drawing.getAttribute('width')}, height=${drawing.getAttribute('height')}`)
    Object.assign(page.body.style, { margin: '0' })
    Object.assign(drawing.style, { display: 'block', width: '100%', height: '100%' })
    return size ?? stated ?? USUAL
  }
  const [picture, ...others] = page.images
  if (picture && others.length === 0 && page.body.textContent?.trim() === '') {
    await picture.decode().catch(() => undefined)
    if (picture.naturalWidth > 0 && picture.naturalHeight > 0) {
      Object.assign(page.body.style, { margin: '0' })
      return { width: picture.naturalWidth, height: picture.naturalHeight }
    }
  }
  return stated ?? USUAL
}

/** The spread that a section of a book is seen in; `undefined` for one that flows. `isWide`: wider than high. */
export function spreadIn(book: Book, section: number, isWide: boolean): Spread | undefined {
  if (!book.fixedPage(section)) return undefined
  const pages = book.sizes.flatMap((size, each) => {
    if (size === 0 && each !== section) return []
    const page = book.fixedPage(each)
    const pairs = page?.spreads === 'always' || (page?.spreads === 'wide' && isWide)
    return [{ section: each, pairs, ...(page?.side && { side: page.side }) }]
  })
  return spreadsOf(pages, book.rightToLeft).find(({ left, right, center }) =>
    [left, right, center].includes(section),
  )
}

/** One or two pages with a layout of their own, as large as the element lets them be. */
export class FixedView {
  private readonly host: HTMLElement
  private readonly book: Book
  private readonly title: string
  private readonly eventsOf: (section: () => number) => IframeEvents
  private readonly iframes = new Map<number, { iframe: SectionIframe; size: Size }>()
  private spread: Spread | undefined

  constructor(
    host: HTMLElement,
    title: string,
    book: Book,
    eventsOf: (section: () => number) => IframeEvents,
  ) {
    this.host = host
    this.title = title
    this.book = book
    this.eventsOf = eventsOf
  }

  /** Page of a section that is shown. */
  page(section: number): Document | undefined {
    return this.iframes.get(section)?.iframe.page
  }

  /** Shows the pages of a spread; resolves with false when `isCurrent` says that something else is wanted by then. */
  async show(spread: Spread, sections: readonly number[], isCurrent: () => boolean): Promise<boolean> {
    this.clear()
    this.spread = spread
    for (const [index, section] of sections.entries()) {
      const { document } = await this.book.read(section, index > 0 ? sections[0] : undefined)
      if (!isCurrent()) return false
      const iframe = new SectionIframe(
        this.host,
        this.title,
        this.eventsOf(() => section),
      )
      iframe.element.classList.add('book-fixed')
      this.iframes.set(section, { iframe, size: USUAL })
      const page = await iframe.fill(document, this.book.language)
      if (!isCurrent() || !page) return false
      this.iframes.set(section, { iframe, size: await fixedSize(page, this.book.viewport) })
      if (!isCurrent()) return false
    }
    this.layOut()
    return true
  }

  /** Fits the pages into the element, side by side without a gap. */
  layOut(): void {
    const { spread } = this
    if (!spread) return
    const sides = spread.center === undefined ? [spread.left, spread.right] : [spread.center]
    const pages = sides.map(section => this.iframes.get(section ?? -1))
    const [cached = { size: USUAL }] = pages.filter(page => page !== undefined)
    const height = Math.max(...pages.map(page => page?.size.height ?? 0))
    // The side that stays empty is as wide as the other.
    const widths = pages.map(page => {
      const { size } = page ?? cached
      return (size.width * height) / size.height
    })
    const whole = widths.reduce((sum, width) => sum + width, 0)
    const { clientWidth, clientHeight } = this.host
    const scale = Math.min(clientWidth / whole, clientHeight / height)
    let left = (clientWidth - whole * scale) / 2
    for (const [index, page] of pages.entries()) {
      if (page) {
        const own = (scale * height) / page.size.height
        Object.assign(page.iframe.element.style, {
          width: `${page.size.width}px`,
          height: `${page.size.height}px`,
          left: `${left}px`,
          top: `${(clientHeight - height * scale) / 2}px`,
          transform: `scale(${own})`,
        })
      }
      left += (widths[index] ?? 0) * scale
    }
  }

  clear(): void {
    for (const { iframe } of this.iframes.values()) iframe.destroy()
    this.iframes.clear()
    this.spread = undefined
  }
}
