import { BookPages } from './book-pages'
import type { BookListener } from './book-place'
import { type Spread, sectionsOf } from './fixed-layout'
import { FixedView, spreadIn } from './fixed-view'
import type { Book, BookSection, BookTarget } from './open-book'
import type { SectionPages } from './pages-in-section'
import { printedLabel } from './printed-labels'
import { type IframeEvents, SectionIframe } from './section-iframe'
import type { BookLook } from './style/book-style'

/** Milliseconds that scrolling rests before the place is told. */
const REST = 150

type Where = 'beginning' | 'end' | { readonly page: number } | NonNullable<BookTarget['find']>

/** Shows a book in an element, section by section. It keeps the place; the listener is told of it. */
export class BookView {
  private readonly book: Book
  private readonly listener: BookListener
  private readonly iframe: SectionIframe
  private readonly reckoned: BookPages
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)')
  private readonly host: HTMLElement
  private readonly fixed: FixedView
  private readonly resizing: ResizeObserver
  private spread: Spread | undefined
  private gap: BookSection['gap']
  private look: BookLook
  /** Position of the section that is read. */
  section = -1
  private pages: SectionPages | undefined
  private seen: Range | undefined
  private size = ''
  private requestId = 0
  private resting: ReturnType<typeof setTimeout> | undefined

  constructor(host: HTMLElement, title: string, book: Book, look: BookLook, listener: BookListener) {
    this.book = book
    this.look = look
    this.listener = listener
    this.reckoned = new BookPages(book.sizes, section => book.fixedPage(section) !== undefined)
    this.host = host
    this.iframe = new SectionIframe(
      host,
      title,
      this.eventsOf(() => this.section),
    )
    this.fixed = new FixedView(host, title, book, section => ({
      ...this.eventsOf(section),
      onMoved: () => {},
      onTurn: by => void this.turnBy(by),
      turnsByFinger: () => true,
    }))
    this.resizing = new ResizeObserver(() => this.onResize())
    this.resizing.observe(host)
    this.scheme.addEventListener('change', this.onScheme)
  }

  /** Shows a place; the beginning of the book when there is none. */
  async show(target: BookTarget | undefined): Promise<void> {
    const first = this.reckoned.neighbour(-1, 1) ?? 0
    await this.open(target?.section ?? first, target?.find ?? 'beginning')
  }

  /** Shows the end of the book. */
  async showEnd(): Promise<void> {
    await this.open(this.reckoned.neighbour(this.book.sizes.length, -1) ?? 0, 'end')
  }

  /** Shows a page of the book: the one that has this number when it is shown. */
  async goTo(page: number): Promise<void> {
    const position = this.reckoned.find(page)
    this.reckoned.hold(position.section)
    const opening = this.open(position.section, { page: position.page })
    const { requestId } = this
    await opening
    // A section may have fewer pages than were reckoned: then the page is in a later one.
    const isLater = this.reckoned.find(page).section > position.section
    if (isLater && requestId === this.requestId) await this.goTo(page)
  }

  /** The page of the book that a section begins on, as far as is known. */
  pageOf(section: number): number {
    return this.reckoned.before(section)
  }

  canTurn(by: 1 | -1): boolean {
    const within = this.pages && this.pages.current + by >= 0 && this.pages.current + by < this.pages.count
    return within || this.nextSection(by) !== undefined
  }

  private nextSection(by: 1 | -1): number | undefined {
    const shown = this.shownSections()
    return this.reckoned.neighbour((by < 0 ? shown[0] : shown.at(-1)) ?? this.section, by)
  }

  /** Turns by so many pages, into the next or the previous section where this one ends. */
  async turnBy(turns: number): Promise<void> {
    const { pages } = this
    if (!pages) return
    const target = pages.current + turns
    const next = this.nextSection(turns < 0 ? -1 : 1)
    if (target >= 0 && target < pages.count) this.showPage(target)
    else if (next !== undefined) await this.open(next, turns < 0 ? 'end' : 'beginning')
  }

  /** Changes how the book looks; the words that are read stay in view. */
  setLook(look: BookLook): void {
    const before = this.look
    this.look = look
    if (look.flow !== before.flow || look.size !== before.size) this.reckoned.forget()
    this.layOut()
  }

  destroy(): void {
    this.requestId++
    clearTimeout(this.resting)
    this.scheme.removeEventListener('change', this.onScheme)
    this.resizing.disconnect()
    this.fixed.clear()
    this.iframe.destroy()
    this.book.close()
  }

  private readonly onScheme = () => this.layOut()
  private eventsOf(section: () => number): IframeEvents {
    return {
      onKey: event => this.listener.onKey(event),
      onDocument: page => this.listener.onDocument(page),
      onLink: href => this.follow(section(), href),
      onTurn: by => this.look.flow === 'pages' && void this.turnBy(by),
      onSwipe: to => {
        const forward = this.book.rightToLeft ? 1 : -1
        if (this.spread || this.look.flow === 'pages') void this.turnBy(to === forward ? 1 : -1)
      },
      turnsByFinger: () => this.look.flow === 'pages',
      onMoved: kind => this.onMoved(kind),
    }
  }

  private async open(section: number, where: Where): Promise<void> {
    const requestId = ++this.requestId
    const isCurrent = () => requestId === this.requestId
    try {
      const spread = this.spreadOf(section)
      const isThere = spread
        ? await this.showSpread(spread, isCurrent)
        : section === this.section || (await this.showFlow(section, where === 'end', isCurrent))
      if (isThere) this.place(where)
    } catch (error) {
      if (isCurrent()) this.listener.onFailure(error)
    }
  }

  private async showFlow(section: number, fromEnd: boolean, isCurrent: () => boolean): Promise<boolean> {
    const { document, gap } = await this.book.read(section)
    if (!isCurrent()) return false
    const page = await this.iframe.fill(document, this.book.language)
    if (!isCurrent() || !page) return false
    this.fixed.clear()
    this.spread = undefined
    this.iframe.element.hidden = false
    this.section = section
    this.gap = gap
    this.pages = this.iframe.layOut(this.look, this.scheme.matches)
    this.size = this.sizeNow()
    this.reckoned.learn(section, this.pages?.count ?? 1, fromEnd)
    return true
  }

  private async showSpread(spread: Spread, isCurrent: () => boolean): Promise<boolean> {
    const sections = sectionsOf(spread, this.book.rightToLeft)
    const [first = 0] = sections
    if (this.spread && first === this.section && sections.length === this.shownSections().length) return true
    this.iframe.element.hidden = true
    if (!(await this.fixed.show(spread, sections, isCurrent))) return false
    this.spread = spread
    this.section = first
    this.gap = undefined
    this.pages = {
      ...{ count: 1, current: 0, show: () => {}, pageOf: () => 0 },
      firstSeen: () => {
        const page = this.fixed.page(first)
        const range = page?.createRange()
        if (page) range?.setStart(page.body, 0)
        return range
      },
    }
    return true
  }

  /** Document of a section, while it is shown. */
  documentOf(section: number): Document | undefined {
    if (this.spread) return this.fixed.page(section)
    return section === this.section ? this.iframe.page : undefined
  }

  private shownSections(): readonly number[] {
    return this.spread ? sectionsOf(this.spread, this.book.rightToLeft) : [this.section]
  }

  private spreadOf(section: number): Spread | undefined {
    const { clientWidth, clientHeight } = this.host
    return spreadIn(this.book, section, clientWidth > clientHeight)
  }

  private onResize(): void {
    if (!this.spread) return
    this.fixed.layOut()
    void this.open(this.section, 'beginning')
  }

  private place(where: Where): void {
    const { pages } = this
    const page = this.documentOf(this.section)
    if (!pages || !page) return
    if (where === 'beginning') this.showPage(0)
    else if (where === 'end') this.showPage(pages.count - 1)
    else if (typeof where === 'object') this.showPage(Math.min(where.page, pages.count - 1))
    else {
      const spot = where(page)
      this.showPage(spot ? pages.pageOf(spot) : 0, spot && 'setStart' in spot ? spot : undefined)
    }
  }

  private showPage(page: number, at?: Range): void {
    this.pages?.show(page)
    this.tell(at)
  }

  /** Lays the section out anew; what was seen first stays in view. */
  private layOut(): void {
    if (this.section < 0 || this.spread) return
    const seen = this.seen
    this.pages = this.iframe.layOut(this.look, this.scheme.matches)
    this.size = this.sizeNow()
    if (!this.pages) return
    this.reckoned.learn(this.section, this.pages.count)
    this.showPage(seen ? this.pages.pageOf(seen) : 0, seen)
  }

  private onMoved(kind: 'scrolled' | 'resized'): void {
    if (this.section < 0 || this.spread) return
    clearTimeout(this.resting)
    this.resting = setTimeout(() => {
      if (kind === 'scrolled') {
        if (this.look.flow === 'scrolled') this.tell()
        return
      }
      const { size } = this
      if (this.sizeNow() === size) return
      // A picture that came late changes only the pages of its own section.
      if (this.sizeNow().split(';')[0] !== size.split(';')[0]) this.reckoned.forget()
      this.layOut()
    }, REST)
  }

  /** Size of the page on the screen and, after a semicolon, of the whole section. */
  private sizeNow(): string {
    const { element, page } = this.iframe
    return `${element.clientWidth} ${element.clientHeight};${page?.body.scrollWidth} ${page?.body.scrollHeight}`
  }

  private tell(at?: Range): void {
    const { pages } = this
    if (!pages) return
    const document = this.documentOf(this.section)
    this.reckoned.hold(this.section)
    this.seen = at ?? pages.firstSeen()
    this.listener.onPlace({
      section: this.section,
      page: this.reckoned.before(this.section) + pages.current,
      label: document ? printedLabel(this.book, this.section, document, pages) : '',
      count: this.reckoned.count,
      isReckoned: this.reckoned.isReckoned,
      cfi: this.seen ? this.book.cfiOf(this.section, this.seen) : '',
      ...(this.spread && { shown: this.shownSections().map(section => this.reckoned.before(section)) }),
      ...(this.gap && { gap: this.gap }),
    })
  }

  private follow(section: number, href: string): void {
    const target = this.book.resolve(section, href)
    if (target) void this.show(target)
    else this.listener.onOutside(href)
  }
}
